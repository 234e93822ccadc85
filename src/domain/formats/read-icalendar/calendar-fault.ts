/** What was found in a calendar file; each code has its sentence where it is shown. */
export type CalendarFaultCode =
  | 'no_calendar'
  | 'too_long_line'
  | 'no_property'
  | 'folding'
  | 'unclosed'
  | 'no_opening'
  | 'too_deep'
  | 'too_many_events'
  | 'too_many_dates'
  | 'twice'
  | 'same_uid'
  | 'duplicate'
  | 'no_start'
  | 'no_name'
  | 'unreadable_date'
  | 'unreadable_duration'
  | 'unreadable_rule'
  | 'rule_part'
  | 'second_rule'
  | 'except_rule'
  | 'start_outside_rule'
  | 'utc_rule'
  | 'never_happens'
  | 'end_before_start'
  | 'inclusive_end'
  | 'unknown_zone'
  | 'guessed_zone'
  | 'this_and_future'
  | 'no_series'
  | 'unusable_url'
  | 'unusable_position';

/** One thing that is wrong with a calendar file. */
export interface CalendarFault {
  code: CalendarFaultCode;
  /** `event`: the event is left out; `part`: what the line says is left out; `repaired`: read as it was most likely meant. */
  effect: 'event' | 'part' | 'repaired';
  /** Counted from 1, as editors do. */
  line: number;
  /** `DTSTART` */
  property?: string;
  /** The text at fault, cut after 80 characters. */
  detail?: string;
}

export type Report = (
  effect: CalendarFault['effect'],
  code: CalendarFaultCode,
  at: {line: number; name?: string},
  detail?: string,
) => void;

/** Keeps the first faults and counts the others: a file of 10 MB may have a million. */
export class CalendarFaults {
  readonly list: CalendarFault[] = [];
  /** How many there were beyond those of the list. */
  more = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  readonly report: Report = (...fault) => {
    if (this.list.length < this.#most) this.list.push(faultOf(...fault));
    else this.more++;
  };

  /** What explains all the others goes before them. */
  readonly first: Report = (...fault) => {
    this.list.unshift(faultOf(...fault));
  };
}

function faultOf(...[effect, code, {line, name}, detail]: Parameters<Report>): CalendarFault {
  return {
    code,
    effect,
    line,
    ...(name !== undefined && {property: name}),
    // Control characters would play with the terminal of the reader.
    ...(detail !== undefined && {detail: detail.slice(0, 80).replace(/\p{Cc}/gu, ' ')}),
  };
}
