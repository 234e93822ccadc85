import {ConsultationHours} from '../../src/elements/consultation-hours/consultation-hours.ts';
import {mount, put, type Attributes} from './mount.ts';
import {allByRole, byRole, shownText} from './shown.ts';

/** A page with consultation hours, as a parent reads it. */
export class ConsultationHoursPage {
  private constructor(readonly element: ConsultationHours) {}

  static async open(attributes: Attributes): Promise<ConsultationHoursPage> {
    return new ConsultationHoursPage(await mount(ConsultationHours, attributes));
  }

  static async at(attributes: Attributes): Promise<ConsultationHoursPage> {
    return new ConsultationHoursPage(await put(ConsultationHours, attributes));
  }

  get text(): string {
    return shownText(this.element);
  }

  /** All headings in order: those of the days, and below each the names of its hours. */
  outline(): string[] {
    return allByRole(this.element, 'heading').map(shownText);
  }

  /** Opens the later days of a long list. */
  async unfold(): Promise<void> {
    byRole(this.element, 'disclosure').click();
    await this.element.updateComplete;
  }

  /** Headings of the days, "Jetzt offen" and "Heute" among them; folded days are none until they are opened. */
  days(): string[] {
    return this.sections().map((section) => shownText(headingOf(section)));
  }

  /** Names of the hours under the heading of a day. */
  hoursOf(day: string): string[] {
    return this.entriesOf(day).map((entry) => shownText(byRole(entry, 'heading')));
  }

  /** The whole of one hour: its name, on the day whose heading has these words. */
  hour(day: string, name: string): HTMLElement {
    const entry = this.entriesOf(day).find((candidate) => shownText(byRole(candidate, 'heading')) === name);
    if (!entry) throw new Error(`no hour "${name}" on "${day}", there are: ${this.hoursOf(day).join(' | ')}`);
    return entry;
  }

  /** Hears of new attributes as an editor's preview sets them. */
  async set(name: string, value: string): Promise<void> {
    this.element.setAttribute(name, value);
    await this.element.updateComplete;
  }

  private entriesOf(day: string): HTMLElement[] {
    const section = this.sections().find((candidate) => shownText(headingOf(candidate)) === day);
    return section ? allByRole(section, 'listitem').filter((item) => item.querySelector('time')) : [];
  }

  private sections(): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll('section') ?? [])].filter((section) =>
      section.checkVisibility(),
    );
  }
}

function headingOf(section: HTMLElement): HTMLElement {
  const [heading] = allByRole(section, 'heading');
  if (!heading) throw new Error('a day without a heading');
  return heading;
}
