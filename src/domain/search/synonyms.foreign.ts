import {synonymsArabic} from './synonyms.ar.ts';
import {synonymsEnglish} from './synonyms.en.ts';
import {synonymsPolish} from './synonyms.pl.ts';
import {synonymsRomanian} from './synonyms.ro.ts';
import {synonymsRussian} from './synonyms.ru.ts';
import {synonymsTurkish} from './synonyms.tr.ts';
import {synonymsUkrainian} from './synonyms.uk.ts';

import {synonymsAlbanian} from './synonyms.sq.ts';
import {synonymsBulgarian} from './synonyms.bg.ts';
import {synonymsCroatian} from './synonyms.hr.ts';
import {synonymsFrench} from './synonyms.fr.ts';
import {synonymsItalian} from './synonyms.it.ts';
import {synonymsKurdish} from './synonyms.ku.ts';
import {synonymsPersian} from './synonyms.fa.ts';
import {synonymsSpanish} from './synonyms.es.ts';

export {synonymsArabic, synonymsEnglish, synonymsPolish, synonymsRomanian, synonymsRussian, synonymsTurkish, synonymsUkrainian};

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
