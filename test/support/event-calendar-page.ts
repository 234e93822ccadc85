import {EventCalendar} from '../../src/elements/event-calendar/event-calendar.ts';
import {mount, put, type Attributes} from './mount.ts';
import {allByRole, byRole, shownText} from './shown.ts';

/** A page with an event calendar, as a parent reads it. */
export class EventCalendarPage {
  private constructor(readonly element: EventCalendar) {}

  static async open(attributes: Attributes): Promise<EventCalendarPage> {
    return new EventCalendarPage(await mount(EventCalendar, attributes));
  }

  static async at(attributes: Attributes): Promise<EventCalendarPage> {
    return new EventCalendarPage(await put(EventCalendar, attributes));
  }

  get text(): string {
    return shownText(this.element);
  }

  /** Every date as it is read, `Mittwoch, 2. Dezember 2026: Familienfrühstück`. */
  dates(): string[] {
    return this.entries().map((entry) => shownText(byRole(entry, 'heading')));
  }

  /** The whole of the date whose heading has these words. */
  entry(words: string): HTMLElement {
    const entry = this.entries().find((candidate) => shownText(byRole(candidate, 'heading')).includes(words));
    if (!entry) throw new Error(`no date "${words}", there are: ${this.dates().join(' | ')}`);
    return entry;
  }

  /** Months that stand over the dates. */
  months(): string[] {
    return allByRole(this.element, 'heading')
      .map(shownText)
      .filter((words) => /^\S+ \d{4}$/.test(words));
  }

  /** What unfolds the dates that are over. */
  get past(): HTMLElement | undefined {
    return allByRole(this.element, 'disclosure', /^Vergangene Termine/)[0];
  }

  async unfold(summary: HTMLElement): Promise<void> {
    summary.click();
    await this.element.updateComplete;
  }

  async press(name: string): Promise<void> {
    byRole(this.element, 'button', name).click();
    await this.element.updateComplete;
  }

  private entries(): HTMLElement[] {
    return allByRole(this.element, 'listitem').filter((item) => item.querySelector('time'));
  }
}
