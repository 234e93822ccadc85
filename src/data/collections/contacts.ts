import type {Contact} from '../../contract/contact.ts';
import {ContactCheck} from '../../contract/generated/checks/contact.ts';
import type {Collection} from '../source.ts';

export const contacts: Collection<Contact> = {name: 'contacts', record: ContactCheck};
