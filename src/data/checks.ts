import type {CheckNode} from '../contract/check-node.ts';
import {ContactCheck} from '../contract/generated/checks/contact.ts';
import {
  CollectionEnvelopeCheck,
  DirectoryEnvelopeCheck,
  HelpEnvelopeCheck,
} from '../contract/generated/checks/envelope.ts';
import {EventCheck} from '../contract/generated/checks/event.ts';
import {HelpLineCheck, HelpStepCheck} from '../contract/generated/checks/help.ts';
import {OfferCheck} from '../contract/generated/checks/offer.ts';
import {OrganizationCheck} from '../contract/generated/checks/organization.ts';
import {PlaceCheck} from '../contract/generated/checks/place.ts';

export {check} from './check.ts';

/** The check of each document and record. */
export const checks = {
  directory: DirectoryEnvelopeCheck,
  collection: CollectionEnvelopeCheck,
  helpDocument: HelpEnvelopeCheck,
  organizations: OrganizationCheck,
  places: PlaceCheck,
  contacts: ContactCheck,
  offers: OfferCheck,
  events: EventCheck,
  lines: HelpLineCheck,
  steps: HelpStepCheck,
} satisfies Record<string, CheckNode>;
