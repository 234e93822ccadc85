import type {Desk} from '../../contract/requests.ts';
import {recipientsOn} from '../../domain/asking/keys.ts';
import type {Draft, Subject} from './draft.ts';

/** What narrows the choice of a desk. */
export interface DeskChoice {
  /** Just this one. */
  readonly id?: string | undefined;
  /** A fingerprint that the page pins is that of one desk's keys: then there is nothing to choose. */
  readonly pinned?: string | undefined;
  /** `2026-11-22`: desks that have no key then stand back, unless none has one. */
  readonly day: string;
}

/** The desks that take a request of one of these kinds, in the town's order. */
export function desksFor(
  desks: readonly Desk[],
  kinds: readonly string[],
  {id, pinned, day}: DeskChoice,
): readonly [Desk, ...Desk[]] | undefined {
  const taking = desks.filter((desk) => kinds.some((kind) => desk.kinds.includes(kind)) && (!id || desk.id === id));
  const open = taking.filter((desk) => recipientsOn(desk, day).length > 0);
  const [first, ...others] = open.length > 0 ? open : taking;
  return first && (pinned ? [first] : [first, ...others]);
}

/** Who is asked for what, among these desks, while a family answers; the first where it has not chosen. */
export function subjectAmong(desks: readonly [Desk, ...Desk[]], kinds: readonly string[], draft: Draft): Subject {
  const desk = desks.find(({id}) => id === draft.desk) ?? desks[0];
  const given = kinds.filter((kind) => desk.kinds.includes(kind));
  const kind = given.find((each) => each === draft.kind) ?? given[0] ?? '';
  return {kind, kinds: given, desk, desks};
}

/** The same as answers, for they are chosen already. */
export const presetOf = ({kind, desk}: Subject): Draft => ({kind, desk: desk.id});
