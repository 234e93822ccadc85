import {send, type Sent} from '../data/sent.ts';
import type {Whereabouts} from '../data/whereabouts.ts';
import {whereabouts} from '../page/whereabouts.ts';

/** An element's directories, and the requests for them that are under way. */
export interface Asked {
  readonly where: Whereabouts;
  /** In the order of `where.urls`. */
  readonly sent: readonly Sent[];
}

/** Sends the request for one directory. */
export const askAt = (url: string): Asked => ({where: {urls: [url]}, sent: [send(url)]});

/** Sends the requests while the code that reads their answers is still on its way. @throws DataError as `whereabouts` */
export function ask(host: Element): Asked {
  const where = whereabouts(host);
  return {where, sent: where.urls.map(send)};
}
