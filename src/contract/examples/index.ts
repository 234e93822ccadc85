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
import {
  cancelledRequest,
  correction,
  message,
  newRequest,
  notedRequest,
  officeRequest,
  requestStatus,
  shortMessage,
  slot,
  telephoneSlot,
} from './request.ts';
import {requests} from './requests.ts';
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
  NewRequest: [newRequest, correction],
  OfficeRequest: [officeRequest, notedRequest],
  PostcodeIndex: postcodeIndexes,
  Problem: problems,
  RequestMessage: [message, shortMessage],
  RequestStatus: [requestStatus, cancelledRequest],
  Requests: [requests, {desks: []}],
  Schedule: schedules,
  Slot: [slot, telephoneSlot],
};

/** The nouns that have examples. */
export type ExampleNoun = keyof typeof examples;
