import type {Event} from '../event.ts';
import {course, firstWednesday, oneDay, thirdWednesday} from './schedule.ts';

/** One event, two monthly schedules: at the first Wednesday here, at the third there. */
export const familyBreakfast: Event = {
  id: 'familienfruehstueck',
  name: {de: 'Familienfrühstück', en: 'Family breakfast', ar: 'فطور عائلي'},
  description: 'Gemeinsam frühstücken, Fragen stellen, andere Familien kennenlernen.',
  status: 'confirmed',
  schedules: [{...firstWednesday, place_id: 'familienbuero-markt'}, thirdWednesday],
  organization_id: 'familienbuero',
  contact_ids: ['koordination-fruehe-hilfen'],
  topics: ['treffpunkt'],
  audiences: ['parents_0_3', 'parents_3_6'],
  minimum_age_months: 0,
  maximum_age_months: 72,
  modes: ['in_person'],
  access: ['drop_in'],
  languages: ['de', 'en'],
  cost_options: [{amount: 0}],
  fees_description: 'Kostenlos',
  url: 'https://familienbuero.example/fruehstueck',
  assured_date: '2026-11-02',
  last_modified: '2026-11-02T08:15:00+01:00',
};

/** Over since September 2026. */
export const familyFestival: Event = {
  id: 'familienfest-2026',
  name: 'Familienfest zum Weltkindertag',
  schedules: [oneDay],
  organization_id: 'familienbuero',
  place_id: 'stadtpark',
  districts: ['sued'],
  audiences: ['parents', 'children'],
};

export const toddlerGymCourse: Event = {
  id: 'turnkurs-fruehjahr',
  name: 'Eltern-Kind-Turnen, Kurs im Frühjahr',
  schedules: [course],
  organization_id: 'turnverein',
  topics: ['treffpunkt'],
  minimum_age_months: 18,
  maximum_age_months: 48,
  access: ['register'],
  cost_options: [{amount: 24, currency: 'EUR', option: 'je Kurs'}],
};

export const sleepTalk: Event = {
  id: 'abend-schlafen',
  name: {de: 'Elternabend: Wie Babys schlafen', en: 'Parents’ evening: how babies sleep'},
  description: 'Vortrag und Gespräch am Bildschirm. Der Link kommt nach der Anmeldung.',
  status: 'tentative',
  schedules: [{dtstart: '2027-01-21T19:30', duration: 'PT1H30M'}],
  organization_id: 'familienbildung',
  topics: ['baby'],
  audiences: ['expectant', 'parents_0_3'],
  modes: ['video'],
  access: ['register'],
};

/** For the people of the network, not for families. */
export const networkMeeting: Event = {
  id: 'netzwerktreffen',
  name: 'Netzwerktreffen Frühe Hilfen',
  status: 'cancelled',
  schedules: [{dtstart: '2027-02-25T14:00', duration: 'PT3H'}],
  organization_id: 'familienbuero',
  place_id: 'familienbuero-markt',
  audiences: ['professional'],
};

export const events = [familyBreakfast, familyFestival, toddlerGymCourse, sleepTalk, networkMeeting];
