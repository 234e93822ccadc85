import type {HelpLine} from '../../contract/help.ts';
import type {OpenState} from '../../domain/schedule/index.ts';
import {isVoice} from '../../domain/phone.ts';

/** A line with what is known of it now; `state` is absent where its hours are not known. */
export interface LineNow {
  readonly line: HelpLine;
  readonly state: OpenState | undefined;
}

/** What a town's help button shows, in three places. */
export interface Lines {
  /** The town's own: always first. */
  readonly town: readonly HelpLine[];
  readonly national: readonly HelpLine[];
  /** 112 and 110: always in the same place. */
  readonly emergency: readonly HelpLine[];
}

/** What a parent has said they need. */
export interface Need {
  /** A code of `situations`; empty for everything. */
  readonly situation: string;
  /** Said by somebody who cannot telephone: only lines with another way. */
  readonly silent: boolean;
}

/**
 * The union of what a directory says and what the bundle carries. A directory's line with the id of a national one takes
 * its place when its `verified_on` is later. Lines for another region, or past their last day, are left out.
 * @param ags of the directory; without one, lines for a region are left out
 * @param today `2026-11-22` in the town's zone
 */
export function linesOf(
  directory: readonly HelpLine[],
  bundle: readonly HelpLine[],
  ags: string | undefined,
  today: string,
): Lines {
  const isOfBundle = (own: HelpLine) => bundle.some((line) => isSame(own, line));
  const newer = (line: HelpLine) =>
    directory.find((own) => own.id === line.id && (own.verified_on ?? '') > (line.verified_on ?? '')) ?? line;
  const holds = ({region, valid_until}: HelpLine) =>
    (!region || (ags ?? '').startsWith(region)) && (!valid_until || valid_until >= today);
  const own = directory.filter((line) => !isOfBundle(line) && holds(line));
  const national = bundle.map(newer).filter(holds);
  const isEmergency = ({tier}: HelpLine) => tier === 'emergency';
  return {
    town: own.filter((line) => !isEmergency(line)),
    national: national.filter((line) => !isEmergency(line)),
    emergency: [...national, ...own].filter(isEmergency),
  };
}

/** A directory may carry 112 under an id of its own: what rings at the same place is the same line. */
function isSame(a: HelpLine, b: HelpLine): boolean {
  const [first] = a.phones ?? [];
  return a.id === b.id || (first !== undefined && first.number === b.phones?.[0]?.number);
}

/** National lines for a need: those for the situation, and those for everybody, which name none. */
export const nationalLinesFor = (lines: readonly HelpLine[], need: Need): HelpLine[] =>
  lines.filter((line) => (!line.situations?.length || isFor(line, need)) && isWithinReach(line, need));

/** The town's lines for a need: all of them, those for the situation first. */
export const townLinesFor = (lines: readonly HelpLine[], need: Need): HelpLine[] =>
  lines.filter((line) => isWithinReach(line, need)).sort((a, b) => Number(isFor(b, need)) - Number(isFor(a, need)));

const isFor = ({situations = []}: HelpLine, {situation}: Need): boolean => !situation || situations.includes(situation);

const isWithinReach = ({phones = [], chat_url, email}: HelpLine, {silent}: Need): boolean =>
  !silent || Boolean(chat_url ?? email) || phones.some(isWritten);

/** Ways for those who cannot speak or hear: SMS, and relay services, whose interpreters sign or type. */
export const isWritten = ({type}: {readonly type?: string | undefined}): boolean => type === 'sms' || type === 'relay';

/** Who answers now first, then who answers soonest, then those of whom it is not known. Equals keep their order. */
export function answeringFirst(lines: readonly LineNow[]): LineNow[] {
  const rank = ({state}: LineNow): number => {
    if (!state) return Number.MAX_VALUE;
    return answers(state) ? 0 : Date.parse(state.nextChange ?? '9999-01-01');
  };
  return [...lines].sort((a, b) => rank(a) - rank(b));
}

/** Is it sure that somebody is there? */
export const answers = ({open, uncertain}: OpenState): boolean => open && !uncertain;

/** The first of the lines that answers a call now, but for one that was tried. */
export const nextToCall = (lines: readonly LineNow[], tried?: HelpLine): HelpLine | undefined =>
  lines.find(({line, state}) => line.id !== tried?.id && state && answers(state) && line.phones?.some(isVoice))?.line;
