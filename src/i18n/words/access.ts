import {msg} from '../msg.ts';

/** What it takes to get in, in words; undefined for a code this version does not know. */
export function accessWord(code: string): string | undefined {
  switch (code) {
    case 'drop_in':
      return msg('ohne Anmeldung', {id: 'access.drop_in', desc: 'Chip: just come'});
    case 'register':
      return msg('mit Anmeldung', {id: 'access.register', desc: 'Chip: register before you come'});
    case 'appointment':
      return msg('mit Termin', {id: 'access.appointment', desc: 'Chip: by appointment'});
    case 'referral':
      return msg('auf Vermittlung', {id: 'access.referral', desc: 'Chip: somebody has to refer you'});
    default:
      return undefined;
  }
}
