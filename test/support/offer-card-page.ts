import {OfferCard} from '../../src/elements/offer-card/offer-card.ts';
import {mount, type Attributes} from './mount.ts';
import {allByRole, byRole, shownText} from './shown.ts';

/** A page with the card of an offer, as a parent reads it. */
export class OfferCardPage {
  private constructor(readonly element: OfferCard) {}

  static async open(attributes: Attributes): Promise<OfferCardPage> {
    return new OfferCardPage(await mount(OfferCard, attributes));
  }

  get text(): string {
    return shownText(this.element);
  }

  get heading(): HTMLElement {
    return byRole(this.element, 'heading');
  }

  /** The facts in a word each, in order. */
  facts(): string[] {
    const [list] = allByRole(this.element, 'list');
    return list ? allByRole(list, 'listitem').map(shownText) : [];
  }

  /** Where the links lead, in order. */
  links(): string[] {
    return allByRole(this.element, 'link').map((link) => link.getAttribute('href') ?? '');
  }
}
