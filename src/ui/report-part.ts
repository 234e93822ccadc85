/** One console line when a part of ours could not be had or used; the page goes on without it. */
export function reportPart(what: string, cause: unknown): void {
  console.warn(`familienlotse: ${what}`, cause);
}
