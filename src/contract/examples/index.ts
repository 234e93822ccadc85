import {addresses} from './address.ts';
import {contacts} from './contact.ts';
import {directories} from './directory.ts';
import {events} from './event.ts';
import {helps} from './help.ts';
import {offers} from './offer.ts';
import {organizations} from './organization.ts';
import {phones} from './phone.ts';
import {places} from './place.ts';
import {postcodeIndexes} from './postcode-index.ts';
import {problems} from './problem.ts';
import {schedules} from './schedule.ts';

/** Example documents of each noun, from the town of Musterstadt, which does not exist. The first of each says most. */
export const examples = {
  Address: addresses,
  Contact: contacts,
  Directory: directories,
  Event: events,
  Help: helps,
  Offer: offers,
  Organization: organizations,
  Phone: phones,
  Place: places,
  PostcodeIndex: postcodeIndexes,
  Problem: problems,
  Schedule: schedules,
};

/** The nouns that have examples. */
export type ExampleNoun = keyof typeof examples;
