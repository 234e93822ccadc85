import type {CheckNode} from '../contract/check-node.ts';

/** Does a value meet a rule? */
export type Fits = (value: unknown) => boolean;

const made = new Map<CheckNode, Fits>();

/**
 * The rule as one function that only answers yes or no. Thousands of sound records are read six times as fast as by `check`,
 * which makes ready to name a fault at each step; it is asked for the few that do not fit.
 */
export function fitsOf(node: CheckNode): Fits {
  let fits = made.get(node);
  if (!fits) made.set(node, (fits = make(node)));
  return fits;
}

function make(node: CheckNode): Fits {
  if (node === 'unknown') return () => true;
  if (node === 'boolean') return (value) => typeof value === 'boolean';
  if (node instanceof RegExp) return fitsText(node);
  if (!Array.isArray(node)) return fitsFields(node);
  if (node[0] === 'either') {
    const [, ...choices] = node;
    const each = choices.map(fitsOf);
    return (value) => each.some((fits) => fits(value));
  }
  const [kind, min, max, item] = node;
  const within = (size: number): boolean => size >= min && size <= max;
  if (kind === 'number') return (value) => typeof value === 'number' && within(value);
  if (kind === 'integer') return (value) => typeof value === 'number' && within(value) && value % 1 === 0;
  const fits = fitsOf(item ?? 'unknown');
  return (value) => Array.isArray(value) && within(value.length) && value.every((each) => fits(each));
}

/** Most rules on texts are bounds of their length in characters; a text has at most as many of those as it has units. */
function fitsText(rule: RegExp): Fits {
  const [, min, max] = /^\^\[\^\]\{([01]),(\d+)\}\$$/.exec(rule.source) ?? [];
  const [least, most] = max ? [Number(min), Number(max)] : [1, 0];
  return (value) => typeof value === 'string' && ((value.length >= least && value.length <= most) || rule.test(value));
}

function fitsFields(node: {[field: string]: CheckNode}): Fits {
  const rules = new Map(Object.entries(node).map(([field, rule]) => [field.replace('!', ''), fitsOf(rule)]));
  const needed = Object.keys(node).flatMap((field) => (field.endsWith('!') ? [field.slice(0, -1)] : []));
  const forAll = rules.get('*');
  return (value) => {
    if (!isObject(value)) return false;
    // Own fields only: a page's other scripts may have added to Object.prototype.
    for (const [name, there] of Object.entries(value)) {
      const fits = rules.get(name) ?? forAll;
      if (fits && there !== undefined && !fits(there)) return false;
    }
    return needed.every((name) => Object.hasOwn(value, name) && value[name] !== undefined);
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && !!value && !Array.isArray(value);
