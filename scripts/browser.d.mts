/** What a browser is started with. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
  env: Record<string, string | undefined>;
  headless: boolean | 'shell';
}

export function findBrowser(): Promise<FoundBrowser>;
