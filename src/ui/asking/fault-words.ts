import {DataError} from '../../data/data-error.ts';
import {Refusal} from '../../data/refusal.ts';
import {msg} from '../../i18n/msg.ts';

/** Why something could not be sent or found, in a calm sentence. */
export function faultWords(cause: unknown): string {
  if (cause instanceof Refusal) return refusalWords(cause);
  switch (cause instanceof DataError ? cause.kind : 'script') {
    case 'network':
    case 'timeout':
      return msg('Es kommt gerade keine Antwort. Vielleicht ist die Verbindung weg.', {
        id: 'asking.fault_network',
        desc: 'No answer from the server',
      });
    case 'script':
      return msg('Ein Teil dieser Seite konnte nicht geladen werden.', {
        id: 'asking.fault_script',
        desc: 'A file of ours could not be had',
      });
    default:
      return msg('Die Antwort war nicht zu verstehen. Noch einmal senden schadet nicht.', {
        id: 'asking.fault_answer',
        desc: 'The answer cannot be read; a second try is no second request',
      });
  }
}

function refusalWords({status}: Refusal): string {
  if (status === 429) {
    return msg('Gerade kommen zu viele Anfragen. Bitte in einigen Minuten noch einmal versuchen.', {
      id: 'asking.fault_many',
      desc: 'Too many requests',
    });
  }
  if (status >= 500) {
    return msg('Die Annahme von Anfragen ist gerade gestört.', {
      id: 'asking.fault_server',
      desc: 'The server failed',
    });
  }
  return msg('Die Anfrage wurde nicht angenommen.', {id: 'asking.fault_refused', desc: 'The server said no'});
}
