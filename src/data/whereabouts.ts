/** Where a town's data is: addresses of `directory.json`, or the whole document. */
export interface Whereabouts {
  readonly urls: readonly string[];
  readonly inline?: {readonly document: unknown; readonly url: string};
}
