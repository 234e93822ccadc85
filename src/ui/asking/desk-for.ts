import type {Desk} from '../../contract/requests.ts';

/** The desk with an id, if it takes this kind; without an id the first that does. */
export const deskFor = (desks: readonly Desk[], kind: string, id = ''): Desk | undefined =>
  desks.find((desk) => desk.kinds.includes(kind) && (!id || desk.id === id));
