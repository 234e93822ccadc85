import {ChildcareFinder} from '../../src/elements/childcare-finder/childcare-finder.ts';
import {FinderPage} from './finder-page.ts';
import {mount, put, type Attributes} from './mount.ts';

/** A page with a childcare finder. */
export class ChildcareFinderPage extends FinderPage<ChildcareFinder> {
  static async open(attributes: Attributes): Promise<ChildcareFinderPage> {
    return new ChildcareFinderPage(await mount(ChildcareFinder, attributes)).whole();
  }

  static async at(attributes: Attributes): Promise<ChildcareFinderPage> {
    return new ChildcareFinderPage(await put(ChildcareFinder, attributes));
  }
}
