import type {Text} from '../../contract/text.ts';
import {formatLanguage} from '../../i18n/format.ts';
import {msg} from '../../i18n/msg.ts';
import {accessWord} from '../../i18n/words/access.ts';
import {audienceWord} from '../../i18n/words/audience.ts';
import {freeWord} from '../../i18n/words/cost.ts';
import {modeWord} from '../../i18n/words/mode.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import type {WordList} from '../../ui/views/select-field.ts';
import type {ListName} from './choice.ts';
import type {Stock} from './stock.ts';

/** A list to choose one word from. */
export interface Filter extends WordList {
  readonly name: ListName;
}

type Known = Readonly<Record<ListName, ReadonlyMap<string, number>>>;

/** What dates are chosen by, as far as some of them have it; what is free of charge comes first, for it is a tick. */
export function filtersOf(known: Known, stock: Stock, reader: Reader): Filter[] {
  const {directory, places} = stock;
  const audiences = namesOf(directory.audiences, reader);
  const topics = namesOf(directory.topics, reader);
  const districts = namesOf(directory.districts, reader);
  const {locale} = reader;
  const options = (name: ListName, wordOf: (value: string) => string | undefined): Filter['options'] =>
    [...known[name].keys()]
      .flatMap((value) => {
        const word = wordOf(value);
        return word ? [{value, name: word}] : [];
      })
      .sort((a, b) => a.name.localeCompare(b.name, locale));
  return [
    {name: 'free', label: freeWord(), options: options('free', freeWord)},
    {
      name: 'topic',
      label: msg('Thema', {id: 'finder.topic', desc: 'Label of a list'}),
      options: options('topic', (id) => topics.get(id)),
    },
    {
      name: 'audience',
      label: msg('Für wen', {id: 'finder.audience', desc: 'Label of a list: for whom'}),
      options: options('audience', (code) => audiences.get(code) ?? audienceWord(code)),
    },
    {
      name: 'district',
      label: msg('Ortsteil', {id: 'finder.district', desc: 'Label of a list'}),
      options: [...districts].map(([value, name]) => ({value, name})).filter(({value}) => known.district.has(value)),
    },
    {
      name: 'place',
      label: msg('Ort', {id: 'calendar.place', desc: 'Label of a list: the house where it takes place'}),
      options: options('place', (id) => plain(places.get(id)?.name, reader)),
    },
    {
      name: 'mode',
      label: msg('Art der Teilnahme', {id: 'finder.mode', desc: 'Label of a list: in person or digital'}),
      options: options('mode', (mode) =>
        mode === 'digital'
          ? msg('digital oder am Telefon', {id: 'finder.digital', desc: 'Way: without going anywhere'})
          : modeWord(mode),
      ),
    },
    {
      name: 'language',
      label: msg('Sprache', {id: 'finder.language', desc: 'Label of a list: language spoken there'}),
      options: options('language', (tag) => formatLanguage(tag, locale)),
    },
    {
      name: 'access',
      label: msg('Zugang', {id: 'finder.access', desc: 'Label of a list: drop in, register, referral'}),
      options: options('access', accessWord),
    },
  ];
}

const namesOf = (list: readonly {id: string; name: Text}[] = [], reader: Reader): ReadonlyMap<string, string> =>
  new Map(list.map(({id, name}) => [id, plain(name, reader)]));
