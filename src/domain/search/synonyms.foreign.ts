import {synonymsArabic} from './synonyms.ar.ts';
import {synonymsBulgarian} from './synonyms.bg.ts';
import {synonymsEnglish} from './synonyms.en.ts';
import {synonymsSpanish} from './synonyms.es.ts';
import {synonymsPersian} from './synonyms.fa.ts';
import {synonymsFrench} from './synonyms.fr.ts';
import {synonymsCroatian} from './synonyms.hr.ts';
import {synonymsItalian} from './synonyms.it.ts';
import {synonymsKurdish} from './synonyms.ku.ts';
import {synonymsPolish} from './synonyms.pl.ts';
import {synonymsRomanian} from './synonyms.ro.ts';
import {synonymsRussian} from './synonyms.ru.ts';
import {synonymsAlbanian} from './synonyms.sq.ts';
import {synonymsTurkish} from './synonyms.tr.ts';
import {synonymsUkrainian} from './synonyms.uk.ts';

export {
  synonymsArabic,
  synonymsBulgarian,
  synonymsEnglish,
  synonymsSpanish,
  synonymsPersian,
  synonymsFrench,
  synonymsCroatian,
  synonymsItalian,
  synonymsKurdish,
  synonymsPolish,
  synonymsRomanian,
  synonymsRussian,
  synonymsAlbanian,
  synonymsTurkish,
  synonymsUkrainian,
};

/** All languages in one, for a server or a test; a page loads those it needs: see `foreign.ts`. */
export const synonymsForeign: readonly (readonly string[])[] = [
  ...synonymsArabic,
  ...synonymsEnglish,
  ...synonymsPolish,
  ...synonymsRomanian,
  ...synonymsRussian,
  ...synonymsTurkish,
  ...synonymsUkrainian,
  ...synonymsAlbanian,
  ...synonymsBulgarian,
  ...synonymsCroatian,
  ...synonymsFrench,
  ...synonymsItalian,
  ...synonymsKurdish,
  ...synonymsPersian,
  ...synonymsSpanish,
];
