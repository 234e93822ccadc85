import type {Desk, Requests, StreetCollection} from '../requests.ts';

/** A key whose private half was thrown away. */
export const sealingKey = 'age16xdptqchzvkwg667cxlsppcz4z6507tcc83c8pyfxlra8hgvjfysu8a8kv';

export const desk: Desk = {
  id: 'sozialer-dienst',
  name: {de: 'Sozialer Dienst', en: 'Social service', 'de-simple': 'Sozialer Dienst'},
  description: 'Beratung für Eltern, auch wenn es gerade schwer ist.',
  organization_id: 'familienbuero',
  kinds: ['appointment', 'callback', 'correction'],
  answers: ['call', 'sms', 'mail', 'none'],
  next: {de: 'Wir melden uns in zwei Werktagen.', en: 'We will get in touch within two working days.'},
  phones: [{number: '+493023125010', display: '030 23125-010'}],
  email: 'dienst@musterstadt.example',
  languages: ['de', 'en'],
  keys: [{recipient: sealingKey, name: 'Sozialer Dienst', valid_from: '2026-11-22'}],
  slots: [
    {
      id: 'sprechzeit',
      schedules: [{freq: 'WEEKLY', byday: 'TU,TH', opens_at: '09:00', closes_at: '12:00', except_holidays: ['public']}],
      minutes: 45,
      pause: 15,
      lead_hours: 24,
      days_ahead: 42,
      mode: 'in_person',
      place_id: 'familienbuero-markt',
    },
    {
      id: 'telefon',
      schedules: [{freq: 'WEEKLY', byday: 'WE', opens_at: '14:00', closes_at: '16:00'}],
      minutes: 30,
      capacity: 2,
      mode: 'phone',
      kinds: ['appointment', 'callback'],
    },
  ],
  closures: [{start: '2026-12-24', end: '2027-01-01', name: 'Jahreswechsel'}],
};

export const welcomeDesk: Desk = {
  id: 'willkommen-nord',
  name: 'Willkommensbesuche Nord und Mitte',
  kinds: ['welcome_visit'],
  districts: ['nord', 'mitte'],
  answers: ['call', 'mail'],
  phones: [{number: '+493023125011'}],
  keys: [{recipient: sealingKey}],
};

export const requests: Requests = {
  api: './',
  desks: [desk, welcomeDesk],
  welcome: {
    description: {de: 'Ein Besuch, ein Geschenk, Ihre Fragen. Beratung, keine Kontrolle.'},
    weeks_from: 6,
    weeks_to: 8,
    months: 36,
    ways: [
      {id: 'besuch', name: {de: 'Besuch zu Hause', en: 'A visit at home'}, mode: 'home_visit'},
      {
        id: 'cafe',
        name: 'Babycafé',
        mode: 'in_person',
        place_id: 'familienbuero-markt',
        valid_from: '2026-01-01',
        valid_until: '2027-12-31',
      },
    ],
    streets: 'streets.json',
  },
};

export const streets: StreetCollection = {
  schema: '1.0',
  attribution: 'erfunden',
  items: [
    {name: 'Lindenweg', district_id: 'nord'},
    {name: 'Hauptstraße', district_id: 'mitte', numbers: '1-49 odd'},
    {name: 'Hauptstraße', district_id: 'sued', numbers: '51-'},
  ],
};
