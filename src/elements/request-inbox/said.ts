import {msg, str} from '../../i18n/msg.ts';

/** What the live region says. */
export const freshWords = (count: number): string => {
  if (count === 0)
    return msg('Keine neuen Anfragen', {id: 'office.fresh.none', desc: 'After looking for new requests'});
  return count === 1
    ? msg('1 neue Anfrage', {id: 'office.fresh.one', desc: 'One request has come in'})
    : msg(str`${count} neue Anfragen`, {id: 'office.fresh', desc: 'Requests have come in'});
};

export const savedWords = (): string => msg('Gespeichert', {id: 'office.saved', desc: 'A change is saved'});

export const removedWords = (): string =>
  msg('Die Anfrage ist gelöscht.', {id: 'office.removed', desc: 'A request was deleted by this person'});

/** Why a change was not made. */
export function outcomeWords(outcome: 'gone' | 'seatless' | 'unsealable'): string {
  switch (outcome) {
    case 'gone':
      return msg('Diese Anfrage gibt es nicht mehr. Jemand hat sie gelöscht, oder ihre Frist war um.', {
        id: 'office.gone',
        desc: 'A request that was to be changed is gone',
      });
    case 'seatless':
      return msg('Der frühere Termin ist wieder frei gegeben. Vergeben Sie zuerst einen neuen.', {
        id: 'office.seatless',
        desc: 'A declined request cannot be opened again without a new appointment',
      });
    case 'unsealable':
      return msg(
        'Die Notiz ist nicht gespeichert: Für diese Stelle gilt heute kein Schlüssel, mit dem sie versiegelt werden kann.',
        {id: 'office.unsealable', desc: 'A note cannot be sealed because the desk has no valid key'},
      );
  }
}
