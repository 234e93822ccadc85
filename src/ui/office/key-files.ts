import type {HeldKey} from './session.ts';

/** An identity file holds a few lines; nothing larger is read into the tab. */
const most = 100_000;

/** The private keys in files that somebody chose, and the names of the files without any. */
export async function readKeyFiles(files: readonly File[]): Promise<{keys: HeldKey[]; empty: string[]}> {
  const {privateKeysIn} = await import('../../domain/asking/private-keys.ts');
  const keys: HeldKey[] = [];
  const empty: string[] = [];
  for (const file of files) {
    const found = file.size > most ? [] : await privateKeysIn(await file.text().catch(() => ''));
    if (!found.length) empty.push(file.name);
    keys.push(...found.map((key) => ({...key, file: file.name})));
  }
  return {keys, empty};
}
