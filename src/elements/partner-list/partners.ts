import type {Contact} from '../../contract/contact.ts';
import type {Offer} from '../../contract/offer.ts';
import type {Organization} from '../../contract/organization.ts';

/** The part of a list that a page's editor asks for; an empty word asks for everything. */
export interface Preset {
  /** A code such as `health`. */
  readonly sector: string;
  readonly topic: string;
  readonly district: string;
}

/** In place of a district: the whole town. No id is empty. */
export const wholeTown = '';

/** An organization with everything that is known of its work. */
export interface Partner {
  readonly organization: Organization;
  readonly contacts: readonly Contact[];
  readonly offers: readonly Offer[];
  /** Ids of districts by the id of a topic; `wholeTown` among them. */
  readonly work: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of all districts; `wholeTown` when nothing narrower is known. */
  readonly districts: ReadonlySet<string>;
}

/** What a town knows of its network. */
export interface Records {
  readonly organizations: readonly Organization[];
  readonly contacts: Iterable<Contact>;
  readonly offers: Iterable<Offer>;
}

/** The organizations of a preset, each with its contacts and where it does what. */
export function partnersOf({organizations, contacts, offers}: Records, preset: Preset): Partner[] {
  const contactsOf = byOrganization(contacts);
  const offersOf = byOrganization([...offers].filter(isOnOffer));
  return organizations
    .map((organization) =>
      partnerOf(organization, contactsOf.get(organization.id) ?? [], offersOf.get(organization.id) ?? []),
    )
    .filter((partner) => belongs(partner, preset));
}

function partnerOf(organization: Organization, contacts: readonly Contact[], offers: readonly Offer[]): Partner {
  const own = districtsOf(organization, offers);
  const work = new Map<string, Set<string>>();
  const note = (topics: readonly string[] = [], districts: Iterable<string>): void => {
    for (const topic of topics) {
      const known = work.get(topic) ?? new Set<string>();
      for (const district of districts) known.add(district);
      work.set(topic, known);
    }
  };
  note(organization.topics, own);
  // An offer without districts is for the whole town.
  for (const {topics, districts = []} of offers) note(topics, districts.length ? districts : [wholeTown]);
  const districts = new Set([...own, ...[...work.values()].flatMap((some) => [...some])]);
  return {organization, contacts, offers, work, districts};
}

/** Where it works: as it says itself, else where all its offers are, else in the whole town. */
function districtsOf({districts = []}: Organization, offers: readonly Offer[]): readonly string[] {
  if (districts.length) return districts;
  const named = offers.map((offer) => offer.districts ?? []);
  return named.length && named.every((some) => some.length) ? named.flat() : [wholeTown];
}

/** Who works in the whole town works in each district. */
function belongs({organization, work, districts}: Partner, {sector, topic, district}: Preset): boolean {
  const areas = topic ? work.get(topic) : districts;
  return (
    (!sector || (organization.sectors?.includes(sector) ?? false)) &&
    areas !== undefined &&
    (!district || areas.has(district) || areas.has(wholeTown))
  );
}

const isOnOffer = ({status = 'active'}: Offer): boolean => status === 'active' || status === 'temporarily closed';

function byOrganization<T extends {readonly organization_id?: string | undefined}>(
  records: Iterable<T>,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const record of records) {
    const {organization_id} = record;
    if (!organization_id) continue;
    const known = found.get(organization_id);
    if (known) known.push(record);
    else found.set(organization_id, [record]);
  }
  return found;
}
