import type {Said} from './messages.ts';

/** Where a fault is: a cell of a table, or a field of a record in JSON. */
export interface Place {
  file: string;
  /** As Excel counts: the header is row 1. */
  row?: number;
  /** The heading as it is written in the file. */
  column?: string;
  /** In JSON: `[2].phones[0].number`. */
  pointer?: string;
}

/** One thing that is wrong with the content. An error stops the publication, a warning does not. */
export interface Fault extends Place {
  level: 'error' | 'warning';
  /** For programs: `cell`, `column`, `reference`, `duplicate`, `code`, `schedule`, `file`, `json`, `table`, `field`. */
  kind: string;
  /** A whole sentence with its place, in German. */
  de: string;
  /** The same in English. */
  en: string;
}

/** The place in words, for the start of a sentence. */
export function saidPlace(place: Place): Said {
  const de = [place.file];
  const en = [place.file];
  if (place.row !== undefined) {
    de.push(`Zeile ${place.row}`);
    en.push(`row ${place.row}`);
  }
  if (place.column !== undefined) {
    de.push(`Spalte „${place.column}“`);
    en.push(`column “${place.column}”`);
  }
  if (place.pointer !== undefined && place.pointer !== '') {
    de.push(`Feld ${place.pointer}`);
    en.push(`field ${place.pointer}`);
  }
  return {de: de.join(', '), en: en.join(', ')};
}

/** A fault whose sentences begin with its place. */
export function faultAt(level: Fault['level'], kind: string, place: Place, said: Said): Fault {
  const where = saidPlace(place);
  return {level, kind, ...place, de: `${where.de}: ${said.de}`, en: `${where.en}: ${said.en}`};
}
