import type {Address} from '../../contract/address.ts';
import type {Event} from '../../contract/event.ts';
import type {Phone} from '../../contract/phone.ts';
import type {Schedule} from '../../contract/schedule.ts';
import type {Text} from '../../contract/text.ts';

/** A thing of schema.org. To put it into a page as text, `<` must be escaped: see `jsonLdText`. */
export interface JsonLd {
  [property: string]: string | number | boolean | JsonLd | readonly (string | JsonLd)[];
}

export type Property = JsonLd[string] | undefined;

/** A thing without what is not known of it. */
export function thing(type: string, properties: Record<string, Property>): JsonLd {
  const known: JsonLd = {'@type': type};
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)) known[name] = value;
  }
  return known;
}

export const addressOf = (address: Address | undefined): Property =>
  address &&
  thing('PostalAddress', {
    streetAddress: [address.address_1, address.address_2].filter(Boolean).join(', '),
    postalCode: address.postal_code,
    addressLocality: address.city,
    addressCountry: address.country ?? 'DE',
  });

export const numberOf = (phones: readonly Phone[] | undefined): string | undefined =>
  phones?.find(({type}) => type !== 'fax' && type !== 'sms')?.number;

const dayNames: Record<string, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

/** Opening hours, as far as schema.org has words for them: times of each week. */
export function hoursOf(hours: readonly Schedule[] | undefined): JsonLd[] {
  return (hours ?? []).flatMap(
    ({freq, interval, byday, opens_at: opens, closes_at: closes, valid_from: since, valid_to: until}): JsonLd[] => {
      const days = byday?.split(',').map((day) => dayNames[day]);
      if (freq !== 'WEEKLY' || (interval ?? 1) > 1 || !opens || !closes || !days) return [];
      const dayOfWeek = days.filter((day) => day !== undefined);
      return [
        thing('OpeningHoursSpecification', {
          dayOfWeek,
          opens,
          closes: closes === '24:00' ? '23:59' : closes,
          validFrom: since,
          validThrough: until,
        }),
      ];
    },
  );
}

export const ageRange = (from: number | undefined, to: number | undefined): string | undefined => {
  const years = (months: number): number => Math.max(0, Math.floor(months / 12));
  if (from === undefined && to === undefined) return undefined;
  return `${years(from ?? 0)}-${to === undefined ? '' : years(to)}`;
};

export const online = ['video', 'chat', 'phone'];

export function attendanceOf(modes: readonly string[] | undefined): string | undefined {
  const there = modes?.some((mode) => mode === 'in_person');
  const far = modes?.some((mode) => online.includes(mode));
  if (!there && !far) return undefined;
  return `https://schema.org/${there && far ? 'Mixed' : there ? 'Offline' : 'Online'}EventAttendanceMode`;
}

export const pricesOf = (
  {cost_options: costs}: Pick<Event, 'cost_options'>,
  say: (text: Text | undefined) => string | undefined,
): JsonLd[] =>
  (costs ?? []).flatMap(({amount, currency, option}): JsonLd[] =>
    amount === undefined ? [] : [thing('Offer', {price: amount, priceCurrency: currency ?? 'EUR', name: say(option)})],
  );

/** schema.org names the last day of a whole-day event, iCalendar and we the day after it. */
export const lastDay = (end: string): string => new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10);
