import {msg} from '../msg.ts';

/** How a family takes part, in words; undefined for a code this version does not know. */
export function modeWord(code: string): string | undefined {
  switch (code) {
    case 'in_person':
      return msg('vor Ort', {id: 'mode.in_person', desc: 'Chip: the family comes to a place'});
    case 'phone':
      return msg('am Telefon', {id: 'mode.phone', desc: 'Chip: advice by telephone'});
    case 'video':
      return msg('per Video', {id: 'mode.video', desc: 'Chip: by video call'});
    case 'chat':
      return msg('im Chat', {id: 'mode.chat', desc: 'Chip: by chat'});
    case 'home_visit':
      return msg('Hausbesuch', {id: 'mode.home_visit', desc: 'Chip: somebody visits the family at home'});
    case 'mail':
      return msg('per E-Mail', {id: 'mode.mail', desc: 'Chip: by e-mail'});
    default:
      return undefined;
  }
}
