import fc from 'fast-check';
import {referenceIn, type JsonSchema} from '../../scripts/contract/json-schema.ts';

/** Documents as a schema wants them, for fast-check. Each noun is worked out once. */
export function shaped(schemas: ReadonlyMap<string, JsonSchema>): (noun: string) => fc.Arbitrary<unknown> {
  const known = new Map<string, fc.Arbitrary<unknown>>();
  const noun = (name: string): fc.Arbitrary<unknown> => {
    const there = known.get(name) ?? document(schemas.get(name) ?? {}, noun);
    known.set(name, there);
    return there;
  };
  return noun;
}

function document(schema: JsonSchema, noun: (name: string) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const reference = referenceIn(schema);
  if (reference) return noun(reference);
  const {type, anyOf, enum: words, items, properties, required = [], additionalProperties: others} = schema;
  const {minimum = 0, maximum = 9, minItems = 0, maxItems = 2} = schema;
  if (anyOf) return fc.oneof(...anyOf.map((choice) => document(choice, noun)));
  if (words) return fc.constantFrom<unknown>(...words);
  switch (type) {
    case 'string':
      return text(schema);
    case 'integer':
      return fc.integer({min: minimum, max: Math.min(maximum, 2 ** 31)});
    case 'number':
      return fc.double({min: minimum, max: maximum, noNaN: true});
    case 'boolean':
      return fc.boolean();
    case 'array': {
      const item = typeof items === 'object' && !Array.isArray(items) ? document(items, noun) : fc.jsonValue();
      return fc.array(item, {minLength: minItems, maxLength: Math.min(maxItems, minItems + 1)});
    }
    case 'object': {
      if (typeof others === 'object')
        return fc.dictionary(fc.constantFrom(...keys), document(others, noun), {maxKeys: 2});
      const fields = Object.entries(properties ?? {}).map(([name, field]) => {
        return [name, typeof field === 'object' ? document(field, noun) : fc.jsonValue()] as const;
      });
      // A few of the fields that may be absent: a whole offer in every run would be slow and no sharper.
      const optional = fields.filter(([name]) => !required.includes(name)).map(([name]) => name);
      const always = Object.fromEntries(fields.filter(([name]) => required.includes(name)));
      return fc.subarray(optional, {maxLength: Math.min(5, optional.length)}).chain((chosen) => {
        const some = fields.filter(([name]) => chosen.includes(name));
        return fc.record({...always, ...Object.fromEntries(some)});
      });
    }
    default:
      return fc.jsonValue({maxDepth: 1});
  }
}

/** Locales, and names that every object of JavaScript has or that mean something in a check. */
const keys = ['de', 'en', 'de-simple', 'constructor', 'toString', 'hasOwnProperty', '', '*', 'id!'];

function text({pattern, minLength = 0, maxLength = 20}: JsonSchema): fc.Arbitrary<string> {
  if (!pattern) return fc.string({minLength, maxLength: Math.min(maxLength, 8), unit: 'binary'});
  // Drawn once: to build a string from a pattern is slow.
  return fc.constantFrom(...fc.sample(fc.stringMatching(new RegExp(pattern)), {numRuns: 25, seed: 7}));
}
