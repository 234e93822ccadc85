import type {nothing, TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import {msg, str} from '../../i18n/msg.ts';
import {childcareKindWord} from '../../i18n/words/childcare.ts';
import {accessWord} from '../../i18n/words/access.ts';
import {ageWords} from '../../i18n/words/age.ts';
import {freeWord} from '../../i18n/words/cost.ts';
import {costWord} from '../../i18n/words/price.ts';
import {modeWord} from '../../i18n/words/mode.ts';
import {chips} from '../views/chips.ts';

/** How long a number of free places is worth telling, in days. */
const fresh = 14;

/** An offer's facts in a word each, what decides first. */
export function offerFacts(offer: Offer, locale: string, now: Date): TemplateResult | typeof nothing {
  return chips([
    offer.status === 'temporarily closed'
      ? msg('zurzeit geschlossen', {id: 'open.closed', desc: 'Closed, no opening in sight'})
      : undefined,
    vacancyWords(offer, now),
    offer.childcare && childcareKindWord(offer.childcare.kind),
    offer.trust?.free ? freeWord() : costWord(offer.cost_options, locale),
    ...(offer.access ?? []).map(accessWord),
    ageWords(offer.minimum_age_months, offer.maximum_age_months, locale),
    ...(offer.modes ?? []).filter((mode) => mode !== 'in_person').map(modeWord),
  ]);
}

/** Has somebody counted the free places lately? */
export const isCounted = (vacancies: Offer['vacancies'], now: Date): vacancies is NonNullable<Offer['vacancies']> =>
  vacancies !== undefined && now.getTime() - Date.parse(vacancies.assured_date) <= fresh * 86_400_000;

/** Free places, only while somebody has counted them lately. */
export function vacancyWords({vacancies}: Pick<Offer, 'vacancies'>, now: Date): string | undefined {
  if (!isCounted(vacancies, now)) return undefined;
  const {count} = vacancies;
  if (count === 0) return msg('keine freien Plätze', {id: 'vacancies.none', desc: 'Chip: no free places'});
  return count === 1
    ? msg('1 freier Platz', {id: 'vacancies.one', desc: 'Chip: one free place'})
    : msg(str`${count} freie Plätze`, {id: 'vacancies.some', desc: 'Chip: "3" free places'});
}
