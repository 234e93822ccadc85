import type {DataError} from '../../data/data-error.ts';
import {msg} from '../../i18n/msg.ts';

/** Does the server not let this token in? */
export const isShutOut = ({status}: DataError): boolean => status === 401 || status === 403;

/** What went wrong, for people at an office: what it means and what to do. */
export function faultWords(fault: DataError): string {
  const {kind, status = 0} = fault;
  if (isShutOut(fault)) {
    return msg('Dieser Zugang gilt nicht oder nicht mehr. Bitte geben Sie einen gültigen ein.', {
      id: 'office.fault.token',
      desc: 'The token is refused',
    });
  }
  if (status === 429) {
    return msg('Zu viele Anfragen in kurzer Zeit. Bitte warten Sie eine Minute.', {
      id: 'office.fault.many',
      desc: 'The server asks to wait',
    });
  }
  if (status >= 500) {
    return msg('Der Server kann gerade nicht antworten. Bitte versuchen Sie es gleich noch einmal.', {
      id: 'office.fault.server',
      desc: 'The server or its database is away',
    });
  }
  if (kind === 'network' || kind === 'timeout') {
    return msg('Keine Verbindung zum Server. Bitte versuchen Sie es gleich noch einmal.', {
      id: 'office.fault.network',
      desc: 'No connection',
    });
  }
  return msg('Die Antwort des Servers ist nicht zu verstehen. Bitte sagen Sie der Technik Bescheid.', {
    id: 'office.fault.other',
    desc: 'An answer that cannot be read',
  });
}
