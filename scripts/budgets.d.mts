export interface Entry {
  bytes: number;
  gzip: number;
  brotli: number;
  integrity: string;
  imports: string[];
  dynamicImports: string[];
}
export type Manifest = Record<string, Entry>;

export interface Budget {
  name: string;
  entries: string[];
  alone?: boolean;
  limit: number;
}

export interface Row {
  name: string;
  files: number;
  bytes: number;
  gzip: number;
  brotli: number;
  limit: number;
}

export declare function readManifest(): Manifest;
export declare function closure(manifest: Manifest, entries: readonly string[]): Set<string>;
export declare function grown(manifest: Manifest, entries: readonly string[], names: readonly string[]): string[];
export declare function budgets(manifest: Manifest): Budget[];
export declare function measure(manifest: Manifest, budget: Budget): Row;
export declare function table(rows: readonly Row[]): string;
