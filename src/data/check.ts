import type {CheckNode} from '../contract/check-node.ts';

export type {CheckNode} from '../contract/check-node.ts';

/**
 * The first fault of `value` as `path: expectation, finding`, such as `phones[0].number: expected text like /^1\d+$/, got
 * "0800-abc"`, or undefined when there is none. `at` is where the value stands in its document (`items[3]`). Fields that
 * the contract does not know are ignored (tolerant reader). It goes no deeper than the node, however deep the value is.
 */
export function check(node: CheckNode, value: unknown, at = ''): string | undefined {
  const fault = faultIn(node, value);
  return fault && (at + fault).replace(/^\./, '').replace(/^:/, 'document:');
}

/** As `check`, with the path still open at its front: `.name: …`, `[0]: …`, or `: …` for the value itself. */
function faultIn(node: CheckNode, value: unknown): string | undefined {
  // Never by way of the value's own toString, nor all the way down: it comes from outside.
  const found = () =>
    isObject(value) ? 'object' : Array.isArray(value) ? 'list' : JSON.stringify(value)?.slice(0, 60);
  const expect = (what: string, met = false) => (met ? undefined : `: expected ${what}, got ${found()}`);

  if (node === 'unknown') return undefined;
  if (node === 'boolean') return expect(node, typeof value === node);
  if (node instanceof RegExp) return expect(`text like ${node}`, typeof value === 'string' && node.test(value));
  if (!Array.isArray(node)) return isObject(value) ? faultInFields(node, value) : expect('object');
  if (node[0] === 'either') return faultInEach(node, value);

  const [kind, min, max, item] = node;
  const size = kind === 'list' ? Array.isArray(value) && value.length : value;
  const fits = typeof size === 'number' && size >= min && size <= max && (kind === 'number' || size % 1 === 0);
  return fits && item && Array.isArray(value) ? faultInItems(item, value) : expect(`${kind} of ${min} to ${max}`, fits);
}

/** The first fault among the fields that the node names. */
function faultInFields(node: {[field: string]: CheckNode}, value: Record<string, unknown>): string | undefined {
  for (const [field, rule] of Object.entries(node)) {
    for (const name of field === '*' ? Object.keys(value) : [field.replace('!', '')]) {
      // Own fields only: a page's other scripts may have added to Object.prototype.
      const there = Object.hasOwn(value, name) ? value[name] : undefined;
      const fault = there !== undefined || field.endsWith('!') ? faultIn(rule, there) : undefined;
      if (fault) return `.${name}${fault}`;
    }
  }
  return undefined;
}

function faultInItems(item: CheckNode, values: readonly unknown[]): string | undefined {
  for (const [index, value] of values.entries()) {
    const fault = faultIn(item, value);
    if (fault) return `[${index}]${fault}`;
  }
  return undefined;
}

/** Undefined when one choice accepts; else the fault that lies deepest in the value, as its author meant that form. */
function faultInEach([, ...choices]: ['either', ...CheckNode[]], value: unknown): string | undefined {
  const faults: string[] = [];
  for (const choice of choices) {
    const fault = faultIn(choice, value);
    if (!fault) return undefined;
    faults.push(fault);
  }
  return faults.find((fault) => !fault.startsWith(':')) ?? faults[0];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && !!value && !Array.isArray(value);
