import {msg} from '../../i18n/msg.ts';

/** What an office can make of a request, in the order in which it goes; `cancelled` is the family's word. */
const marks = ['seen', 'confirmed', 'done', 'declined'] as const;

/** The states that a request can be put into; none once the family has taken it back. */
export const marksFor = (state: string): readonly string[] => (state === 'cancelled' ? [] : marks);

/** The step after a state; undefined when nothing is left to do. */
export const nextState = (state: string): string | undefined =>
  ({new: 'seen', seen: 'confirmed', confirmed: 'done'})[state];

/** A verb for a button. */
export function markWords(state: string): string {
  switch (state) {
    case 'seen':
      return msg('Als gesehen markieren', {id: 'office.mark.seen', desc: 'Button: mark a request as seen'});
    case 'confirmed':
      return msg('Bestätigen', {id: 'office.mark.confirmed', desc: 'Button: confirm a request'});
    case 'done':
      return msg('Erledigt', {id: 'office.mark.done', desc: 'Button: mark a request as done'});
    default:
      return msg('Ablehnen', {id: 'office.mark.declined', desc: 'Button: decline a request'});
  }
}
