import type {Event} from '../../contract/event.ts';
import {EventCheck} from '../../contract/generated/checks/event.ts';
import type {Collection} from '../source.ts';

export const events: Collection<Event> = {name: 'events', record: EventCheck};
