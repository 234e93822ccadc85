import type {Event} from '../../contract/event.ts';

/** A slice of a town's events, as a page's editor asks for it; an empty word asks for everything. */
export interface Preset {
  readonly topic: string;
  readonly audience: string;
  readonly district: string;
  readonly provider: string;
  readonly place: string;
}

/** Does an event belong to the slice? What is only for professionals stays out of the families' view unless asked for. */
export function matches(event: Event, {topic, audience, district, provider, place}: Preset): boolean {
  const {audiences = [], topics = [], districts = [], organization_id, place_id, schedules} = event;
  const forFamilies = audiences.length === 0 || audiences.some((code) => code !== 'professional');
  return (
    (audience ? audiences.includes(audience) : forFamilies) &&
    (!topic || topics.includes(topic)) &&
    // An event without districts is for the whole town.
    (!district || districts.length === 0 || districts.includes(district)) &&
    (!provider || organization_id === provider) &&
    (!place || place_id === place || schedules.some((schedule) => schedule.place_id === place))
  );
}
