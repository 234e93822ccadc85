import type {Organization} from '../organization.ts';
import {officePhone} from './phone.ts';

export const familyOffice: Organization = {
  id: 'familienbuero',
  name: {de: 'Familienbüro Musterstadt', en: 'Musterstadt Family Office'},
  alternate_name: 'Stadt Musterstadt, Fachbereich Jugend',
  description: {
    de: 'Erste Anlaufstelle für alle Fragen rund um Familie und Kinder.',
    en: 'The first place to go with any question about family and children.',
    'de-simple': 'Hier bekommen Familien Hilfe. Sie können alles fragen.',
  },
  sectors: ['youth_welfare', 'administration'],
  url: 'https://familienbuero.example/',
  email: 'familienbuero@musterstadt.example',
  phones: [officePhone],
  assured_date: '2026-11-02',
};

export const familySchool: Organization = {
  id: 'familienbildung',
  name: 'Familienbildungsstätte am Lindenweg',
  description: 'Kurse und offene Treffs für Eltern mit kleinen Kindern.',
  sectors: ['family_education', 'church'],
  districts: ['nord', 'mitte'],
  topics: ['treffpunkt', 'beratung'],
  url: 'https://lindenweg.example/',
  phones: [{number: '+493023125020'}],
  same_as: ['https://register.example/einrichtung/4711'],
};

/** The least an organization says. */
export const sportsClub: Organization = {id: 'turnverein', name: 'Turnverein Musterstadt'};

export const organizations = [familyOffice, familySchool, sportsClub];
