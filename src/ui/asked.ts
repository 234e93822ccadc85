import {load} from '../data/client.ts';
import type {Whereabouts} from '../data/whereabouts.ts';
import {whereabouts} from '../page/whereabouts.ts';

/** An element's directories, and the requests for them that are under way. */
export interface Asked {
  readonly where: Whereabouts;
  /** In the order of `where.urls`; a failure is met by whoever awaits it, and by nobody else. */
  readonly answers: readonly Promise<unknown>[];
}

/** Sends the requests while the code that reads their answers is still on its way. @throws DataError as `whereabouts` */
export function ask(host: Element): Asked {
  const where = whereabouts(host);
  const answers = where.urls.map(load);
  for (const answer of answers) answer.catch(() => undefined);
  return {where, answers};
}
