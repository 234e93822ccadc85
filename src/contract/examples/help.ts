import type {Help, HelpLine, HelpStep} from '../help.ts';
import {emergencyPhone} from './phone.ts';
import {evening, roundTheClock} from './schedule.ts';

export const steps: HelpStep[] = [
  {
    id: 'atmen',
    kind: 'breathe',
    name: {de: 'Einmal durchatmen', en: 'Take a breath', ar: 'خذ نفسًا', 'de-simple': 'Atmen Sie ruhig'},
    description: {
      de: 'Legen Sie Ihr Kind an einen sicheren Ort. Atmen Sie langsam ein und noch langsamer aus.',
      en: 'Put your child in a safe place. Breathe in slowly, and out even more slowly.',
      ar: 'ضع طفلك في مكان آمن. خذ شهيقًا ببطء ثم زفيرًا أبطأ.',
      'de-simple': 'Legen Sie Ihr Kind an einen sicheren Ort. Atmen Sie langsam ein. Atmen Sie langsam aus.',
    },
  },
  {id: 'besser', kind: 'ask', name: {de: 'Geht es etwas besser?', en: 'Do you feel a little better?'}},
  {id: 'reden', kind: 'talk', name: {de: 'Mit jemandem reden', en: 'Talk to somebody'}},
  {id: 'angebote', kind: 'offers', name: 'Angebote in der Nähe'},
  {id: 'bereitschaft', kind: 'on_call', name: {de: 'Jetzt sofort Hilfe', en: 'Help right now'}},
];

/** A line of the town, announced for a limited time. */
export const talkLine: HelpLine = {
  id: 'plaudertelefon',
  name: {de: 'Plaudertelefon', en: 'Chat line'},
  description: {de: 'Abends einfach reden.', en: 'Just talk, in the evening.', ar: 'للحديث فقط في المساء.'},
  tier: 'talk',
  phones: [{number: '+493023125100', display: '030 23125-100'}],
  chat_url: 'https://chat.musterstadt.example/',
  email: 'reden@musterstadt.example',
  hours: [evening],
  valid_until: '2027-12-31',
  situations: ['parents'],
  region: '05999999',
  languages: ['de', 'en', 'ar'],
  anonymous: true,
  free: false,
};

export const onCallLine: HelpLine = {
  id: 'rufbereitschaft',
  name: {de: 'Rufbereitschaft der Stadt', en: 'On-call service of the town', 'de-simple': 'Hilfe Tag und Nacht'},
  description: 'Eine Fachkraft meldet sich, Tag und Nacht.',
  tier: 'on_call',
  phones: [{number: '+493023125112', display: '030 23125-112'}],
  url: 'https://familienbuero.example/rufbereitschaft',
  hours: [roundTheClock],
  region: '05999999',
  languages_description: 'Dolmetschdienst am Telefon',
};

export const emergencyLine: HelpLine = {
  id: 'notruf-112',
  name: {de: 'Notruf: Rettungsdienst und Feuerwehr', en: 'Emergency: ambulance and fire brigade'},
  tier: 'emergency',
  phones: [emergencyPhone],
  hours: [roundTheClock],
  free: true,
};

export const policeLine: HelpLine = {
  id: 'notruf-110',
  name: {de: 'Notruf: Polizei', en: 'Emergency: police'},
  tier: 'emergency',
  phones: [{number: '110'}],
  hours: [roundTheClock],
  free: true,
};

export const help: Help = {steps, lines: [talkLine, onCallLine, emergencyLine, policeLine]};

/** The least a town says. */
export const helpWithoutSteps: Help = {lines: [onCallLine]};

export const helps = [help, helpWithoutSteps];
