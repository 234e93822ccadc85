import type {Event as TownEvent} from '../../contract/event.ts';
import {placeIdOf, type Entry} from './entries.ts';

/** What the visitor chose; an empty word chooses everything. */
export interface Choice {
  readonly text: string;
  readonly topic: string;
  readonly audience: string;
  readonly district: string;
  readonly place: string;
  /** `in_person`, `digital` or `home_visit`. */
  readonly mode: string;
  readonly language: string;
  readonly access: string;
  /** `on` or empty. */
  readonly free: string;
}

export const noChoice: Choice = {
  text: '',
  topic: '',
  audience: '',
  district: '',
  place: '',
  mode: '',
  language: '',
  access: '',
  free: '',
};

/** What is chosen by a word of the date itself; the text is searched for. */
export const listNames = ['topic', 'audience', 'district', 'place', 'mode', 'language', 'access', 'free'] as const;
export type ListName = (typeof listNames)[number];

/** Ways to take part without going anywhere. */
const digital = ['phone', 'video', 'chat', 'mail'];

/** The words by which a date is chosen; undefined where it fits every word: an event without districts is for the whole town. */
export function wordsOf(name: ListName, entry: Entry): readonly string[] | undefined {
  const {event} = entry;
  switch (name) {
    case 'topic':
      return event.topics ?? [];
    case 'audience':
      return event.audiences ?? [];
    case 'district':
      return event.districts?.length ? event.districts : undefined;
    case 'place':
      return [placeIdOf(entry)];
    case 'mode':
      return (event.modes ?? []).map((mode) => (digital.includes(mode) ? 'digital' : mode));
    case 'language':
      return event.languages ?? [];
    case 'access':
      return event.access ?? [];
    case 'free':
      return isFree(event) ? ['on'] : [];
  }
}

/** Is it known that nothing is to be paid? */
const isFree = ({cost_options = []}: TownEvent): boolean =>
  cost_options.length > 0 && cost_options.every(({amount}) => amount === 0);

/** The choices that speak against a date. */
export const missingIn = (entry: Entry, choice: Choice): ListName[] =>
  listNames.filter((name) => choice[name] && wordsOf(name, entry)?.includes(choice[name]) === false);

/** The dates that fit; `found` are the ids of the events that the text finds, undefined when there is none. */
export function chosenOf(
  entries: readonly Entry[],
  choice: Choice,
  found: ReadonlySet<string> | undefined,
): readonly Entry[] {
  return entries.filter((entry) => found?.has(entry.event.id) !== false && !missingIn(entry, choice).length);
}

/** What a form holds; undefined when all of it is empty. */
export function choiceOf(form: FormData): Choice | undefined {
  const read = (name: keyof Choice): string => String(form.get(name) ?? '');
  const choice: Choice = {
    text: read('text'),
    topic: read('topic'),
    audience: read('audience'),
    district: read('district'),
    place: read('place'),
    mode: read('mode'),
    language: read('language'),
    access: read('access'),
    free: read('free'),
  };
  return orNone(choice);
}

/** A choice without one of its words. */
export const without = (choice: Choice, name: keyof Choice): Choice | undefined => orNone({...choice, [name]: ''});

const orNone = (choice: Choice): Choice | undefined => (Object.values(choice).some(Boolean) ? choice : undefined);
