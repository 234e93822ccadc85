import type {Directory, Feed} from '../../../src/contract/directory.ts';
import type {Event} from '../../../src/contract/event.ts';
import type {Organization} from '../../../src/contract/organization.ts';
import type {Place} from '../../../src/contract/place.ts';
import type {Text} from '../../../src/contract/text.ts';

/** Events that have something in common, and what they are called together. */
export interface FeedGroup {
  kind: Feed['kind'];
  /** Of the topic, district, organization or place. */
  id?: string;
  name: Text;
  events: Event[];
}

const ofProfessionals: Text = {de: 'Termine für Fachkräfte', en: 'Events for professionals'};

/** Events for professionals only stay out of what families see, as in the calendar on the page. */
export const isProfessional = ({audiences = []}: Event): boolean =>
  audiences.length > 0 && audiences.every((code) => code === 'professional');

/** Every place at which an event has a date. */
const placesOf = ({place_id: id, schedules}: Event): Set<string> =>
  new Set(
    [
      id,
      ...schedules.flatMap(({place_id: own, changes = []}) => [own, ...changes.map((each) => each.place_id)]),
    ].filter((each) => each !== undefined),
  );

/**
 * The feeds of a town: all events for families, those for professionals, and those for families by topic, district, provider and
 * place, in the order of the directory; none without events. An event is in the districts of its places, too.
 */
export function feedGroups(
  {source, topics = [], districts = []}: Directory,
  events: readonly Event[],
  organizations: readonly Organization[],
  places: readonly Place[],
): FeedGroup[] {
  const families = events.filter((event) => !isProfessional(event));
  const districtOf = new Map(places.map(({id, district}) => [id, district]));
  const keys: Record<'topic' | 'district' | 'provider' | 'place', (event: Event) => Iterable<string | undefined>> = {
    topic: (event) => event.topics ?? [],
    district: (event) => [...(event.districts ?? []), ...[...placesOf(event)].map((id) => districtOf.get(id))],
    provider: (event) => [event.organization_id],
    place: placesOf,
  };
  const by = (kind: keyof typeof keys, named: readonly {id: string; name: Text}[]): FeedGroup[] => {
    const found = new Map<string, Event[]>(named.map(({id}) => [id, []]));
    for (const event of families) for (const id of new Set(keys[kind](event))) found.get(id ?? '')?.push(event);
    return named.map(({id, name}) => ({kind, id, name, events: found.get(id) ?? []}));
  };
  const groups: FeedGroup[] = [
    {kind: 'all', name: source.name, events: families},
    {kind: 'professional', name: ofProfessionals, events: events.filter(isProfessional)},
    ...by('topic', topics),
    ...by('district', districts),
    ...by('provider', organizations),
    ...by('place', places),
  ];
  return groups.filter((group) => group.events.length > 0);
}
