import {familyOfficeAddress} from './address.ts';
import {coordination} from './contact.ts';
import {linkedDirectory} from './directory.ts';
import {familyBreakfast} from './event.ts';
import {help, onCallLine} from './help.ts';
import type {ExampleNoun} from './index.ts';
import {familyNurse} from './offer.ts';
import {familyOffice} from './organization.ts';
import {officePhone} from './phone.ts';
import {familyOfficePlace} from './place.ts';
import {county} from './postcode-index.ts';
import {notFound} from './problem.ts';
import {message, newRequest, officeRequest, requestStatus, slot} from './request.ts';
import {desk} from './requests.ts';
import {firstWednesday} from './schedule.ts';

/** A document that is refused, and where it is at fault: `phones[0].number`; `document` is the whole. */
export interface InvalidExample {
  readonly path: string;
  readonly value: unknown;
}

const slotRule = desk.slots?.[0];
const {city: _city, ...addressWithoutCity} = familyOfficeAddress;
const {locales: _locales, ...directoryWithoutLocales} = linkedDirectory;
const {type: _type, ...problemWithoutType} = notFound;

/** Faults that towns make, and some that only an attacker makes, for each noun. */
export const invalidExamples: Record<ExampleNoun, readonly InvalidExample[]> = {
  Address: [
    {path: 'city', value: addressWithoutCity},
    {path: 'postal_code', value: {...familyOfficeAddress, postal_code: 59368}},
    {path: 'country', value: {...familyOfficeAddress, country: 'Deutschland'}},
  ],
  Contact: [
    {path: 'phones[0].number', value: {...coordination, phones: [{number: '02389 / 71-0'}]}},
    {path: 'email', value: {...coordination, email: 'fruehe-hilfen (at) musterstadt.example'}},
    {path: 'name.en', value: {...coordination, name: {de: 'Frühe Hilfen', en: null}}},
  ],
  Directory: [
    {path: 'schema', value: {...linkedDirectory, schema: '2.0'}},
    {path: 'locales', value: directoryWithoutLocales},
    {path: 'locales', value: {...linkedDirectory, locales: []}},
    {path: 'source.land', value: {...linkedDirectory, source: {...linkedDirectory.source, land: 'NRW'}}},
    {path: 'offers[0].id', value: {...linkedDirectory, offers: [{name: 'Ohne Kennung'}]}},
    {path: 'offers.href', value: {...linkedDirectory, offers: {count: 3}}},
  ],
  Event: [
    {path: 'schedules', value: {...familyBreakfast, schedules: []}},
    {path: 'schedules[0].byday', value: {...familyBreakfast, schedules: [{freq: 'MONTHLY', byday: '1. Mittwoch'}]}},
    {path: 'status', value: {...familyBreakfast, status: 'abgesagt'}},
  ],
  Help: [
    {path: 'lines', value: {steps: []}},
    {path: 'lines[0].tier', value: {lines: [{...onCallLine, tier: 'Rufbereitschaft'}]}},
    {path: 'steps[0].name', value: {...help, steps: [{id: 'atmen', kind: 'breathe'}]}},
    {path: 'lines[0].chat_url', value: {lines: [{...onCallLine, chat_url: 'javascript:alert(1)'}]}},
  ],
  NewRequest: [
    {path: 'document', value: {...newRequest, name: 'Familie Muster'}},
    {path: 'sealed', value: {...newRequest, sealed: 'Mein Kind schläft nicht.'}},
    {path: 'code', value: {...newRequest, code: '1234'}},
  ],
  OfficeRequest: [
    {path: 'sealed', value: {...officeRequest, sealed: undefined}},
    {path: 'version', value: {...officeRequest, version: 0}},
  ],
  Offer: [
    {path: 'id', value: {...familyNurse, id: ''}},
    {path: 'minimum_age_months', value: {...familyNurse, minimum_age_months: 0.5}},
    {path: 'minimum_age_months', value: {...familyNurse, minimum_age_months: '6'}},
    {path: 'url', value: {...familyNurse, url: 'http://familienbuero.example/'}},
    {path: 'url', value: {...familyNurse, url: 'http://localhost:80@attacker.example/'}},
    {path: 'trust.free', value: {...familyNurse, trust: {free: 'ja'}}},
    {path: 'assured_date', value: {...familyNurse, assured_date: '02.11.2026'}},
    {path: 'description', value: {...familyNurse, description: 'x'.repeat(10_001)}},
    {path: 'document', value: [familyNurse]},
    {path: 'document', value: null},
  ],
  Organization: [
    {path: 'name', value: {id: 'familienbuero'}},
    {path: 'sectors[1]', value: {...familyOffice, sectors: ['health', 'Gesundheit']}},
  ],
  Phone: [
    {path: 'number', value: {...officePhone, number: '0800-abc'}},
    {path: 'number', value: {...officePhone, number: '+493023125001\n'}},
    {path: 'display', value: {...officePhone, display: '0'.repeat(41)}},
  ],
  Place: [
    {path: 'latitude', value: {...familyOfficePlace, latitude: 516.612}},
    {path: 'longitude', value: {...familyOfficePlace, longitude: '7,6341'}},
    {path: 'hours[0].opens_at', value: {...familyOfficePlace, hours: [{opens_at: '9 Uhr'}]}},
  ],
  PostcodeIndex: [
    {path: 'schema', value: {...county, schema: '2.0'}},
    {path: 'items', value: {schema: '1.0'}},
    {path: 'items[0].postal_code', value: {...county, items: [{postal_code: '9999', place: 'Musterstadt'}]}},
    {path: 'items[0].place', value: {...county, items: [{postal_code: '99999'}]}},
  ],
  Problem: [
    {path: 'type', value: problemWithoutType},
    {path: 'status', value: {...notFound, status: 99}},
  ],
  RequestMessage: [
    {path: 'email', value: {...message, email: 'ruft lieber an'}},
    {path: 'child_birth', value: {...message, child_birth: 'im November'}},
  ],
  RequestStatus: [
    {path: 'reference', value: {...requestStatus, reference: '4TRZ8OKM'}},
    {path: 'slot.start', value: {...requestStatus, slot: {...slot, start: 'morgens'}}},
  ],
  Requests: [
    {path: 'desks', value: {api: './'}},
    {path: 'desks[0].keys[0].recipient', value: {desks: [{...desk, keys: [{recipient: 'AGE-SECRET-KEY-1'}]}]}},
    {path: 'desks[0].slots[0].minutes', value: {desks: [{...desk, slots: [{...slotRule, minutes: 0}]}]}},
  ],
  Schedule: [
    {path: 'dtstart', value: {...firstWednesday, dtstart: '07.01.2026'}},
    {path: 'freq', value: {...firstWednesday, freq: 'monthly'}},
    {path: 'interval', value: {...firstWednesday, interval: 0}},
    {path: 'changes[0].recurrence_id', value: {...firstWednesday, changes: [{status: 'moved'}]}},
    {path: 'except_holidays[0]', value: {...firstWednesday, except_holidays: ['Feiertage']}},
  ],
  Slot: [
    {path: 'end', value: {...slot, end: '2026-12-01'}},
    {path: 'kinds', value: {...slot, kinds: undefined}},
  ],
};
