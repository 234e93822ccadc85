import {inGermany} from '../germany.ts';
import {
  date,
  email,
  instant,
  languages,
  number,
  object,
  objects,
  phones,
  present,
  text,
  url,
  type Json,
} from './hsds-field.ts';
import {schedulesOf} from './hsds-schedule.ts';
import {emptyStock, type Stock} from './stock.ts';

const identifiers = (from: Json): string[] => {
  const list = from['same_as'];
  const own = Array.isArray(list) ? list.filter((value) => typeof value === 'string') : [];
  const registered = objects(from, 'organization_identifiers').flatMap((each) => {
    const [scheme, id] = [text(each, 'identifier_scheme'), text(each, 'identifier')];
    return scheme !== undefined && id !== undefined ? [`${scheme}:${id}`] : [];
  });
  return [...new Set([...own, ...registered, ...(url(from, 'uri') ?? '').split(' ')])].filter((value) => value !== '');
};

const organizationOf = (from: Json): Json =>
  present({
    id: text(from, 'id'),
    name: text(from, 'name'),
    alternate_name: text(from, 'alternate_name'),
    description: text(from, 'description'),
    url: url(from, 'website', 'url'),
    email: email(from, 'email'),
    phones: phones(from),
    same_as: identifiers(from),
  });

function addressOf(from: Json): Json | undefined {
  const all = objects(from, 'addresses');
  const address = all.find((each) => text(each, 'address_type') === 'physical') ?? all[0];
  const city = address && text(address, 'city');
  if (!address || city === undefined) return undefined;
  const country = text(address, 'country');
  return present({
    address_1: text(address, 'address_1'),
    address_2: text(address, 'address_2'),
    postal_code: text(address, 'postal_code')?.slice(0, 10),
    city,
    country: country !== undefined && /^[A-Z]{2}$/.test(country) && country !== 'DE' ? country : undefined,
  });
}

function placeOf(from: Json): Json {
  const [latitude, longitude] = [number(from, 'latitude'), number(from, 'longitude')];
  const point = latitude !== undefined && longitude !== undefined && inGermany(latitude, longitude);
  return present({
    id: text(from, 'id'),
    name: text(from, 'name', 'alternate_name') ?? text(addressOf(from) ?? {}, 'address_1'),
    alternate_name: text(from, 'name') === undefined ? undefined : text(from, 'alternate_name'),
    description: text(from, 'description'),
    address: addressOf(from),
    ...(point && {latitude, longitude}),
    hours: schedulesOf(from),
    accessibility:
      objects(from, 'accessibility')
        .flatMap((each) => text(each, 'description', 'details') ?? [])
        .join('\n') || undefined,
    transportation: text(from, 'transportation'),
    phones: phones(from),
    url: url(from, 'url'),
    same_as: identifiers(from),
  });
}

const contactOf = (from: Json, organizationId: string | undefined): Json =>
  present({
    id: text(from, 'id'),
    name: text(from, 'name', 'title', 'department'),
    title: text(from, 'title'),
    department: text(from, 'department'),
    organization_id: organizationId,
    phones: phones(from),
    email: email(from, 'email'),
  });

/** HSDS counts years without a unit; who is six is six until the day before the next birthday. */
const monthsFrom = (years: number | undefined): number | undefined =>
  years === undefined ? undefined : Math.min(Math.round(years * 12), 1_500);
const monthsTo = (years: number | undefined): number | undefined =>
  years === undefined ? undefined : Math.min(Math.round(years * 12) + (Number.isInteger(years) ? 11 : 0), 1_500);

const costOptions = (service: Json): Json[] =>
  objects(service, 'cost_options').map((cost) => {
    const amount = number(cost, 'amount');
    return present({
      amount: amount !== undefined && amount >= 0 ? amount : undefined,
      currency: amount === undefined ? undefined : (text(cost, 'currency')?.toUpperCase() ?? 'EUR'),
      option: [text(cost, 'option'), text(cost, 'amount_description')].filter(Boolean).join(', ') || undefined,
    });
  });

/** Free places, from `capacities` of HSDS 3.1. */
function vacanciesOf(service: Json): Json | undefined {
  for (const capacity of objects(service, 'capacities')) {
    const [count, day] = [number(capacity, 'available'), text(capacity, 'updated')?.slice(0, 10)];
    if (count !== undefined && day !== undefined) return {count, assured_date: day};
  }
  return undefined;
}

const termsOf = (service: Json): string[] =>
  objects(service, 'attributes').flatMap((each) => text(object(each, 'taxonomy_term') ?? each, 'name', 'term') ?? []);

/** The services of a feed, with what is nested in them, as offers, organizations, places and contacts. */
export function stockOfServices(services: readonly Json[]): Stock {
  const found = {
    organizations: new Map<string, Json>(),
    places: new Map<string, Json>(),
    contacts: new Map<string, Json>(),
  };
  const keep = (kind: keyof typeof found, record: Json): string | undefined => {
    const id = text(record, 'id');
    if (id === undefined) return undefined;
    if (!found[kind].has(id)) found[kind].set(id, record);
    return id;
  };
  const offerOf = (service: Json): Json => {
    const organization = object(service, 'organization');
    const organizationId = organization
      ? keep('organizations', organizationOf(organization))
      : text(service, 'organization_id');
    const sites = [
      ...objects(service, 'service_at_locations').map((site) => ({site, location: object(site, 'location')})),
      ...objects(service, 'locations').map((location) => ({site: {}, location})),
    ];
    const places = sites.flatMap(({location}) =>
      location && (text(location, 'location_type') ?? 'physical') === 'physical'
        ? (keep('places', placeOf(location)) ?? [])
        : [],
    );
    const people = [...objects(service, 'contacts'), ...sites.flatMap(({site}) => objects(site, 'contacts'))];
    const contacts = people.flatMap((person) => keep('contacts', contactOf(person, organizationId)) ?? []);
    const own = schedulesOf(service);
    const there = sites.flatMap(({site, location}) => schedulesOf(site, location && text(location, 'id')));
    const parts = ['description', 'eligibility_description', 'application_process'];
    return present({
      id: text(service, 'id'),
      name: text(service, 'name'),
      alternate_name: text(service, 'alternate_name'),
      description: parts.flatMap((field) => text(service, field) ?? []).join('\n\n') || undefined,
      status: text(service, 'status'),
      organization_id: organizationId,
      place_ids: [...new Set(places)],
      contact_ids: [...new Set(contacts)],
      topics: termsOf(service),
      minimum_age_months: monthsFrom(number(service, 'minimum_age')),
      maximum_age_months: monthsTo(number(service, 'maximum_age')),
      modes: places.length > 0 ? ['in_person'] : [],
      languages: languages(service),
      schedules: own.length > 0 ? own : there,
      phones: phones(service),
      email: email(service, 'email'),
      url: url(service, 'url'),
      fees_description: text(service, 'fees_description', 'fees'),
      cost_options: costOptions(service),
      vacancies: vacanciesOf(service),
      same_as: identifiers(service),
      assured_date: date(service, 'assured_date'),
      last_modified: instant(service, 'last_modified'),
    });
  };
  const offers = services.map(offerOf);
  const values = (kind: keyof typeof found): Json[] => [...found[kind].values()];
  return {
    ...emptyStock(),
    organizations: values('organizations'),
    places: values('places'),
    contacts: values('contacts'),
    offers,
  };
}
