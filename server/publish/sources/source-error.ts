import type {Said} from '../messages.ts';

/** Why a partner's data could not be had. `away`: nobody answered; `broken`: what came is not what was promised. */
export class SourceError extends Error {
  readonly kind: 'away' | 'broken';
  readonly said: Said;

  constructor(kind: 'away' | 'broken', said: Said) {
    super(said.en);
    this.name = 'SourceError';
    this.kind = kind;
    this.said = said;
  }
}

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

/** The reasons, each the rest of a sentence that began with the source's name and address. */
export const reason = {
  timeout: (seconds: number): Said => ({
    de: `antwortet nicht innerhalb von ${seconds} Sekunden`,
    en: `does not answer within ${seconds} seconds`,
  }),
  unreachable: (detail: string): Said => ({
    de: `ist nicht erreichbar (${detail})`,
    en: `cannot be reached (${detail})`,
  }),
  tooLarge: (limit: number): Said => ({
    de: `sendet mehr als die erlaubten ${megabytes(limit)}`,
    en: `sends more than the ${megabytes(limit)} allowed`,
  }),
  status: (status: number): Said => ({de: `antwortet mit dem Status ${status}`, en: `answers with status ${status}`}),
  protocol: (address: string): Said => ({
    de: `leitet auf ein anderes Protokoll um (${address}); das wird nicht verfolgt`,
    en: `redirects to another protocol (${address}); that is not followed`,
  }),
  redirects: (): Said => ({de: 'leitet im Kreis oder zu oft um', en: 'redirects in a circle or too often'}),
  noJson: (type: string): Said => ({
    de: `sendet kein JSON${type === '' ? '' : ` (${type})`}`,
    en: `sends no JSON${type === '' ? '' : ` (${type})`}`,
  }),
  version: (found: string, expected: string): Said => ({
    de: `spricht Version ${found}, gelesen wird ${expected}`,
    en: `speaks version ${found}, version ${expected} is read`,
  }),
  shape: (detail: string): Said => ({
    de: `sendet ein anderes Dokument als erwartet (${detail})`,
    en: `sends another document than expected (${detail})`,
  }),
  noFile: (): Said => ({de: 'fehlt im Ordner', en: 'is missing from the folder'}),
} as const;
