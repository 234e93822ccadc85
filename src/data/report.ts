import type {DataError} from './data-error.ts';

/** One console line for whoever looks after the page: element, URL, field, what was expected. */
export function report(tag: string, error: DataError): void {
  const where = [error.url, error.pointer].filter(Boolean).join(' at ');
  console.error(`<${tag}> ${where ? `${where}: ` : ''}${error.message} (${error.kind})`);
}

/** One console line for records that were left out; the rest is shown. */
export function reportDropped(url: string, count: number, total: number, first: string | undefined): void {
  if (count) console.warn(`${url}: ${count} of ${total} records left out. First: ${first}`);
}

/** One console line for a file that the page can do without. */
export function reportLeftOut(url: string, why: string): void {
  console.warn(`${url}: left out. ${why}`);
}
