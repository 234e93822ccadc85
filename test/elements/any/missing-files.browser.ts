import {expect} from '@open-wc/testing';
import '../../../src/all.ts';
import {ContactCardPage} from '../../support/contact-card-page.ts';
import {emulate} from '../../support/emulate.ts';
import {EventCalendarPage} from '../../support/event-calendar-page.ts';
import {HelpButtonPage} from '../../support/help-button-page.ts';
import {fallback} from '../../support/mount.ts';
import {missingFile} from '../../support/missing-file.ts';
import {OfferFinderPage} from '../../support/offer-finder-page.ts';
import {waitUntil} from '../../support/wait-until.ts';

describe('a file of ours that cannot be had', () => {
  const missing = missingFile();

  it('the hours: the card stands without them', async () => {
    await emulate({missing: ['/src/ui/opening-hours.ts']});
    const card = await ContactCardPage.open(missing.town());
    expect(card.links()).to.include('tel:+493023125001');
    expect(card.text).not.to.contain('offen');
    expect(missing.said.length, missing.said.join('\n')).to.equal(1);
    expect(missing.said[0]).to.contain('opening hours');
  });

  it('the everyday words: the finder still knows the offers’ own', async () => {
    await emulate({missing: ['/src/domain/search/synonyms.de.ts']});
    const finder = await OfferFinderPage.open(missing.town());
    await finder.search('Hebamme');
    expect(finder.offers()[0]).to.equal('Familienhebamme');
    expect(missing.said.length, missing.said.join('\n')).to.equal(1);
    expect(missing.said[0]).to.contain('everyday words');
  });

  it('the field for the postcode: the editor’s own words stay', async () => {
    await emulate({missing: ['/src/ui/finding/postcode-field.ts']});
    const finder = await OfferFinderPage.at({'data-postcodes': '/kreis/', now: missing.now});
    await waitUntil(() => missing.said.length === 1, 'it is told');
    expect(missing.said[0]).to.contain('the field for the postcode');
    expect(finder.text).to.equal(fallback);
  });

  it('the dialog: the editor’s number stays, the button does no harm, and is of use once the file is there', async () => {
    await emulate({missing: ['/src/elements/help-button/help-part.ts']});
    const page = await HelpButtonPage.open(missing.town());
    expect(page.text).to.equal(`Ich brauche Hilfe ${fallback}`);
    await waitUntil(() => missing.said.length === 1, 'it is told');
    page.button.click();
    await waitUntil(() => missing.said.length === 2, 'it is told again');
    expect(page.text).to.equal(`Ich brauche Hilfe ${fallback}`);
    expect(
      missing.said.every((line) => line.includes('<help-button>')),
      missing.said.join('\n'),
    ).to.equal(true);
    await emulate({});
    await page.tap();
    await waitUntil(() => page.calls().includes('tel:+493023125112'), 'the town’s own line is there');
  });

  it('the dates: the children of the calendar stay, and the line says that it was a script', async () => {
    await emulate({missing: ['/src/elements/event-calendar/dates.ts']});
    const calendar = await EventCalendarPage.open(missing.town());
    expect(calendar.text).to.equal(fallback);
    expect(missing.said.length, missing.said.join('\n')).to.equal(1);
    expect(missing.said[0]).to.match(/^error: <event-calendar> .*\(script\)/);
  });
});
