import type {PostcodeAnswer} from '../../data/postcodes.ts';
import {formatList} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import type {ResourceState} from '../resource.ts';
import type {ChosenTown} from './postcode-field.ts';

/** What is known of a postcode that was typed. */
export interface Answered {
  readonly is: 'answered';
  readonly postcode: string;
  readonly answer: PostcodeAnswer;
}

/** How far the question for the postcode has come. */
export type Step = {readonly is: 'asked' | 'malformed' | 'looking' | 'failed'} | Answered;

/** Is there nothing to choose: one town, and no place beside it that nobody serves? Or no town at all. */
export const isClear = ({answer: {towns, unserved}}: Answered): boolean =>
  !towns.length || (towns.length === 1 && !unserved.length);

/** So many places are named. */
const most = 3;

/** "Werne und Stockum" */
export const placesIn = (places: readonly string[], locale: string): string =>
  formatList([...new Set(places)].slice(0, most), locale);

export const postcodeWords = {
  form: () => msg('Ort wählen', {id: 'finder.postcode_form', desc: 'Name of the form that asks for a postcode'}),
  label: () => msg('Postleitzahl', {id: 'finder.postcode', desc: 'Label of a field'}),
  go: () =>
    msg('Ort zeigen', {id: 'finder.postcode_go', desc: 'Button: shows what there is in the town of the postcode'}),
  note: () =>
    msg('Die Postleitzahl wird nicht gespeichert.', {
      id: 'finder.postcode_note',
      desc: 'Below the field for the postcode',
    }),
};

/** What there is to say of a step, a sentence each. */
export function answerWords(step: Step, chosen: ChosenTown | undefined, locale: string): string[] {
  switch (step.is) {
    case 'asked':
      return [];
    case 'looking':
      return [msg('Der Ort wird gesucht …', {id: 'finder.postcode_looking', desc: 'After a postcode was sent off'})];
    case 'malformed':
      return [
        msg('Eine Postleitzahl hat fünf Ziffern.', {id: 'finder.postcode_malformed', desc: 'What was typed is none'}),
      ];
    case 'failed':
      return [
        msg('Der Ort konnte gerade nicht gesucht werden. Bitte noch einmal versuchen.', {
          id: 'finder.postcode_failed',
          desc: 'The list of postcodes could not be loaded',
        }),
      ];
    case 'answered':
      return answeredWords(step, chosen, locale);
  }
}

function answeredWords({postcode, answer}: Answered, chosen: ChosenTown | undefined, locale: string): string[] {
  const {towns, unserved} = answer;
  const places = placesIn(unserved, locale);
  if (!towns.length && !places)
    return [
      msg(str`Die Postleitzahl ${postcode} ist hier nicht bekannt. Stimmen die Ziffern?`, {
        id: 'finder.postcode_unknown',
        desc: 'No place has the postcode',
      }),
    ];
  const isOpen = chosen?.postcode !== postcode && (towns.length > 1 || (towns.length > 0 && places));
  return [
    ...(isOpen
      ? [
          msg(str`${postcode} gehört zu mehreren Orten. Um welchen geht es?`, {
            id: 'finder.postcode_several',
            desc: 'Above buttons with the towns of a postcode',
          }),
        ]
      : []),
    ...(places
      ? [
          msg(str`${places}: hier gibt es noch keine Angebote.`, {
            id: 'finder.postcode_unserved',
            desc: 'Names of places whose town does not take part yet',
          }),
        ]
      : []),
  ];
}

/** What has become of the town that was chosen. */
export function shownWords({places}: ChosenTown, status: ResourceState<unknown>['status'], locale: string): string {
  const town = placesIn(places, locale);
  switch (status) {
    case 'pending':
      return msg(str`${town} wird geladen …`, {id: 'finder.postcode_loading', desc: 'Name of the town'});
    case 'ready':
      return msg(str`Gezeigt wird: ${town}`, {id: 'finder.postcode_shown', desc: 'Name of the town'});
    case 'failed':
      return msg(str`${town} konnte gerade nicht geladen werden. Bitte noch einmal versuchen.`, {
        id: 'finder.postcode_town_failed',
        desc: 'Name of the town',
      });
  }
}
