import type {Fault} from './publish/fault.ts';
import type {Said} from './publish/messages.ts';
import type {TownPublication} from './publish/folder.ts';

/** What `--help` prints. */
export const usage = `familienlotse – Daten einer Stadt prüfen, veröffentlichen und zeigen
               check, publish and serve a town's data

  familienlotse check <Inhalt>
      prüft Tabellen und JSON-Dateien, schreibt nichts
      checks tables and JSON files, writes nothing

  familienlotse publish <Inhalt> --out <Ordner>
      prüft und schreibt die statische API; bei einem Fehler bleibt alles, wie es war
      checks and writes the static API; with an error everything stays as it was

  familienlotse serve [--content <Inhalt>] [--out <Ordner>] [--demo <Ordner>] [--dist <Ordner>]
                      [--port <Nummer>] [--host <Adresse>] [--watch]
      zeigt API, Seiten und dist/ unter http://127.0.0.1:8080/; --watch lädt nach jedem Speichern neu
      serves API, pages and dist/ at http://127.0.0.1:8080/; --watch reloads after each save

                      [--data <Ordner>]
      wo eine Stadt Anfragen annimmt: die Daten liegen in --data (sonst ./data), oder in PostgreSQL (DATABASE_URL)
      where a town takes requests: the data is in --data (else ./data), or in PostgreSQL (DATABASE_URL)
      Umgebung / environment: SMTP_URL, MAIL_FROM, REQUEST_RETENTION_DAYS (90), EMBEDDING_ORIGINS, TRUST_PROXY

  familienlotse key --out <Datei ohne Endung> [--name <Rolle>]
      macht ein Schlüsselpaar für eine Stelle und eines zur Wiederherstellung
      makes a pair of keys for an office, and one for recovery

  familienlotse fingerprint <Inhalt>
      nennt je Stelle den Fingerabdruck ihrer gültigen Schlüssel
      says for each desk the fingerprint of its valid keys

  familienlotse token add --town <AGS> --desk <Kennung,…> --name <Rolle> [--days <Zahl>] [--data <Ordner>]
  familienlotse token list --town <AGS> [--data <Ordner>]
  familienlotse token revoke <Kennung> --town <AGS> [--data <Ordner>]
      Zugänge zum Posteingang der Anfragen; auch während der Server läuft
      what lets an office into its inbox; also while the server runs

  familienlotse dump <Datei> [--data <Ordner>]
  familienlotse restore <Datei> [--data <Ordner>]
      sichert alle Anfragen in eine Datei; spielt sie in einen leeren Ordner oder eine leere Datenbank zurück
      writes all requests into a file; puts it back into an empty folder or database

  familienlotse postcodes --csv <Tabelle> --towns <towns.json> --out <Ordner>
      schreibt einen statischen Index von Postleitzahlen zu Städten, für Kreise und Länder
      writes a static index from postcodes to towns, for counties and Länder

  familienlotse --help | --version

  <Inhalt>: ein Ordner mit directory.json, oder ein Ordner mit einem solchen Ordner je Stadt
            a folder with directory.json, or a folder with one such folder per town

  0 alles gut / fine    1 Fehler in den Daten oder beim Start / faults in the data or at the start
  2 falscher Aufruf / wrong usage
`;

/** Sentences of the command itself. */
export const say = {
  unknownCommand: (found: string): Said => ({
    de: `„${found}“ ist kein Befehl; bekannt sind check, publish, serve, key, fingerprint, token, dump, restore und postcodes.`,
    en: `“${found}” is no command; known are check, publish, serve, key, fingerprint, token, dump, restore and postcodes.`,
  }),
  wrongUsage: (detail: string): Said => ({de: `Falscher Aufruf: ${detail}`, en: `Wrong usage: ${detail}`}),
  contentMissing: (command: string): Said => ({
    de: `Welcher Ordner? Erwartet wird: familienlotse ${command} <Inhalt>${command === 'publish' ? ' --out <Ordner>' : ''}`,
    en: `Which folder? Expected: familienlotse ${command} <content>${command === 'publish' ? ' --out <folder>' : ''}`,
  }),
  noTown: (folder: string): Said => ({
    de: `In ${folder} ist keine Stadt: erwartet wird eine Datei directory.json dort oder in einem Unterordner.`,
    en: `There is no town in ${folder}: expected a file directory.json there or in a sub-folder.`,
  }),
  portTaken: (port: number): Said => ({
    de: `Port ${port} ist schon belegt. Mit --port oder der Umgebungsvariablen PORT einen anderen wählen.`,
    en: `Port ${port} is already in use. Choose another with --port or the environment variable PORT.`,
  }),
  badPort: (found: string): Said => ({
    de: `„${found}“ ist kein Port; erwartet wird eine Zahl von 0 bis 65535.`,
    en: `“${found}” is no port; expected a number from 0 to 65535.`,
  }),
  cannotListen: (detail: string): Said => ({
    de: `Der Server kann nicht starten: ${detail}`,
    en: `The server cannot start: ${detail}`,
  }),
  cannotRead: (town: string, detail: string): Said => ({
    de: `${town}: der Ordner ist gerade nicht lesbar oder das Ziel nicht schreibbar (${detail}).`,
    en: `${town}: the folder cannot be read just now, or the output cannot be written (${detail}).`,
  }),
  nothingWritten: (): Said => ({
    de: 'Nichts wurde geschrieben; der vorige Stand bleibt.',
    en: 'Nothing was written; the previous output stays.',
  }),
  postcodesMissing: (): Said => ({
    de: 'Erwartet wird: familienlotse postcodes --csv <Tabelle> --towns <towns.json> --out <Ordner>',
    en: 'Expected: familienlotse postcodes --csv <table> --towns <towns.json> --out <folder>',
  }),
  postcodes: (files: number, {name, bytes}: {name: string; bytes: number}): Said => ({
    de: `${files} Dateien geschrieben; die größte ist ${name} mit ${bytes} Byte.`,
    en: `${files} files written; the largest is ${name} with ${bytes} bytes.`,
  }),
  keyMissing: (): Said => ({
    de: 'Erwartet wird: familienlotse key --out <Datei ohne Endung> [--name <Rolle>]',
    en: 'Expected: familienlotse key --out <file without ending> [--name <role>]',
  }),
  keyNotWritten: (detail: string): Said => ({
    de: `Die Schlüssel konnten nicht geschrieben werden; vorhandene Dateien bleiben, wie sie sind (${detail}).`,
    en: `The keys could not be written; files that exist stay as they are (${detail}).`,
  }),
  keysWritten: (files: readonly string[]): Said => ({
    de: `Geschrieben: ${files.join(' und ')}. Die erste Datei bekommt die Stelle, die zweite kommt in den Tresor. Ohne eine von beiden ist keine Anfrage mehr lesbar. In requests.json gehört bei der Stelle:`,
    en: `Written: ${files.join(' and ')}. The first file is for the office, the second for the safe. Without one of them no request can be read any more. Into requests.json, with the desk, goes:`,
  }),
  fingerprint: (text: string): Said => ({
    de: `Fingerabdruck für das Attribut key-fingerprint: ${text}`,
    en: `Fingerprint for the attribute key-fingerprint: ${text}`,
  }),
  tokenMissing: (): Said => ({
    de: 'Erwartet wird: familienlotse token add --town <AGS> --desk <Kennung,…> --name <Rolle> [--days <Zahl>], token list --town <AGS>, oder token revoke <Kennung> --town <AGS>',
    en: 'Expected: familienlotse token add --town <AGS> --desk <id,…> --name <role> [--days <number>], token list --town <AGS>, or token revoke <id> --town <AGS>',
  }),
  tokenOnce: (id: string): Said => ({
    de: `Zugang ${id}. Er wird nur dieses eine Mal gezeigt:`,
    en: `Token ${id}. It is shown this one time only:`,
  }),
  tokenRevoked: (id: string): Said => ({de: `Zugang ${id} gilt nicht mehr.`, en: `Token ${id} is no longer valid.`}),
  noSuchToken: (id: string): Said => ({
    de: `Einen Zugang „${id}“ gibt es in dieser Stadt nicht.`,
    en: `There is no token “${id}” in this town.`,
  }),
  tokenFailed: (detail: string): Said => ({
    de: `Die Zugänge sind gerade nicht erreichbar: ${detail}`,
    en: `The tokens cannot be reached just now: ${detail}`,
  }),
  fileMissing: (command: string): Said => ({
    de: `Welche Datei? Erwartet wird: familienlotse ${command} <Datei> [--data <Ordner>]`,
    en: `Which file? Expected: familienlotse ${command} <file> [--data <folder>]`,
  }),
  dumped: (file: string): Said => ({de: `Gesichert in ${file}.`, en: `Written to ${file}.`}),
  restored: (file: string): Said => ({de: `Zurückgespielt aus ${file}.`, en: `Put back from ${file}.`}),
  notDumped: (detail: string): Said => ({
    de: `Die Anfragen konnten nicht gesichert werden: ${detail}`,
    en: `The requests could not be written: ${detail}`,
  }),
  notRestored: (detail: string): Said => ({
    de: `Nichts wurde zurückgespielt: ${detail}`,
    en: `Nothing was put back: ${detail}`,
  }),
  noRequests: (detail: string): Said => ({
    de: `Anfragen können nicht angenommen werden: ${detail}`,
    en: `Requests cannot be taken: ${detail}`,
  }),
  outInsideContent: (): Said => ({
    de: '--out darf nicht der Ordner mit dem Inhalt sein.',
    en: '--out must not be the content folder.',
  }),
};

/** German above, English below. */
export const twoLines = ({de, en}: Said): string => `${de}\n${en}\n`;

const mostFaults = 100;

function faultLines({level, de, en}: Fault): string {
  return level === 'error' ? `  Fehler: ${de}\n   Error: ${en}\n` : `  Warnung: ${de}\n  Warning: ${en}\n`;
}

/** What a terminal shows of one town: its faults, errors first, and a line with the counts. */
export function report({town, faults, counts}: TownPublication): string {
  const sorted = [...faults.filter(({level}) => level === 'error'), ...faults.filter(({level}) => level === 'warning')];
  const errors = faults.filter(({level}) => level === 'error').length;
  const lines = sorted.slice(0, mostFaults).map(faultLines);
  const more = sorted.length - lines.length;
  if (more > 0) lines.push(`  … und ${more} weitere / and ${more} more\n`);
  const found = Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
  const numbers = `${errors} Fehler/errors, ${faults.length - errors} Warnungen/warnings`;
  return `${town}: ${found === '' ? '–' : found} (${numbers})\n${lines.join('')}`;
}
