import type {District} from '../../contract/directory.ts';
import type {Desk, Welcome, WelcomeWay} from '../../contract/requests.ts';
import {recipientsOn} from '../../domain/asking/keys.ts';
import {teamFor, waysOn} from '../../domain/asking/welcome-ways.ts';
import type {Draft} from '../../ui/asking/draft.ts';
import type {Scene} from '../../ui/asking/scene.ts';
import {dayIn} from '../../ui/asking/slot-question.ts';

/** Whom a town sends, and how it welcomes. */
export interface Welcoming {
  readonly teams: readonly Desk[];
  readonly welcome: Welcome;
  /** Id of the district that the page is for; empty: families are asked. */
  readonly district: string;
}

/** What follows from what a family has filled in. */
export interface Visit {
  readonly today: string;
  readonly welcome: Welcome;
  readonly teams: readonly Desk[];
  /** The ways of today. */
  readonly ways: readonly WelcomeWay[];
  readonly way: WelcomeWay | undefined;
  /** Does somebody come to the family? Without any way that is published, a visit is one at home. */
  readonly comesHome: boolean;
  /** Those that a team visits; empty when no team is for certain districts only. */
  readonly districts: readonly District[];
  /** Id, chosen or found by the address. */
  readonly district: string | undefined;
  /** Ids of districts in which the typed address lies. */
  readonly found: readonly string[];
  /** Who comes; undefined until the district is known. */
  readonly team: Desk | undefined;
}

/** @param found ids of districts in which the typed address lies */
export function visitOf(
  {teams, welcome, district: fixed}: Welcoming,
  draft: Draft,
  found: readonly string[],
  {directory, now, timeZone}: Scene,
): Visit {
  const today = dayIn(now.toISOString(), timeZone);
  const ways = waysOn(welcome, today);
  const way = ways.length === 1 ? ways[0] : ways.find(({id}) => id === draft.way);
  const isDivided = teams.some(({districts}) => districts);
  const districts = isDivided ? (directory.districts ?? []).filter(({id}) => teamFor(teams, id)) : [];
  const known = (id: string | undefined) => (districts.some((one) => one.id === id) ? id : undefined);
  const only = found.length === 1 ? found[0] : undefined;
  const district = known(fixed) ?? known(draft.district) ?? known(only);
  return {
    today,
    welcome,
    teams,
    ways,
    way,
    comesHome: way ? way.mode === 'home_visit' : ways.length === 0,
    districts: known(fixed) ? [] : districts,
    district,
    found: found.filter(known),
    team: isDivided && !district ? undefined : teamFor(teams, district),
  };
}

/** Can anybody write from this page: is there a server, and a team with a key that is valid today? */
export const canWrite = ({teams, today}: Visit, {api}: Scene): boolean =>
  api !== undefined && teams.some((team) => recipientsOn(team, today).length > 0);
