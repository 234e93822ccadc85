import type {Offer} from '../offer.ts';
import {course, thirdWednesday} from './schedule.ts';

/** An offer that says all a family wants to know. */
export const familyNurse: Offer = {
  id: 'familienhebamme',
  name: {de: 'Familienhebamme', en: 'Family midwife', ar: 'قابلة الأسرة', uk: 'Сімейна акушерка'},
  alternate_name: 'Aufsuchende Hilfe nach der Geburt',
  description: {
    de: 'Eine Hebamme besucht Sie bis zum ersten Geburtstag Ihres Kindes zu Hause.',
    en: 'A midwife visits you at home until your child’s first birthday.',
    'de-simple': 'Eine Hebamme kommt zu Ihnen nach Hause. Sie hilft Ihnen mit dem Baby.',
  },
  status: 'active',
  organization_id: 'familienbuero',
  contact_ids: ['koordination-fruehe-hilfen'],
  topics: ['schwangerschaft', 'baby'],
  audiences: ['expectant', 'parents_0_3'],
  minimum_age_months: -6,
  maximum_age_months: 12,
  modes: ['home_visit', 'phone', 'video'],
  access: ['register'],
  languages: ['de', 'en', 'ar'],
  phones: [{number: '+493023125010', type: 'mobile'}],
  email: 'familienhebamme@musterstadt.example',
  url: 'https://familienbuero.example/familienhebamme',
  fees_description: {de: 'Für Sie kostenlos', en: 'Free of charge for you'},
  cost_options: [{amount: 0, currency: 'EUR'}],
  trust: {confidential: true, free: true, by_youth_office: false, who_sees: 'Nur die Familienhebamme selbst.'},
  vacancies: {count: 2, assured_date: '2026-11-20'},
  keywords: ['Wochenbett', 'Stillen', 'Schreibaby'],
  same_as: ['https://register.example/angebot/1'],
  assured_date: '2026-11-02',
  last_modified: '2026-11-02T08:15:00+01:00',
};

export const parentsCafe: Offer = {
  id: 'elterncafe',
  name: 'Elterncafé',
  description: 'Frühstück, Zeit zum Reden und eine Krabbelecke für die Kleinen.',
  organization_id: 'familienbildung',
  place_ids: ['treffpunkt-linde'],
  topics: ['treffpunkt', 'baby'],
  districts: ['nord', 'mitte'],
  audiences: ['parents_0_3'],
  minimum_age_months: 0,
  maximum_age_months: 36,
  modes: ['in_person'],
  access: ['drop_in'],
  schedules: [thirdWednesday],
  cost_options: [{amount: 2.5, currency: 'EUR', option: 'je Frühstück'}],
  trust: {anonymous: true},
};

export const parentingAdvice: Offer = {
  id: 'erziehungsberatung',
  name: {de: 'Erziehungsberatung', en: 'Parenting advice'},
  description: 'Gespräche, wenn es zu Hause schwierig wird: vertraulich und auf Wunsch ohne Namen.',
  organization_id: 'familienbuero',
  place_ids: ['familienbuero-markt'],
  contact_ids: ['koordination-fruehe-hilfen'],
  topics: ['beratung'],
  audiences: ['parents', 'separated', 'single_parents', 'teenagers'],
  modes: ['in_person', 'phone', 'video'],
  access: ['appointment'],
  languages: ['de', 'en'],
  trust: {anonymous: true, confidential: true, free: true, by_youth_office: true},
};

export const childminders: Offer = {
  id: 'kindertagespflege',
  name: 'Kindertagespflege',
  description: 'Wir vermitteln Betreuung in kleinen Gruppen bei Tagesmüttern und Tagesvätern.',
  organization_id: 'familienbuero',
  contact_ids: ['fachberatung-kindertagespflege'],
  topics: ['betreuung'],
  audiences: ['parents_0_3'],
  minimum_age_months: 4,
  maximum_age_months: 35,
  modes: ['in_person', 'phone'],
  access: ['appointment', 'register'],
  fees_description: 'Nach Einkommen gestaffelt',
  source_id: 'familienbildung',
  childcare: {
    kind: 'childminder',
    opens_at: '07:00',
    closes_at: '16:30',
    weekly_hours: [25, 35],
    provider_kind: 'private',
    pedagogy: ['kleine Gruppe'],
    integration: true,
    places: 5,
  },
};

export const toddlerGym: Offer = {
  id: 'eltern-kind-turnen',
  name: 'Eltern-Kind-Turnen',
  organization_id: 'turnverein',
  topics: ['treffpunkt'],
  districts: ['sued'],
  audiences: ['parents_0_3', 'parents_3_6', 'grandparents'],
  minimum_age_months: 18,
  maximum_age_months: 48,
  modes: ['in_person'],
  access: ['register'],
  schedules: [course],
  cost_options: [
    {amount: 24, currency: 'EUR', option: 'je Kurs'},
    {amount: 12, currency: 'EUR', option: 'mit Familienkarte'},
  ],
};

/** The least an offer says. */
export const chatAdvice: Offer = {id: 'chatberatung', name: 'Chatberatung', modes: ['chat'], topics: ['beratung']};

export const offers = [familyNurse, parentsCafe, parentingAdvice, childminders, toddlerGym, chatAdvice];
