import type {Organization} from '../../contract/organization.ts';
import {formatLanguage} from '../../i18n/format.ts';
import {msg} from '../../i18n/msg.ts';
import {accessWord} from '../../i18n/words/access.ts';
import {audienceWord} from '../../i18n/words/audience.ts';
import {freeWord} from '../../i18n/words/cost.ts';
import {modeWord} from '../../i18n/words/mode.ts';
import {plain} from '../reader.ts';
import type {Filter, FilterContext, Filters, Tick} from './filters.ts';
import {lifeMonths} from './life-months.ts';
import {lifePhase} from './life-phase.ts';
import {ageLabel, districtLabel, modeLabel, topicLabel} from './list-names.ts';

/** What offers of all kinds are chosen by. */
export function offerFilters(context: FilterContext): Filters {
  return {
    main: () => [topicList(context), ageList(), districtList(context), modeList()],
    further: () => [accessList(context), audienceList(context), languageList(context), providerList(context)],
    ticks: ticksOf(context),
  };
}

type Known = Readonly<Record<string, number>>;

const named = (list: FilterContext['stock']['directory']['topics'], known: Known, {reader}: FilterContext) =>
  (list ?? []).filter(({id}) => id in known).map(({id, name}) => ({value: id, name: plain(name, reader)}));

/** The words for codes that occur; a code without a word is left out. */
export const worded = (known: Known, wordOf: (code: string) => string | undefined): {value: string; name: string}[] =>
  Object.keys(known).flatMap((value) => {
    const name = wordOf(value);
    return name ? [{value, name}] : [];
  });

const sorted = (options: {value: string; name: string}[], {reader}: FilterContext) =>
  options.sort((a, b) => a.name.localeCompare(b.name, reader.locale));

const topicList = (context: FilterContext): Filter => ({
  name: 'topic',
  label: topicLabel(),
  options: named(context.stock.directory.topics, context.counts.topic, context),
});

/** The child's age. */
export const ageList = (label = ageLabel()): Filter => ({
  name: 'age',
  label,
  options: lifeMonths.map((months) => ({value: String(months), name: lifePhase(months)})),
});

export const districtList = (context: FilterContext): Filter => ({
  name: 'district',
  label: districtLabel(context.districtLabel),
  options: named(context.stock.directory.districts, context.counts.district, context),
});

const modeList = (): Filter => {
  const digital = msg('digital oder am Telefon', {id: 'finder.digital', desc: 'Way: without going anywhere'});
  return {
    name: 'mode',
    label: modeLabel(),
    options: ['in_person', 'digital', 'home_visit'].map((value) => ({value, name: modeWord(value) ?? digital})),
  };
};

const accessList = ({counts}: FilterContext): Filter => ({
  name: 'access',
  label: msg('Zugang', {id: 'finder.access', desc: 'Label of a list: drop in, register, referral'}),
  options: worded(counts.access, accessWord),
});

function audienceList(context: FilterContext): Filter {
  const {counts, stock, reader} = context;
  const own = new Map((stock.directory.audiences ?? []).map(({id, name}) => [id, plain(name, reader)]));
  return {
    name: 'audience',
    label: msg('Für wen', {id: 'finder.audience', desc: 'Label of a list: for whom'}),
    options: sorted(
      worded(counts.audience, (code) => own.get(code) ?? audienceWord(code)),
      context,
    ),
  };
}

export const languageList = (context: FilterContext): Filter => ({
  name: 'language',
  label: msg('Sprache', {id: 'finder.language', desc: 'Label of a list: language spoken there'}),
  options: sorted(
    worded(context.counts.language, (tag) => formatLanguage(tag, context.reader.locale)),
    context,
  ),
});

export function providerList(context: FilterContext): Filter {
  const {counts, stock, reader} = context;
  const nameOf = (organization: Organization | undefined) => plain(organization?.name, reader);
  return {
    name: 'provider',
    label: msg('Anbieter', {id: 'finder.provider', desc: 'Label of a list: who offers it'}),
    options: sorted(
      worded(counts.provider, (id) => nameOf(stock.organizations.get(id))),
      context,
    ),
  };
}

/** Looked through once: the form is drawn with each letter. */
const withHours = new WeakMap<FilterContext['stock'], boolean>();

function ticksOf({all, stock, hasTimes}: FilterContext): Tick[] {
  const {free, stepFree} = all.counts;
  const some = (count = 0) => count > 0 && count < all.total;
  let hasHours = withHours.get(stock);
  if (hasHours === undefined) {
    hasHours = stock.offers.some(({schedules}) => schedules?.some(({dtstart, dates}) => !dtstart && !dates));
    withHours.set(stock, hasHours);
  }
  return [
    ...(some(free['true']) ? [{name: 'free', words: freeWord()} as const] : []),
    ...(some(stepFree['true']) ? [stepFreeTick()] : []),
    ...(hasHours && hasTimes
      ? [{name: 'openNow', words: msg('jetzt offen', {id: 'open.now', desc: 'Open, no end in sight'})} as const]
      : []),
  ];
}

export const stepFreeTick = (): Tick => ({
  name: 'stepFree',
  words: msg('stufenlos', {id: 'amenity.step_free', desc: 'Chip: one gets into a place without a step'}),
});
