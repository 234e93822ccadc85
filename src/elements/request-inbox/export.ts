import {html} from 'lit';
import {spelled} from '../../domain/asking/spelling.ts';
import {directionOf} from '../../i18n/locale.ts';
import {msg, str} from '../../i18n/msg.ts';
import {download} from '../../ui/download.ts';
import type {OfficeLetter} from '../../ui/office/session.ts';
import {printPage} from '../../ui/print-page.ts';
import {innerFacts, outerFacts, type Fact} from './facts.ts';
import type {Around} from './shown.ts';

/** Takes one request along as it can be read in this tab. The name of the file says nothing but its reference. */
export function exportLetter(letter: OfficeLetter, form: 'text' | 'json' | 'print', around: Around): void {
  const {reference} = letter.request;
  if (form === 'json') download(`${reference}.json`, 'application/json', jsonOf(letter));
  else if (form === 'text') download(`${reference}.txt`, 'text/plain;charset=utf-8', textOf(letter, around));
  else print(letter, around);
}

function jsonOf({request, message, note}: OfficeLetter): string {
  const {sealed: _sealed, note: _note, ...open} = request;
  return `${JSON.stringify({request: open, ...(message && {message}), ...(note && {note})}, undefined, 2)}\n`;
}

function textOf(letter: OfficeLetter, around: Around): string {
  const lines = factsOf(letter, around).map(({label, value}) => `${label}: ${value}`);
  return `${[titleOf(letter), '', ...lines].join('\n')}\n`;
}

function print(letter: OfficeLetter, around: Around): void {
  const {locale} = around.reader;
  const title = titleOf(letter);
  printPage(
    title,
    locale,
    directionOf(locale),
    html`<h1>${title}</h1>
      ${factsOf(letter, around).map(({label, value}) => html`<p dir="auto"><b>${label}:</b> ${value}</p>`)}`,
  );
}

const titleOf = ({request}: OfficeLetter): string =>
  msg(str`Anfrage ${spelled(request.reference)}`, {id: 'office.title', desc: 'Title of an exported request'});

const factsOf = (letter: OfficeLetter, around: Around): Fact[] => [
  ...outerFacts(letter, around),
  ...(letter.message ? innerFacts(letter.message, around) : []),
  ...(letter.note
    ? [{label: msg('Notiz der Stelle', {id: 'office.note', desc: 'Label: the note of the office'}), value: letter.note}]
    : []),
];
