import {OfferFinder} from '../../src/elements/offer-finder/offer-finder.ts';
import {FinderPage} from './finder-page.ts';
import {mount, put, type Attributes} from './mount.ts';

/** A page with an offer finder. */
export class OfferFinderPage extends FinderPage<OfferFinder> {
  static async open(attributes: Attributes): Promise<OfferFinderPage> {
    return new OfferFinderPage(await mount(OfferFinder, attributes)).whole();
  }

  static async at(attributes: Attributes): Promise<OfferFinderPage> {
    return new OfferFinderPage(await put(OfferFinder, attributes));
  }
}
