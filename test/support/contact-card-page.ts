import {ContactCard} from '../../src/elements/contact-card/contact-card.ts';
import {mount, put, type Attributes} from './mount.ts';
import {allByRole, byRole, shownText} from './shown.ts';

/** A page with a contact card, as a parent reads it. */
export class ContactCardPage {
  private constructor(readonly element: ContactCard) {}

  static async open(attributes: Attributes): Promise<ContactCardPage> {
    return new ContactCardPage(await mount(ContactCard, attributes));
  }

  static async at(attributes: Attributes): Promise<ContactCardPage> {
    return new ContactCardPage(await put(ContactCard, attributes));
  }

  get text(): string {
    return shownText(this.element);
  }

  get heading(): HTMLElement {
    return byRole(this.element, 'heading');
  }

  /** Where the links lead, in order. */
  links(): string[] {
    return allByRole(this.element, 'link').map((link) => link.getAttribute('href') ?? '');
  }

  get save(): HTMLElement {
    return byRole(this.element, 'button', 'Kontakt speichern');
  }
}
