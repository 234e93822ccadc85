import {answers as a, judged, type Judged} from './corpus.ts';

/**
 * A fourth set, written from the records alone after the work on engine and words was done, and asked once: the figure stands in
 * docs/decisions/2026-11-22-search-of-our-own.md as it came. Who works on the engine or its synonyms does not look here.
 */

const doctors = [
  'rems-murr/hausarzt-kinderarzt-und-fachärzte',
  'rems-murr/nicht-lebensbedrohlicher-notfall',
  'augsburg/arztbesuch',
  'augsburg/gesundheitssystem',
  'augsburg/ärztliche-notdienste',
];
const german = [
  'augsburg/kurs-und-beratungsangebote',
  'augsburg/deutschkurse',
  'augsburg/sprachberatung',
  'augsburg/deutsch-fuer-junge-erwachsene',
  'rems-murr/wo-finde-ich-einen-deutschkurs',
  'rems-murr/integrationskurse-2',
  'rems-murr/selbständig-deutsch-lernen',
  'rems-murr/ehrenamtliche-sprachangebote-2',
  'augsburg/selber-deutsch-lernen',
  'werne/sprachcafe',
];
const flat = [
  'augsburg/wohnung-suchen',
  'augsburg/zeitung-und-internet',
  'augsburg/sozialwohnung-wbs',
  'augsburg/unterstuetzung-zum-thema-wohnen',
  'rems-murr/wie-finde-ich-eine-wohnung',
  'rems-murr/türöffner',
];
const addiction = [
  'rems-murr/suchterkrankungen',
  'augsburg/beratung-bei-schwerer-krankheit-suchtproblematik-traumata-und-gewalterfahrungen',
];
const youthOffice = [
  'werne/asd-beratung',
  'rems-murr/kreisjugendamt',
  'augsburg/unterstuetzung-vom-amt-fuer-jugend-und-familie',
];
const turnen = ['werne/eltern-kind-turnen', 'wetzlar/eltern-kind-turnen'];
const schools = [
  'rems-murr/ist-ihr-kind-zwischen-6-und-10-jahren',
  'rems-murr/wie-melde-ich-mein-kind-in-einer-schule-an',
  'augsburg/grundschule',
  'rems-murr/schularten',
  'augsburg/bayerisches-schulsystem-und-schulpflicht',
  'rems-murr/schulpflicht',
];
const energy = [
  'augsburg/strom',
  'augsburg/energie-sparen',
  'rems-murr/stromsparcheck',
  'augsburg/leistungen-jobcenter',
  'rems-murr/schulden',
];

export const last: readonly Judged[] = [
  ...judged('exact', {
    Familienfrühstück: ['herne/familienfruehstueck'],
    Einbürgerung: ['augsburg/einbürgerung', 'rems-murr/einbürgerung-2'],
    Mindestlohn: ['rems-murr/mindestlohn'],
    'KID BAG': ['werne/kid-bag'],
    Wohnberechtigungsschein: ['augsburg/sozialwohnung-wbs'],
    Verhütungsmittelfonds: ['augsburg/verhütungsmittelfonds'],
    'Bilderbuchzeit in vielen Sprachen': ['wetzlar/lesestart'],
  }),
  ...judged('typo', {
    Schuldenberattung: a.debts,
    Geburtsvorbereitunk: ['wetzlar/geburtsvorbereitung'],
    Sprechstunte: [
      'werne/hebammensprechstunde',
      'werne/sprechstunde-erziehung',
      'werne/trennung-sprechstunde',
      'werne/abend-sprechstunde',
      'herne/schreisprechstunde',
      'werne/schreibaby',
      'buende/schreiambulanz',
    ],
    Tagesmuter: a.childminder,
    Kindergarden: a.nursery,
    Waldkitta: ['werne/waldkita-horst'],
    Führerschien: ['augsburg/auto-und-mofa', 'rems-murr/auto'],
    Aleinerziehende: ['werne/alleinerziehende'],
    Famielienpaten: a.relief,
    Ferienbetreuhung: ['augsburg/ferienbetreuung', 'augsburg/betreuung-schulkinder'],
    Babymasasche: ['werne/babymassage'],
  }),
  ...judged('umlaut', {
    Kindertagespflegestaette: [...a.childminder, ...a.nursery],
    'fur manner in not': ['augsburg/für-männer-in-not'],
    Elterncafe: ['werne/elterncafe', 'wetzlar/elterncafe-niedergirmes'],
    muttergesundheit: ['augsburg/informationen-schwangerschaft-geburt'],
    Rundfunkgebuehren: ['rems-murr/rundfunkgebühren-gez', 'augsburg/internet-tv-und-rundfunkbeitrag-gez'],
    jugendamter: youthOffice,
  }),
  ...judged('compound', {
    Kinderturnen: turnen,
    Trennungsgespräch: a.separation,
    Babyschlafberatung: [...a.crying, ...a.upbringing],
    'Kinder Kleidung': a.clothes,
    Stillprobleme: ['werne/stillcafe', ...a.midwife],
    Antragshilfe: ['wetzlar/hilfe-antraege', 'werne/elterngeld-hilfe'],
    Kitaplatzvergabe: a.nursery,
    'Grund Schule': schools,
    Willkommensgeschenk: [
      'werne/kid-bag',
      'herne/willkommensbesuch',
      'buende/willkommensbesuch',
      'herne/willkommensbesuch-zuzug',
    ],
    Schwangerenhilfe: a.pregnant,
  }),
  ...judged('plural', {
    Tagesmütter: a.childminder,
    Impftermine: [
      'augsburg/impfungen',
      'rems-murr/impfschutz',
      'augsburg/masern-schutz-gesetz',
      'augsburg/empfehlung-von-kombinations-impfungen-der-stiko',
      'augsburg/weitere-impf-empfehlungen-der-stiko',
      'rems-murr/hausarzt-kinderarzt-und-fachärzte',
    ],
    Krabbelgruppen: a.toddlers,
    Elternkurse: ['buende/starke-eltern', 'wetzlar/elternabend-digital'],
    Krankenhaus: ['augsburg/krankenhaeuser', 'rems-murr/entbindung-geburt'],
    Schuldnerberatungen: a.debts,
  }),
  ...judged('synonym', {
    'mein Kleiner schreit den ganzen Tag': a.crying,
    'ich brauche dringend Babysachen': a.clothes,
    'Strom abgestellt': [...energy, ...a.debts],
    'mein Freund ist gewalttätig': a.violence,
    'wo kann ich kostenlos essen': [
      'rems-murr/was-ist-die-tafel-und-wer-darf-dort-einkaufen',
      'augsburg/einkaufen-mit-wenig-geld',
    ],
    'wir streiten uns ständig vor den Kindern': [
      'werne/efl-beratung',
      'rems-murr/paarberatung-familienberatung-und-lebensberatung',
      ...a.upbringing,
      ...a.separation,
    ],
    'Kind spricht mit drei noch nicht': a.slowToDevelop,
    'andere Mamas treffen': a.toddlers,
    'Papa und Kind Samstag': ['werne/vaetertreff'],
    'was tun wenn Kind Putzmittel getrunken': [
      'augsburg/ärztliche-notdienste',
      'rems-murr/lebensbedrohlicher-notfall',
      'werne/familienbildung:erste-hilfe',
      'augsburg/notfaelle',
    ],
    'will nicht mehr leben': [
      'augsburg/psychische-notlagen-und-seelsorge',
      'rems-murr/was-mache-ich-im-notfall',
      'rems-murr/wo-finde-ich-hilfe',
    ],
    'Mann trinkt jeden Abend': addiction,
    'ungeplant schwanger was tun': a.pregnant,
    'Kita lehnt uns ab': a.nursery,
    'Hilfe beim Elterngeldantrag': a.benefits,
    'kann mir die Miete nicht mehr leisten': [
      'augsburg/wohnen-2',
      'augsburg/hilfe-bei-drohendem-wohnungsverlust',
      'rems-murr/schulden',
      ...flat,
      ...a.debts,
    ],
    'Brief vom Amt verstehe ich nicht': [
      'wetzlar/hilfe-antraege',
      'herne/ankommen',
      'buende/familienlotsen',
      'werne/elterngeld-hilfe',
    ],
    'Tochter will nicht in die Schule': ['augsburg/unterstuetzung-bei-problemen', ...a.upbringing],
    'Betreuung nachmittags nach der Grundschule': a.allDaySchool,
    'wer sieht im ersten Jahr nach dem Baby': [
      ...a.midwife,
      'werne/babyzeit',
      'herne/willkommensbesuch',
      'rems-murr/frühe-hilfen',
    ],
  }),
  ...judged('foreign', {
    'bebeğim çok ağlıyor': a.crying,
    'kreş arıyorum': a.nursery,
    'إعانة الأطفال': a.benefits,
    'زوجي يضربني': a.violence,
    'لا أجد سكن': flat,
    'шукаю квартиру': flat,
    'дитячий лікар': doctors,
    'курсы немецкого языка': german,
    'муж бьет меня': a.violence,
    'child benefit': a.benefits,
    'where can i learn german': german,
    'free food': ['rems-murr/was-ist-die-tafel-und-wer-darf-dort-einkaufen', 'augsburg/einkaufen-mit-wenig-geld'],
    'jestem w ciąży': a.pregnant,
    'sunt însărcinată': a.pregnant,
    'je suis enceinte': a.pregnant,
    مهدکودک: a.nursery,
  }),
  ...judged('none', {
    Segelboot: [],
    Kaninchenstall: [],
    Dachziegel: [],
    Weltraumreise: [],
    Schachcomputer: [],
    Gitarrenverstärker: [],
  }),
];
