import type {Desk, Welcome, WelcomeWay} from '../../contract/requests.ts';

/** The ways in which a town welcomes on a day (`2026-11-22`); those that ended or are yet to come are not among them. */
export const waysOn = ({ways = []}: Welcome, day: string): WelcomeWay[] =>
  ways.filter(({valid_from: from = '', valid_until: until = '9999'}) => from <= day && day <= until);

/** The desks that make welcome visits. */
export const welcomeTeams = (desks: readonly Desk[]): Desk[] =>
  desks.filter(({kinds}) => kinds.includes('welcome_visit'));

/** Who visits in a district: the first team that names it, else the one for all the rest. */
export const teamFor = (teams: readonly Desk[], district: string | undefined): Desk | undefined =>
  teams.find(({districts}) => district !== undefined && districts?.includes(district)) ??
  teams.find(({districts}) => !districts);
