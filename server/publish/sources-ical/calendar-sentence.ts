import type {CalendarFault} from '../../../src/domain/formats/read-icalendar/calendar-fault.ts';
import type {Said} from '../messages.ts';

type Code = CalendarFault['code'];

const sentences: Readonly<Record<Code, [de: string, en: string]>> = {
  no_calendar: ['das ist kein iCalendar', 'this is no iCalendar'],
  too_long_line: [
    'die Zeile ist zu lang und wurde nach 200.000 Zeichen abgeschnitten',
    'the line is too long and was cut after 200,000 characters',
  ],
  no_property: ['die Zeile ist keine Angabe', 'the line is no property'],
  folding: [
    'die Fortsetzung der Zeile beginnt ohne Leerzeichen; sie wurde angefügt',
    'the line goes on without a blank; it was put together',
  ],
  unclosed: ['zu BEGIN fehlt END', 'there is no END for this BEGIN'],
  no_opening: ['zu END fehlt BEGIN', 'there is no BEGIN for this END'],
  too_deep: ['zu tief geschachtelt', 'nested too deeply'],
  too_many_events: [
    'mehr als 10.000 Termine; so viele ab hier wurden nicht gelesen',
    'more than 10,000 events; so many from here on were not read',
  ],
  too_many_dates: [
    'zu viele einzelne Tage; der Rest wurde nicht gelesen',
    'too many single dates; the rest was not read',
  ],
  twice: ['die Angabe steht zweimal da; die erste gilt', 'the property is there twice; the first one counts'],
  same_uid: [
    'die UID gehört schon zu einem anderen Termin; beide wurden gelesen',
    'the UID belongs to another event already; both were read',
  ],
  duplicate: [
    'der Termin steht mehrmals da; die neueste Fassung gilt',
    'the event is there more than once; the newest version counts',
  ],
  no_start: ['der Beginn fehlt', 'the start is missing'],
  no_name: ['der Titel fehlt', 'the title is missing'],
  unreadable_date: ['das Datum ist nicht lesbar', 'the date cannot be read'],
  unreadable_duration: ['die Dauer ist nicht lesbar', 'the duration cannot be read'],
  unreadable_rule: [
    'die Wiederholung ist nicht lesbar; nur der erste Tag wird gezeigt',
    'the recurrence cannot be read; only the first date is shown',
  ],
  rule_part: [
    'ein Teil der Wiederholung ist regelwidrig; er wurde sinngemäß gelesen',
    'a part of the recurrence breaks the rules; it was read as it was most likely meant',
  ],
  second_rule: [
    'mehr als eine Wiederholung; die Tage der weiteren wurden für drei Jahre gelesen',
    'more than one recurrence; the dates of the others were read for three years',
  ],
  except_rule: [
    'EXRULE gibt es seit RFC 5545 nicht mehr; ihre Tage bleiben für drei Jahre weg',
    'RFC 5545 has no EXRULE any more; its dates are left out for three years',
  ],
  start_outside_rule: [
    'der erste Tag passt nicht zur Wiederholung; er wird zusätzlich gezeigt',
    'the first date does not follow the recurrence; it is shown as well',
  ],
  utc_rule: [
    'die Wiederholung steht in UTC; gelesen wird die Ortszeit, im Sommer wie im Winter',
    'the recurrence is in UTC; it is read in local time, in summer as in winter',
  ],
  never_happens: ['der Termin findet nie statt', 'the event never takes place'],
  end_before_start: ['das Ende liegt vor dem Beginn und bleibt weg', 'the end is before the start and is left out'],
  inclusive_end: [
    'das Programm nennt als Ende den letzten Tag statt des Tages danach; so wurde es gelesen',
    'the program names the last day as the end, not the day after it; so it was read',
  ],
  unknown_zone: [
    'die Zeitzone ist unbekannt; gelesen wird die Ortszeit',
    'the time zone is unknown; local time is read',
  ],
  guessed_zone: [
    'die Zeitzone wurde aus ihren Abständen zu UTC erschlossen',
    'the time zone was worked out from its offsets',
  ],
  this_and_future: [
    'eine Änderung „ab hier“ wird nicht unterstützt; sie gilt nur für diesen Tag',
    'a change of all following dates is not supported; it counts for this date only',
  ],
  no_series: [
    'der einzelne Tag gehört zu einer Reihe, die fehlt; er wird als eigener Termin gezeigt',
    'the date belongs to a series that is missing; it is shown as an event of its own',
  ],
  unusable_url: ['die Adresse beginnt nicht mit https://', 'the address does not begin with https://'],
  unusable_position: ['die Koordinaten sind nicht lesbar', 'the position cannot be read'],
};

const effects: Readonly<Record<CalendarFault['effect'], [de: string, en: string]>> = {
  event: [' Der Termin bleibt weg.', ' The event is left out.'],
  part: ['', ''],
  repaired: ['', ''],
};

/** A fault of a calendar file in words, without its place. */
export function saidOf({code, effect, detail}: CalendarFault): Said {
  const [de, en] = sentences[code];
  const [left, out] = effects[effect];
  return {
    de: `${de}${detail === undefined ? '' : ` („${detail}“)`}.${left}`,
    en: `${en}${detail === undefined ? '' : ` (“${detail}”)`}.${out}`,
  };
}

/** There were more faults than are told one by one. */
export const moreSaid = (count: number): Said => ({
  de: `und ${count} weitere Auffälligkeiten.`,
  en: `and ${count} more findings.`,
});
