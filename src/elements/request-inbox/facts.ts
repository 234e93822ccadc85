import type {RequestMessage} from '../../contract/request.ts';
import {formatLanguage, formatMoment} from '../../i18n/format.ts';
import {msg} from '../../i18n/msg.ts';
import {answerWayWord, requestKindWord, requestStateWord, welcomeReasonWord} from '../../i18n/words/office.ts';
import type {OfficeLetter} from '../../ui/office/session.ts';
import {plain} from '../../ui/reader.ts';
import {deadlineWords, momentWords, slotWords} from './moments.ts';
import {deskOf, type Around} from './shown.ts';

/** A label and what stands beside it. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Written by the family: in any language and direction, in several lines. */
  readonly isTheirs?: boolean;
}

/** What is known without a key. */
export function outerFacts({request}: OfficeLetter, around: Around): Fact[] {
  const {reader, districts} = around;
  const {kind, state, desk_id, district_id, slot, about, created_at} = request;
  return filled([
    [msg('Anliegen', {id: 'office.kind', desc: 'Label and heading: what the family asks for'}), requestKindWord(kind)],
    [msg('Stand', {id: 'office.state', desc: 'Label and heading: how far a request is'}), requestStateWord(state)],
    [
      msg('Stelle', {id: 'office.desk', desc: 'Label and heading: the desk of the office'}),
      plain(deskOf(around, desk_id)?.name, reader) || desk_id,
    ],
    [msg('Termin', {id: 'office.slot', desc: 'Label and heading: the appointment'}), slot && slotWords(slot, around)],
    [
      msg('Ortsteil', {id: 'office.district', desc: 'Label: the district of the family'}),
      district_id && (districts.get(district_id) ?? district_id),
    ],
    [msg('Betrifft', {id: 'office.about', desc: 'Label: the record that a correction is about'}), about],
    [
      msg('Eingang', {id: 'office.received', desc: 'Label and heading: when a request came in'}),
      momentWords(created_at, around),
    ],
    [
      msg('Löschung', {id: 'office.deadline', desc: 'Label and heading: when the request is deleted by itself'}),
      deadlineWords(request, around),
    ],
  ]);
}

/** What the family wrote. */
export function innerFacts(message: RequestMessage, around: Around): Fact[] {
  const {reader, asking} = around;
  const {name, message: text, answer, phone, email, language, child_birth, reason, address, way_id} = message;
  const way = asking?.welcome?.ways?.find(({id}) => id === way_id);
  const long = {dateStyle: 'long'} as const;
  return [
    ...theirs([
      [msg('Name', {id: 'office.name', desc: 'Label: the name of the family'}), name],
      [msg('Nachricht', {id: 'office.message', desc: 'Label: what the family wrote'}), text],
    ]),
    ...filled([
      [
        msg('Antwort', {id: 'office.answer', desc: 'Label: how the family wants to be answered'}),
        answerWayWord(answer),
      ],
    ]),
    ...theirs([
      [msg('Telefon', {id: 'office.phone', desc: 'Label: the telephone number of the family'}), phone],
      [msg('E-Mail', {id: 'office.email', desc: 'Label: the e-mail address of the family'}), email],
    ]),
    ...filled([
      [
        msg('Sprache', {id: 'office.language', desc: 'Label: the language of the family'}),
        language && formatLanguage(language, reader.locale),
      ],
      [
        msg('Anlass', {id: 'office.reason', desc: 'Label: why a family is welcomed'}),
        reason && welcomeReasonWord(reason),
      ],
      [
        msg('Kind geboren am', {id: 'office.child_birth', desc: 'Label: when the child was born'}),
        child_birth && formatMoment(child_birth, reader.locale, 'UTC', long),
      ],
    ]),
    ...theirs([[msg('Adresse', {id: 'office.address', desc: 'Label: the address of the family'}), address]]),
    ...filled([
      [
        msg('Gewünscht', {id: 'office.way', desc: 'Label: in which way the family wants to be welcomed'}),
        way_id && (plain(way?.name, reader) || way_id),
      ],
    ]),
  ];
}

const filled = (facts: readonly (readonly [label: string, value: string | undefined])[]): Fact[] =>
  facts.flatMap(([label, value]) => (value ? [{label, value}] : []));

const theirs = (facts: readonly (readonly [label: string, value: string | undefined])[]): Fact[] =>
  filled(facts).map((fact) => ({...fact, isTheirs: true}));

/** Who asks, in the list: as far as the keys tell. */
export function whoWords({seal, message}: OfficeLetter): string {
  switch (seal) {
    case 'open':
      return message?.name?.trim() || msg('ohne Namen', {id: 'office.anonymous', desc: 'A family that gave no name'});
    case 'locked':
      return msg('anderer Schlüssel nötig', {id: 'office.locked', desc: 'None of the keys opens this request'});
    case 'broken':
      return msg('nicht zu lesen', {id: 'office.broken', desc: 'The seal of this request is damaged'});
    default:
      return msg('wird entschlüsselt …', {id: 'office.closed', desc: 'This request is being decrypted'});
  }
}
