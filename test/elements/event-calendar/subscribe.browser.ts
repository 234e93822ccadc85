import {expect} from '@open-wc/testing';
import '../../../src/define/event-calendar.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {EventCalendarPage} from '../../support/event-calendar-page.ts';
import {allByRole} from '../../support/shown.ts';
import {restore, townAt} from '../../support/town.ts';

const now = '2026-11-24T10:00:00+01:00';

describe('subscribing to an event-calendar', () => {
  afterEach(restore);

  const addresses = async (attributes: Record<string, string>) => {
    const page = await EventCalendarPage.open({'data-api': townAt('abo', directory), now, ...attributes});
    return allByRole(page.element, 'link', 'Kalender abonnieren').map((link) => link.getAttribute('href') ?? '');
  };

  it('leads to the feed of all events, at an address that holds outside of the page', async () => {
    expect((await addresses({})).join()).to.match(/^webcal:\/\/.*\/feeds\/alle\.ics$/);
  });

  it('leads to the feed of the topic that is shown', async () => {
    expect((await addresses({topic: 'baby'})).join()).to.match(/topic-baby\.ics$/);
  });

  it('leads nowhere but to a calendar on the web', async () => {
    const feeds = [{href: 'javascript:alert(1)', name: 'x', kind: 'all' as const}];
    const page = await EventCalendarPage.open({'data-api': townAt('boese', {...directory, feeds}), now});
    expect(allByRole(page.element, 'link', 'Kalender abonnieren')).to.deep.equal([]);
  });

  it('is not there where no feed has just these events', async () => {
    expect(await addresses({topic: 'baby', district: 'nord'})).to.deep.equal([]);
  });
});
