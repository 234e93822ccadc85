import {formatLanguage} from '../../i18n/format.ts';
import {msg} from '../../i18n/msg.ts';
import type {Subject} from './draft.ts';
import type {Question} from './question.ts';
import type {Scene} from './scene.ts';

/** The questions about who asks, each an input of its own; the steps of forms are made of them. */

export const phoneQuestion = (): Question => ({
  field: 'phone',
  as: 'tel',
  label: msg('Telefonnummer', {id: 'asking.phone', desc: 'Label'}),
  autocomplete: 'tel',
  most: 60,
  missing: msg('Bitte eine Telefonnummer angeben.', {id: 'asking.phone_missing', desc: 'The field is empty'}),
  fault: (value) =>
    value.replace(/\D/g, '').length < 5
      ? msg('Diese Nummer ist zu kurz. So zum Beispiel: 030 23125 001', {
          id: 'asking.phone_fault',
          desc: 'No telephone number',
        })
      : undefined,
});

export const emailQuestion = (): Question => ({
  field: 'email',
  as: 'email',
  label: msg('E-Mail-Adresse', {id: 'asking.email', desc: 'Label'}),
  autocomplete: 'email',
  most: 254,
  missing: msg('Bitte eine E-Mail-Adresse angeben.', {id: 'asking.email_missing', desc: 'The field is empty'}),
  // As loosely as the contract's `Email`.
  fault: (value) =>
    /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(value)
      ? undefined
      : msg('In der Adresse fehlt etwas. So zum Beispiel: name@mail.example', {
          id: 'asking.email_fault',
          desc: 'No mail address',
        }),
});

export const addressQuestion = (): Question => ({
  field: 'address',
  as: 'text',
  label: msg('Adresse für den Besuch', {id: 'asking.address', desc: 'Label: where the family lives'}),
  autocomplete: 'street-address',
  most: 400,
  missing: msg('Bitte Straße und Hausnummer angeben.', {id: 'asking.address_missing', desc: 'The field is empty'}),
});

export const nameQuestion = (): Question => ({
  field: 'name',
  as: 'text',
  label: msg('Name', {id: 'asking.name', desc: 'Label: the name of who asks'}),
  hint: msg('Es geht auch ohne Namen, oder mit einem erfundenen.', {
    id: 'asking.name_hint',
    desc: 'Anonymous is possible',
  }),
  autocomplete: 'name',
  most: 200,
});

/** In which language the office may speak: its own ones first, then those that many families speak. */
export function languageQuestion({desk: {languages = []}}: Subject, {reader}: Scene): Question {
  const tags = [...new Set(['de', 'de-simple', ...languages, reader.locale, ...usual])];
  return {
    field: 'language',
    as: 'select',
    label: msg('Sprache für das Gespräch', {id: 'asking.language', desc: 'Label: in which the office may speak'}),
    autocomplete: 'language',
    choices: tags.map((value) => ({value, label: formatLanguage(value, reader.locale)})),
  };
}

const usual = ['ar', 'en', 'fa', 'fr', 'ku', 'pl', 'ro', 'ru', 'tr', 'uk'];
