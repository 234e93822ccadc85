import {expect} from '@open-wc/testing';
import '../../../src/define/event-calendar.ts';
import {directory} from '../../../src/contract/examples/directory.ts';
import {listen, stopListening} from '../../support/console.ts';
import {emulate} from '../../support/emulate.ts';
import {EventCalendarPage} from '../../support/event-calendar-page.ts';
import {byRole} from '../../support/shown.ts';
import {restore, townAt} from '../../support/town.ts';

describe('an event-calendar whose grid cannot be loaded', () => {
  afterEach(async () => {
    stopListening();
    restore();
    await emulate({});
  });

  it('stays a list, and says so in one line', async () => {
    const said = listen();
    await emulate({missing: ['/src/elements/event-calendar/grid-view.ts']});
    const calendar = await EventCalendarPage.open({
      'data-api': townAt('ohne-raster', directory),
      now: '2026-11-24T10:00:00+01:00',
      view: 'month',
    });
    expect(calendar.dates()[0]).to.contain('Familienfrühstück');
    expect(byRole(calendar.element, 'button', 'Liste').getAttribute('aria-pressed')).to.equal('true');
    expect(said.length, said.join('\n')).to.equal(1);
    expect(said[0]).to.contain('grid');
  });
});
