import {msg} from '../msg.ts';

/** What a family asks for; the code itself when this version does not know it. */
export function requestKindWord(code: string): string {
  switch (code) {
    case 'appointment':
      return msg('Termin', {id: 'office.kind.appointment', desc: 'What a family asks the office for'});
    case 'welcome_visit':
      return msg('Willkommensbesuch', {id: 'office.kind.welcome_visit', desc: 'What a family asks the office for'});
    case 'callback':
      return msg('Rückruf', {id: 'office.kind.callback', desc: 'What a family asks for: that the office calls'});
    case 'correction':
      return msg('Korrektur', {
        id: 'office.kind.correction',
        desc: 'A family tells that something on the page is wrong',
      });
    default:
      return code;
  }
}

/** How far a request is; the code itself when this version does not know it. */
export function requestStateWord(code: string): string {
  switch (code) {
    case 'new':
      return msg('neu', {id: 'office.state.new', desc: 'State of a request: nobody has marked it yet'});
    case 'seen':
      return msg('gesehen', {id: 'office.state.seen', desc: 'State of a request'});
    case 'confirmed':
      return msg('bestätigt', {id: 'office.state.confirmed', desc: 'State of a request'});
    case 'done':
      return msg('erledigt', {id: 'office.state.done', desc: 'State of a request'});
    case 'declined':
      return msg('abgelehnt', {id: 'office.state.declined', desc: 'State of a request'});
    case 'cancelled':
      return msg('von der Familie abgesagt', {id: 'office.state.cancelled', desc: 'State of a request'});
    default:
      return code;
  }
}

/** How the family wants to be answered. */
export function answerWayWord(code: string): string {
  switch (code) {
    case 'call':
      return msg('Anruf', {id: 'office.answer.call', desc: 'How the family wants to be answered'});
    case 'sms':
      return msg('SMS', {id: 'office.answer.sms', desc: 'How the family wants to be answered'});
    case 'mail':
      return msg('E-Mail', {id: 'office.answer.mail', desc: 'How the family wants to be answered'});
    case 'none':
      return msg('gar nicht, die Familie kommt vorbei', {
        id: 'office.answer.none',
        desc: 'How the family wants to be answered: not at all',
      });
    default:
      return code;
  }
}

/** Why a family is welcomed. */
export function welcomeReasonWord(code: string): string {
  switch (code) {
    case 'birth':
      return msg('Geburt', {id: 'office.reason.birth', desc: 'Why a family is welcomed: a child was born'});
    case 'moved_in':
      return msg('Zuzug', {id: 'office.reason.moved_in', desc: 'Why a family is welcomed: it moved in'});
    default:
      return code;
  }
}
