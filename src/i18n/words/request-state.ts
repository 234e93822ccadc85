import {msg} from '../msg.ts';

/** How far a request is, in words; what this version does not know is on its way. */
export function stateWords(code: string): string {
  switch (code) {
    case 'new':
      return msg('Angekommen', {id: 'asking.state_new', desc: 'State of a request: it was received'});
    case 'confirmed':
      return msg('Bestätigt', {id: 'asking.state_confirmed', desc: 'State of a request: the office confirmed it'});
    case 'done':
      return msg('Erledigt', {id: 'asking.state_done', desc: 'State of a request'});
    case 'declined':
      return msg('Das geht leider nicht. Bitte rufen Sie an.', {
        id: 'asking.state_declined',
        desc: 'The office said no',
      });
    case 'cancelled':
      return msg('Abgesagt', {id: 'asking.state_cancelled', desc: 'State of a request: the family took it back'});
    default:
      return msg('In Arbeit', {id: 'asking.state_seen', desc: 'State of a request: the office has read it'});
  }
}
