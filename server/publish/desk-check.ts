import {Encrypter} from 'age-encryption';
import type {Desk, Requests, SlotRule} from '../../src/contract/requests.ts';
import {recipientsOn} from '../../src/domain/asking/keys.ts';
import {openingsOf, type SlotOptions} from '../../src/domain/asking/slots.ts';
import type {Draft} from './draft.ts';
import {faultAt, type Fault} from './fault.ts';
import {requestSentence} from './request-sentence.ts';
import {scheduleFaults} from './schedule-check.ts';

/** What desks are judged by. */
export interface DeskSetting extends SlotOptions {
  readonly now: Date;
  /** The same instant's day in the town. */
  readonly today: string;
  readonly timezone: string;
}

type PlaceOf = Draft['placeOf'];

/** What is odd about desks that are well formed: keys, ways to reach them, closures, slots. */
export function deskFaults({api, desks}: Requests, {placeOf}: Pick<Draft, 'placeOf'>, setting: DeskSetting): Fault[] {
  return desks.flatMap((desk, i) => {
    const at: PlaceOf = (path) => placeOf(['desks', i, ...path]);
    const faults = [...keyFaults(desk, api !== undefined, at, setting.today), ...slotFaults(desk, at, setting)];
    if (!desk.phones?.length && desk.email === undefined) {
      faults.push(faultAt('warning', 'contract', at([]), requestSentence.unreachable()));
    }
    desk.closures?.forEach(({start, end}, n) => {
      if (end >= start) return;
      faults.push(faultAt('error', 'date', at(['closures', n, 'end']), requestSentence.endBeforeStart(start, end)));
    });
    return faults;
  });
}

/** Without `api` nobody can send anything, and a key is not missed. */
function keyFaults(desk: Desk, takesRequests: boolean, at: PlaceOf, today: string): Fault[] {
  const {keys = []} = desk;
  const faults = keys.flatMap(({recipient, valid_from: from, valid_until: until}, n): Fault[] => {
    if (!isRecipient(recipient)) {
      return [faultAt('error', 'key', at(['keys', n, 'recipient']), requestSentence.brokenRecipient())];
    }
    if (from !== undefined && until !== undefined && until < from) {
      const said = requestSentence.endBeforeStart(from, until);
      return [faultAt('error', 'date', at(['keys', n, 'valid_until']), said)];
    }
    if (until === undefined || until >= today) return [];
    return [faultAt('warning', 'key', at(['keys', n, 'valid_until']), requestSentence.expiredKey(until))];
  });
  if (!takesRequests || recipientsOn(desk, today).length > 0) return faults;
  const said = keys.length === 0 ? requestSentence.noKey() : requestSentence.noKeyToday();
  return [...faults, faultAt('warning', 'key', at(keys.length === 0 ? [] : ['keys']), said)];
}

/** The contract's pattern lets a slip of the hand pass; Bech32's checksum does not. */
function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

function slotFaults(desk: Desk, at: PlaceOf, setting: DeskSetting): Fault[] {
  return (desk.slots ?? []).flatMap((rule, n) => {
    const placeOf: PlaceOf = (path) => at(['slots', n, ...path]);
    const faults = scheduleFaults({placeOf}, 'schedules', rule.schedules, setting.timezone);
    const others = (rule.kinds ?? ['appointment']).filter((kind) => !desk.kinds.includes(kind));
    if (others.length > 0) {
      faults.push(faultAt('warning', 'contract', placeOf(['kinds']), requestSentence.slotOfOtherKind(others)));
    }
    if (faults.every(({kind}) => kind !== 'schedule') && !everGives(desk, rule, setting)) {
      faults.push(faultAt('warning', 'schedule', placeOf([]), requestSentence.neverASlot()));
    }
    return faults;
  });
}

/** Within a year, so that an office closed today or a season ahead is no fault. */
function everGives(desk: Desk, rule: SlotRule, {now, ...options}: DeskSetting): boolean {
  const {lead_hours: lead = 24, days_ahead: ahead = 42} = rule;
  if (lead >= ahead * 24) return false;
  return openingsOf({...desk, slots: [{...rule, lead_hours: 0, days_ahead: 366}]}, now, options).length > 0;
}
