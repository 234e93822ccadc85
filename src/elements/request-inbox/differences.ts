import type {OfficeRequest, RequestMessage} from '../../contract/request.ts';
import {msg, str} from '../../i18n/msg.ts';
import {dateWords} from '../../i18n/words/date.ts';
import {requestKindWord, requestStateWord} from '../../i18n/words/office.ts';
import type {OfficeLetter} from '../../ui/office/session.ts';
import {plain} from '../../ui/reader.ts';
import {slotWords, startIn} from './moments.ts';
import {deskOf, type Around} from './shown.ts';

/**
 * What the family sealed and the server says otherwise, as sentences. Kind and desk never change, so the server or somebody on
 * the way changed them. A slot differs also after the office has moved it.
 */
export function differencesOf(request: OfficeRequest, message: RequestMessage, around: Around): string[] {
  const {reader} = around;
  const said: string[] = [];
  if (message.kind !== request.kind) {
    const kind = requestKindWord(message.kind);
    said.push(
      msg(str`Im versiegelten Brief steht ein anderes Anliegen: ${kind}.`, {
        id: 'office.differs.kind',
        desc: 'The sealed kind is not the one that the server says',
      }),
    );
  }
  if (message.desk_id !== request.desk_id) {
    const desk = plain(deskOf(around, message.desk_id)?.name, reader) || message.desk_id;
    said.push(
      msg(str`Der versiegelte Brief ist an eine andere Stelle gerichtet: ${desk}.`, {
        id: 'office.differs.desk',
        desc: 'The sealed desk is not the one that the server says',
      }),
    );
  }
  if (message.slot_id !== undefined && message.slot_id !== request.slot?.id) {
    const slot = chosenSlot(message.slot_id, around);
    said.push(
      msg(
        str`Die Familie hatte einen anderen Termin gewählt: ${slot}. Hat ihn hier niemand verlegt, stimmt etwas nicht.`,
        {
          id: 'office.differs.slot',
          desc: 'The sealed slot is not the one that the server says; also after the office moved it',
        },
      ),
    );
  }
  if (message.slot_id === undefined && request.slot && request.kind === 'appointment') {
    said.push(
      msg('Im versiegelten Brief steht kein Termin. Hat ihn hier niemand vergeben, stimmt etwas nicht.', {
        id: 'office.differs.no_slot',
        desc: 'The sealed letter names no slot, the server does',
      }),
    );
  }
  return said;
}

function chosenSlot(id: string, {reader, timeZone}: Around): string {
  const start = startIn(id);
  return start ? dateWords({start, allDay: false}, reader.locale, timeZone) : id;
}

/** What somebody else did between two states of a request, as sentences. */
export function changesBetween(before: OfficeLetter, now: OfficeLetter, around: Around): string[] {
  const [old, fresh] = [before.request, now.request];
  const said: string[] = [];
  if (old.state !== fresh.state) {
    const state = requestStateWord(fresh.state);
    said.push(msg(str`Der Stand ist jetzt: ${state}.`, {id: 'office.changed.state', desc: 'What somebody else did'}));
  }
  if (old.slot?.id !== fresh.slot?.id) {
    const slot = fresh.slot ? slotWords(fresh.slot, around) : '–';
    said.push(msg(str`Der Termin ist jetzt: ${slot}.`, {id: 'office.changed.slot', desc: 'What somebody else did'}));
  }
  if (old.note !== fresh.note) {
    const note = now.note ?? '…';
    said.push(msg(str`Die Notiz ist jetzt: ${note}`, {id: 'office.changed.note', desc: 'What somebody else did'}));
  }
  return said;
}
