import type {Organization} from '../../contract/organization.ts';
import {formatLanguage} from '../../i18n/format.ts';
import {msg} from '../../i18n/msg.ts';
import {accessWord} from '../../i18n/words/access.ts';
import {audienceWord} from '../../i18n/words/audience.ts';
import {modeWord} from '../../i18n/words/mode.ts';
import {plain} from '../reader.ts';
import {lifeMonths, type Choice} from './choice.ts';
import type {FilterContext} from './filters.ts';
import type {Counts} from './finder.ts';
import {lifePhase} from './life-phase.ts';

export interface Filter {
  readonly name: keyof Choice & keyof Counts;
  readonly label: string;
  readonly options: readonly {readonly value: string; readonly name: string}[];
}

/** The lists that most visitors need. */
export function mainLists({counts, stock: {directory}, reader, districtLabel}: FilterContext): Filter[] {
  const {topics = [], districts = []} = directory;
  const named = (list: typeof topics, known: Readonly<Record<string, number>>) =>
    list.filter(({id}) => id in known).map(({id, name}) => ({value: id, name: plain(name, reader)}));
  const digital = msg('digital oder am Telefon', {id: 'finder.digital', desc: 'Way: without going anywhere'});
  return [
    {
      name: 'topic',
      label: msg('Thema', {id: 'finder.topic', desc: 'Label of a list'}),
      options: named(topics, counts.topic),
    },
    {
      name: 'age',
      label: msg('Alter des Kindes', {id: 'finder.age', desc: 'Label of a list'}),
      options: lifeMonths.map((months) => ({value: String(months), name: lifePhase(months)})),
    },
    {
      name: 'district',
      label: districtLabel || msg('Ortsteil', {id: 'finder.district', desc: 'Label of a list'}),
      options: named(districts, counts.district),
    },
    {
      name: 'mode',
      label: msg('Art der Teilnahme', {id: 'finder.mode', desc: 'Label of a list: in person or digital'}),
      options: ['in_person', 'digital', 'home_visit'].map((value) => ({value, name: modeWord(value) ?? digital})),
    },
  ];
}

/** The rarer ones. */
export function furtherLists({counts, stock: {directory, organizations}, reader}: FilterContext): Filter[] {
  const own = new Map((directory.audiences ?? []).map(({id, name}) => [id, plain(name, reader)]));
  const sorted = (options: {value: string; name: string}[]) =>
    options.sort((a, b) => a.name.localeCompare(b.name, reader.locale));
  const words = (known: Readonly<Record<string, number>>, wordOf: (code: string) => string | undefined) =>
    Object.keys(known).flatMap((value) => {
      const name = wordOf(value);
      return name ? [{value, name}] : [];
    });
  const nameOf = (organization: Organization | undefined) => plain(organization?.name, reader);
  return [
    {
      name: 'access',
      label: msg('Zugang', {id: 'finder.access', desc: 'Label of a list: drop in, register, referral'}),
      options: words(counts.access, accessWord),
    },
    {
      name: 'audience',
      label: msg('Für wen', {id: 'finder.audience', desc: 'Label of a list: for whom'}),
      options: sorted(words(counts.audience, (code) => own.get(code) ?? audienceWord(code))),
    },
    {
      name: 'language',
      label: msg('Sprache', {id: 'finder.language', desc: 'Label of a list: language spoken there'}),
      options: sorted(words(counts.language, (tag) => formatLanguage(tag, reader.locale))),
    },
    {
      name: 'provider',
      label: msg('Anbieter', {id: 'finder.provider', desc: 'Label of a list: who offers it'}),
      options: sorted(words(counts.provider, (id) => nameOf(organizations.get(id)))),
    },
  ];
}
