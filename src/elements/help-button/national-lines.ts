import {ambulance, listening} from '../../domain/numbers.ts';
import {msg} from '../../i18n/msg.ts';
import type {HelpLine} from '../../contract/help.ts';
import type {Schedule} from '../../contract/schedule.ts';

/** Around the clock. */
const always: Schedule[] = [{freq: 'DAILY'}];

/** The day these facts were last compared with the pages named as `source_url`; `verified` where that is the operator's own. */
const verified_on = '2026-11-22';

/**
 * The national numbers as they were on `verified_on`, so that a number is there when nothing else is. A directory that
 * carries a line with the same id and a later `verified_on` replaces it.
 */
export function nationalLines(): HelpLine[] {
  const lines: HelpLine[] = [
    {
      id: 'de-112',
      name: msg('Notruf', {id: 'line.112', desc: 'National line 112: fire brigade and ambulance; one short word'}),
      tier: 'emergency',
      phones: [{number: ambulance}, {number: ambulance, type: 'fax'}],
      hours: always,
      // The app of the Länder for emergency calls without speech.
      url: 'https://www.nora-notruf.de/',
      source_url: 'https://www.bbk.bund.de/',
    },
    {
      id: 'de-110',
      name: msg('Polizei', {id: 'line.110', desc: 'National line 110'}),
      tier: 'emergency',
      phones: [{number: '110'}],
      hours: always,
      source_url: 'https://www.polizei.de/',
    },
    {
      id: 'de-nummergegenkummer-eltern',
      name: msg('Elterntelefon', {id: 'line.parents', desc: 'National line for parents'}),
      description: msg('Zuhören und Rat für Mütter, Väter und Großeltern', {
        id: 'line.parents.text',
        desc: 'What it is',
      }),
      tier: 'talk',
      phones: [{number: '+498001110550', display: '0800 111 0 550'}],
      hours: [
        {freq: 'WEEKLY', byday: 'MO,WE,FR', opens_at: '09:00', closes_at: '17:00'},
        {freq: 'WEEKLY', byday: 'TU,TH', opens_at: '09:00', closes_at: '19:00'},
      ],
      situations: ['parents'],
      anonymous: true,
      source_url: 'https://www.nummergegenkummer.de/',
    },
    {
      id: 'de-telefonseelsorge',
      name: msg('TelefonSeelsorge', {id: 'line.telefonseelsorge', desc: 'National line, a proper name'}),
      description: msg('Jemand hört zu, Tag und Nacht', {id: 'line.telefonseelsorge.text', desc: 'What it is'}),
      tier: 'talk',
      phones: [
        {number: '+498001110111', display: '0800 111 0 111'},
        {number: '+498001110222', display: '0800 111 0 222'},
        listening,
      ],
      hours: always,
      situations: ['crisis'],
      anonymous: true,
      source_url: 'https://www.telefonseelsorge.de/',
    },
    {
      id: 'de-nummergegenkummer-jugend',
      name: msg('Kinder- und Jugendtelefon', {id: 'line.youth', desc: 'National line for children and teenagers'}),
      tier: 'talk',
      phones: [{number: '116111', display: '116 111'}],
      hours: [{freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA', opens_at: '14:00', closes_at: '20:00'}],
      situations: ['youth'],
      anonymous: true,
      source_url: 'https://www.nummergegenkummer.de/',
    },
    {
      id: 'de-hilfetelefon',
      name: msg('Hilfetelefon „Gewalt gegen Frauen“', {id: 'line.violence', desc: 'National line against violence'}),
      tier: 'talk',
      phones: [{number: '116016', display: '116 016'}],
      hours: always,
      situations: ['violence'],
      languages_description: msg('18 Sprachen', {id: 'line.violence.languages', desc: 'In how many languages'}),
      anonymous: true,
      verified: true,
      source_url: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
    },
    {
      id: 'de-schwangere-in-not',
      name: msg('Hilfetelefon „Schwangere in Not“', {id: 'line.pregnancy', desc: 'National line for the pregnant'}),
      tier: 'talk',
      phones: [{number: '+498004040020', display: '0800 40 40 020'}],
      hours: always,
      situations: ['pregnancy'],
      languages_description: msg('19 Sprachen', {id: 'line.pregnancy.languages', desc: 'In how many languages'}),
      anonymous: true,
      source_url: 'https://www.hilfetelefon-schwangere.de/',
    },
    {
      id: 'de-missbrauch',
      name: msg('Hilfe-Telefon Sexueller Missbrauch', {id: 'line.abuse', desc: 'National line on sexual abuse'}),
      tier: 'talk',
      phones: [{number: '+498002255530', display: '0800 22 55 530'}],
      // As a newspaper wrote in May 2024; the operator's own page was not compared.
      hours: [
        {freq: 'WEEKLY', byday: 'MO,WE,FR', opens_at: '09:00', closes_at: '14:00'},
        {freq: 'WEEKLY', byday: 'TU,TH', opens_at: '15:00', closes_at: '20:00'},
      ],
      situations: ['abuse'],
      anonymous: true,
      source_url: 'https://www.hilfe-telefon-missbrauch.online/',
    },
    {
      id: 'de-116117',
      name: msg('Ärztlicher Bereitschaftsdienst', {id: 'line.medical', desc: 'National line 116117'}),
      tier: 'medical',
      phones: [{number: '116117', display: '116 117'}],
      hours: always,
      situations: ['medical'],
      source_url: 'https://www.116117.de/',
    },
    ...poisonCentres.flatMap(([lands, number, display, source_url]) =>
      lands.split(' ').map((region) => poisonCentre(region, {number, display}, source_url)),
    ),
  ];
  return lines.map((line) => ({verified: false, verified_on, free: true, ...line}));
}

/** Begins of the AGS of the Länder, number, how it is written, source. The centre in Mainz answers for the Saarland since 2021-04-01. */
const poisonCentres: readonly (readonly [lands: string, number: string, display: string, source: string])[] = [
  ['01 02 03 04', '+4955119240', '0551 19240', 'https://www.giz-nord.de/'],
  ['05', '+4922819240', '0228 19240', 'https://gizbonn.de/'],
  [
    '06 07',
    '+49613119240',
    '06131 19240',
    'https://mkuem.rlp.de/themen/umweltschutz-/-umwelt-und-gesundheit/giftinformation',
  ],
  [
    '10',
    '+49613119240',
    '06131 19240',
    'https://www.uniklinikum-saarland.de/de/einrichtungen/kliniken_institute/kinder-und-jugendmedizin/informations-und-behandlungszentrum-fuer-vergiftungen-des-saarlandes',
  ],
  ['08', '+4976119240', '0761 19240', 'https://www.uniklinik-freiburg.de/giftberatung.html'],
  ['09', '+498919240', '089 19240', 'https://toxikologie.mri.tum.de/de/giftnotruf-muenchen'],
  ['11 12', '+493019240', '030 19240', 'https://giftnotruf.charite.de/'],
  ['13 14 15 16', '+49361730730', '0361 730730', 'https://www.ggiz-erfurt.de/'],
];

function poisonCentre(region: string, phone: {number: string; display: string}, source_url: string): HelpLine {
  return {
    id: `de-giftnotruf-${region}`,
    name: msg('Giftnotruf', {id: 'line.poison', desc: 'Poison centre'}),
    tier: 'medical',
    phones: [phone],
    hours: always,
    situations: ['poisoning'],
    region,
    // An ordinary number of the town it is in.
    free: false,
    source_url,
  };
}
