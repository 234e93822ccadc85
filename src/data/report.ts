import type {DataError} from './data-error.ts';

/** One console line for whoever looks after the page: element, URL, field, what was expected. */
export function report(tag: string, error: DataError): void {
  const where = [error.url, error.pointer].filter(Boolean).join(' at ');
  console.error(`<${tag}> ${where ? `${where}: ` : ''}${error.message} (${error.kind})`);
}

/** One console line for records that were left out; the rest is shown. */
export function reportDropped(url: string, dropped: readonly string[], total: number): void {
  if (dropped.length) console.warn(`${url}: ${dropped.length} of ${total} records left out. First: ${dropped[0]}`);
}

/** One console line for a file that the page can do without. */
export function reportLeftOut(url: string, why: string): void {
  console.warn(`${url}: left out. ${why}`);
}
