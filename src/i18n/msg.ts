/**
 * Words for people: `msg('Anrufen', {id, desc})`, with figures ``msg(str`${count} Treffer`, {id, desc})``. `lit-localize` reads
 * these calls from the sources and writes the modules in `locales/`; it knows the two functions by the marks in their types.
 * Its own runtime also renders templates, loads and announces locales, none of which is used here, in five times the bytes.
 */

/** A text with places for values: what `str` makes of a template literal. */
export interface Text {
  readonly strings: readonly string[];
  /** In the source the values; in a translation the index of the source's value for each place. */
  readonly values: readonly unknown[];
}

/** The words of one locale by their ids. */
export type Templates = Readonly<Record<string, string | Text>>;

interface Note {
  readonly id: string;
  /** For translators; the build takes it out. */
  readonly desc: string;
}

let templates: Templates = {};

/** Puts the words into a locale; without one into the source's. */
export function speak(next: Templates = {}): void {
  templates = next;
}

/** The words in the active locale, else as they are written here. */
export const msg: ((text: string | Text, note: Note) => string) & {readonly _LIT_LOCALIZE_MSG_?: never} = (
  text,
  {id},
) => {
  const said = templates[id] ?? text;
  if (typeof said === 'string') return said;
  const given = typeof text === 'string' ? [] : text.values;
  const values = said === text ? given : said.values.map((place) => given[Number(place)]);
  return said.strings.reduce((before, after, index) => `${before}${String(values[index - 1])}${after}`);
};

/** Marks the values in a text, so that a translation may put them elsewhere. */
export const str: ((strings: TemplateStringsArray, ...values: unknown[]) => Text) & {
  readonly _LIT_LOCALIZE_STR_?: never;
} = (strings, ...values) => ({strings, values});
