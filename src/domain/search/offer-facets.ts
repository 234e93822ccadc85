import type {Childcare} from '../../contract/childcare.ts';
import type {Offer} from '../../contract/offer.ts';
import type {Place} from '../../contract/place.ts';
import type {WorkedOut} from './answer.ts';

const yes = ['true'];

/**
 * What is chosen by but does not stand in an offer as it is: who provides it, whether its place is step-free, and what there
 * is to compare in childcare. The publisher's index and the page's must agree, so both ask here.
 */
export function offerFacets(
  {organization_id, place_ids = [], childcare, vacancies}: Offer,
  places: ReadonlyMap<string, Pick<Place, 'amenities'>>,
): Partial<Record<WorkedOut, readonly string[]>> {
  return {
    ...(organization_id && {provider: [organization_id]}),
    ...(place_ids.some((id) => places.get(id)?.amenities?.includes('step_free')) && {stepFree: yes}),
    ...(childcare && {kind: [childcare.kind]}),
    ...(childcare?.provider_kind && {carrier: [childcare.provider_kind]}),
    ...(childcare?.integration && {integration: yes}),
    ...(vacancies?.count && {vacant: yes}),
    ...(childcare && {care: careOf(childcare)}),
  };
}

/** Care from 7 o'clock or earlier, until 17 o'clock or later, nine hours or more a day. */
function careOf({opens_at: opens = '', closes_at: closes = ''}: Childcare): string[] {
  const hours = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
  return [
    ...(opens && opens <= '07:00' ? ['early'] : []),
    ...(closes >= '17:00' ? ['late'] : []),
    ...(opens && closes && hours(closes) - hours(opens) >= 9 ? ['long'] : []),
  ];
}
