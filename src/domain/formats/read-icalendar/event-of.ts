import type {Event} from '../../../contract/event.ts';
import type {Organization} from '../../../contract/organization.ts';
import type {Place} from '../../../contract/place.ts';
import type {Report} from './calendar-fault.ts';
import type {Said} from './changes-of.ts';
import type {WrittenEvent} from './components.ts';
import {ownerOf} from './owner-of.ts';
import {placeOf, webAddressIn} from './place-of.ts';
import type {PropertyLine} from './property-line.ts';
import {scheduleOf, type ScheduleOptions} from './schedule-of.ts';
import {lineOf, listOf, textOf, type PlainText} from './text-value.ts';

/** One UID of a file: the event, and what changes single dates of it. */
export interface Group {
  id: string;
  main: WrittenEvent;
  overrides: WrittenEvent[];
}

export interface EventOptions extends Omit<ScheduleOptions, 'say'> {
  plain: PlainText;
  /** The id of a subject by the word of a category; undefined for a word that is none. */
  topicOf: (category: string) => string | undefined;
  /** METHOD:CANCEL: nothing in the file takes place. */
  cancelled: boolean;
}

/** Where events take place and who invites, each once. */
export interface Surroundings {
  places: Map<string, Place>;
  organizations: Map<string, Organization>;
}

const webUrl = /^(https:\/\/[^\s/]|http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?([/?#]|$))[^\s]*$/;

export const isHidden = (event: WrittenEvent): boolean =>
  /^(PRIVATE|CONFIDENTIAL)$/i.test(event.properties.get('CLASS')?.[0]?.value.trim() ?? '');

const valueOf = (event: WrittenEvent, name: string): string => event.properties.get(name)?.[0]?.value.trim() ?? '';

/** The address of a page; only https is ever linked. */
function urlOf(event: WrittenEvent, report: Report): string | undefined {
  const line = event.properties.get('URL')?.[0];
  const text = line?.value.trim().replace(/\\([:;,\\])/g, '$1') ?? '';
  if (!line || text === '') return undefined;
  if (text.length <= 2_000 && webUrl.test(text) && URL.canParse(text)) return text;
  report('part', 'unusable_url', line, text);
  return undefined;
}

/** LAST-MODIFIED is in UTC. DTSTAMP is no substitute: most programs write the moment of the export. */
function modifiedOf(event: WrittenEvent): string | undefined {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/.exec(valueOf(event, 'LAST-MODIFIED')) ?? [];
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return year !== undefined && Number.isFinite(Date.parse(text)) ? text : undefined;
}

const statuses: Readonly<Record<string, 'cancelled' | 'tentative'>> = {
  CANCELLED: 'cancelled',
  CANCELED: 'cancelled',
  TENTATIVE: 'tentative',
};

const longestName = 300;
const longestText = 10_000;

/** One event of the contract; undefined, and reported, when it has no date or no name. */
export function eventOf(group: Group, around: Surroundings, options: EventOptions): Event | undefined {
  const {plain, topicOf, report, cancelled} = options;
  const {main, overrides, id} = group;
  const keepPlace = (event: WrittenEvent): string | undefined => {
    const place = placeOf(event, plain, report);
    if (!place) return undefined;
    // The same place may have its position in some events only.
    const before = around.places.get(place.id);
    around.places.set(place.id, before?.latitude === undefined ? {...before, ...place} : before);
    return place.id;
  };
  const descriptionOf = (event: WrittenEvent): string =>
    textOf(event.properties.get('DESCRIPTION')?.[0], plain, longestText) ||
    textOf(event.properties.get('X-ALT-DESC')?.[0], plain, longestText);
  const say = (event: WrittenEvent): Said => ({
    name: lineOf(event.properties.get('SUMMARY')?.[0], plain, longestName),
    description: descriptionOf(event),
    cancelled: cancelled || statuses[valueOf(event, 'STATUS').toUpperCase()] === 'cancelled',
    hidden: isHidden(event),
    placeId: keepPlace(event),
  });
  const said = say(main);
  const schedule = scheduleOf(main, overrides, said, {...options, say});
  if (!schedule) return undefined;
  const name = said.name || said.description.split('\n', 1)[0]?.slice(0, 80).trim();
  if (!name) {
    report('event', 'no_name', {line: main.line, name: 'SUMMARY'});
    return undefined;
  }
  const owner = ownerOf(main, plain);
  if (owner) around.organizations.set(owner.id, owner);
  const afar = webAddressIn(main, plain);
  const url = urlOf(main, report) ?? (afar !== undefined && webUrl.test(afar) ? afar : undefined);
  const status = cancelled ? 'cancelled' : statuses[valueOf(main, 'STATUS').toUpperCase()];
  const words = (main.properties.get('CATEGORIES') ?? []).flatMap((line: PropertyLine) =>
    listOf(line.value.slice(0, 2_000)),
  );
  const topics = [...new Set(words.flatMap((word) => topicOf(plain(word)) ?? []))].slice(0, 20);
  const modified = modifiedOf(main);
  return {
    id,
    name,
    ...(said.description && said.description !== name && {description: said.description}),
    ...(status && {status}),
    schedules: [schedule],
    ...(owner && {organization_id: owner.id}),
    ...(said.placeId !== undefined && {place_id: said.placeId}),
    ...(topics.length > 0 && {topics}),
    ...(afar !== undefined && {modes: ['video']}),
    ...(url !== undefined && {url}),
    ...(modified !== undefined && {last_modified: modified}),
  };
}
