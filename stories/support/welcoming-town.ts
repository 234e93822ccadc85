import {directory} from '../../src/contract/examples/directory.ts';
import {places} from '../../src/contract/examples/place.ts';
import {requests, welcomeDesk} from '../../src/contract/examples/requests.ts';
import type {Desk, Street, Welcome} from '../../src/contract/requests.ts';

/** A second team, for what the first does not visit. */
export const southDesk: Desk = {
  ...welcomeDesk,
  id: 'willkommen-sued',
  name: 'Willkommensbesuche Süd',
  districts: ['sued'],
  phones: [{number: '+493023125012', display: '030 23125-012'}],
  email: 'sued@musterstadt.example',
};

export const welcome: Welcome = {...requests.welcome, streets: 'streets.json'};

/** A town with welcome visits, as its publisher gives it. */
export const welcoming = (
  teams: readonly unknown[] = [welcomeDesk, southDesk],
  change: Partial<Welcome> = {},
  api: string | undefined = './',
) => ({
  ...directory,
  places: [...places],
  requests: {...(api && {api}), desks: [...teams] as Desk[], welcome: {...welcome, ...change}},
});

export const streets: readonly Street[] = [
  {name: 'Lindenweg', district_id: 'nord'},
  {name: 'Hauptstraße', district_id: 'mitte', numbers: '1-49 odd'},
  {name: 'Hauptstraße', district_id: 'sued', numbers: '51-'},
];
