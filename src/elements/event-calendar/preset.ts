import type {Event} from '../../contract/event.ts';

/** A slice of a town's events, as a page's editor asks for it; an empty word asks for everything. */
export interface Preset {
  readonly topic: string;
  readonly audience: string;
  readonly district: string;
  readonly provider: string;
  readonly place: string;
}

/**
 * The events that belong to the slice, of an event at several places only what takes place at the one asked for. What is only
 * for professionals stays out of the families' view unless asked for.
 */
export function sliceOf(events: readonly Event[], {topic, audience, district, provider, place}: Preset): Event[] {
  return events
    .filter(({audiences = [], topics = [], districts = [], organization_id}) => {
      const forFamilies = audiences.length === 0 || audiences.some((code) => code !== 'professional');
      return (
        (audience ? audiences.includes(audience) : forFamilies) &&
        (!topic || topics.includes(topic)) &&
        // An event without districts is for the whole town.
        (!district || districts.length === 0 || districts.includes(district)) &&
        (!provider || organization_id === provider)
      );
    })
    .map((event) => (place ? at(place, event) : event))
    .filter(({schedules}) => schedules.length > 0);
}

function at(place: string, event: Event): Event {
  return {...event, schedules: event.schedules.filter(({place_id}) => (place_id ?? event.place_id) === place)};
}
