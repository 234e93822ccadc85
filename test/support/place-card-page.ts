import {PlaceCard} from '../../src/elements/place-card/place-card.ts';
import {mount, type Attributes} from './mount.ts';
import {allByRole, byRole, shownText} from './shown.ts';

/** A page with a place, or with a list of places, as a parent reads it. */
export class PlaceCardPage {
  private constructor(readonly element: PlaceCard) {}

  static async open(attributes: Attributes): Promise<PlaceCardPage> {
    return new PlaceCardPage(await mount(PlaceCard, attributes));
  }

  get text(): string {
    return shownText(this.element);
  }

  get heading(): HTMLElement {
    return byRole(this.element, 'heading');
  }

  /** The names that stand above the places, in order. */
  names(): string[] {
    return allByRole(this.element, 'heading').map(shownText);
  }

  /** The place of the list whose heading has these words. */
  entry(name: string): HTMLElement {
    const entry = allByRole(this.element, 'listitem').find((item) =>
      allByRole(item, 'heading').some((heading) => shownText(heading) === name),
    );
    if (!entry) throw new Error(`no place "${name}", there are: ${this.names().join(' | ')}`);
    return entry;
  }

  /** Where the links lead, in order. */
  links(): string[] {
    return allByRole(this.element, 'link').map((link) => link.getAttribute('href') ?? '');
  }

  async unfold(entry: HTMLElement): Promise<void> {
    byRole(entry, 'disclosure').click();
    await this.element.updateComplete;
  }
}
