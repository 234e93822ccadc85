import type {Contact} from '../contact.ts';
import {familyOfficeAddress} from './address.ts';
import {mobilePhone, officePhone} from './phone.ts';
import {friday, mondayToThursday} from './schedule.ts';

export const coordination: Contact = {
  id: 'koordination-fruehe-hilfen',
  name: {de: 'Koordination Frühe Hilfen', en: 'Coordination of early support'},
  title: 'Ansprechstelle für werdende Eltern und Familien mit Kindern bis 3 Jahre',
  department: 'Fachbereich Jugend',
  description: {
    de: 'Wir hören zu und finden mit Ihnen die passende Hilfe.',
    en: 'We listen, and together we find the help that fits.',
    ar: 'نستمع إليكم ونجد معكم المساعدة المناسبة.',
    'de-simple': 'Wir hören Ihnen zu. Wir suchen mit Ihnen zusammen Hilfe.',
  },
  organization_id: 'familienbuero',
  place_id: 'familienbuero-markt',
  address: familyOfficeAddress,
  phones: [officePhone, mobilePhone],
  email: 'fruehe-hilfen@musterstadt.example',
  url: 'https://familienbuero.example/fruehe-hilfen',
  hours: [mondayToThursday, friday],
  languages: ['de', 'en', 'ar'],
  assured_date: '2026-11-02',
};

export const childcareAdvice: Contact = {
  id: 'fachberatung-kindertagespflege',
  name: 'Fachberatung Kindertagespflege',
  title: 'Vermittlung von Tagesmüttern und Tagesvätern',
  organization_id: 'familienbuero',
  phones: [{number: '+493023125011'}],
  email: 'tagespflege@musterstadt.example',
  hours: [
    {freq: 'WEEKLY', byday: 'TU,TH', opens_at: '13:00', closes_at: '17:00', except_holidays: ['public', 'school']},
  ],
  languages: ['de'],
};

export const familySchoolDesk: Contact = {
  id: 'anmeldung-familienbildung',
  name: 'Anmeldung der Familienbildungsstätte',
  organization_id: 'familienbildung',
  place_id: 'treffpunkt-linde',
  phones: [{number: '+493023125020'}],
  hours: [{freq: 'WEEKLY', byday: 'MO,WE,FR', opens_at: '08:30', closes_at: '11:30'}],
};

export const contacts = [coordination, childcareAdvice, familySchoolDesk];
