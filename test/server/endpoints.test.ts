import assert from 'node:assert/strict';
import {test} from 'node:test';
import {endpoints} from '../../src/contract/endpoints.ts';
import {contacts} from '../../src/contract/examples/contact.ts';
import {linkedDirectory} from '../../src/contract/examples/directory.ts';
import {events} from '../../src/contract/examples/event.ts';
import {help} from '../../src/contract/examples/help.ts';
import {offers} from '../../src/contract/examples/offer.ts';
import {organizations} from '../../src/contract/examples/organization.ts';
import {places} from '../../src/contract/examples/place.ts';
import {requests} from '../../src/contract/examples/requests.ts';
import {createApp} from '../../server/app.ts';
import {memoryStore} from '../../server/store/memory.ts';
import {publishTown} from './town-content.ts';

test('every endpoint of the contract is served from its own examples, published', async () => {
  const {source, timezone, locales, topics, districts, audiences, school_holidays} = linkedDirectory;
  const town = publishTown({
    'directory.json': {source, timezone, locales, topics, districts, audiences, school_holidays},
    'organizations.json': organizations,
    'places.json': places,
    'contacts.json': contacts,
    'offers.json': offers,
    'events.json': events,
    'help.json': help,
    'requests.json': requests,
  });
  assert.deepEqual(
    town.faults.filter(({level}) => level === 'error').map(({en}) => en),
    [],
  );
  const app = createApp(memoryStore(new Map([...town.files].map(([name, bytes]) => [`town/${name}`, bytes]))));
  for (const {path, response, description} of endpoints) {
    // What is computed or sent has tests of its own: see `requests`.
    if (path !== '/directory.json' && !description.includes('<hash>')) continue;
    const answer = await app.request(`/api/town${path}`);
    assert.equal(answer.status, 200, path);
    response?.parse(await answer.json());
  }
});
