import type {Contact} from '../contract/contact.ts';
import type {CollectionEnvelope, DirectoryEnvelope, HelpEnvelope} from '../contract/envelope.ts';
import type {Event} from '../contract/event.ts';
import type {Help, HelpLine, HelpStep} from '../contract/help.ts';
import type {Offer} from '../contract/offer.ts';
import type {Organization} from '../contract/organization.ts';
import type {Place} from '../contract/place.ts';
import {checked, sound} from './checked.ts';
import {load} from './client.ts';

/** What the collections of a directory hold. */
export interface Collections {
  organizations: Organization;
  places: Place;
  contacts: Contact;
  offers: Offer;
  events: Event;
}

/** One directory as it was read: its document, and where it came from (for an inline document: the page). */
export interface Source {
  readonly url: string;
  readonly directory: DirectoryEnvelope;
}

/** Checks a directory document. @throws DataError, also of kind `version` and `schema` */
export function sourceOf(document: unknown, url: string): Source {
  return {url, directory: checked<DirectoryEnvelope>('directory', document, url)};
}

/**
 * The records of a collection in one source. A broken record is left out and counted on the console; a source that does
 * not carry the collection has none.
 */
export async function readCollection<N extends keyof Collections>(
  {url, directory}: Source,
  name: N,
): Promise<readonly Collections[N][]> {
  const there = directory[name];
  if (!there) return [];
  if (Array.isArray(there)) return sound(name, there, url, name);
  const href = new URL(there.href, url).href;
  const {items} = checked<CollectionEnvelope>('collection', await load(href), href);
  return sound(name, items, href, 'items');
}

/** What a source says of help, line by line: a broken line never hides a sound one. */
export async function readHelp({url, directory}: Source): Promise<Help> {
  const there = directory.help;
  if (!there) return {lines: []};
  const href = 'href' in there ? new URL(there.href, url).href : url;
  const help = 'href' in there ? checked<HelpEnvelope>('helpDocument', await load(href), href) : there;
  return {
    steps: [...sound<HelpStep>('steps', help.steps ?? [], href, 'steps')],
    lines: [...sound<HelpLine>('lines', help.lines, href, 'lines')],
  };
}
