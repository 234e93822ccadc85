import type {Place} from '../place.ts';
import {familyOfficeAddress, meetingPlaceAddress} from './address.ts';
import {officePhone} from './phone.ts';
import {friday, mondayToThursday} from './schedule.ts';

export const familyOfficePlace: Place = {
  id: 'familienbuero-markt',
  name: 'Familienbüro am Markt',
  description: 'Mitten in der Stadt. Kommen Sie einfach herein.',
  organization_id: 'familienbuero',
  address: familyOfficeAddress,
  district: 'mitte',
  latitude: 51.6612,
  longitude: 7.6341,
  hours: [mondayToThursday, friday],
  amenities: ['changing_table', 'nursing_room', 'toys', 'step_free', 'lift'],
  accessibility: {de: 'Stufenlos über den Eingang B, Aufzug vorhanden.', en: 'Step-free by entrance B, with a lift.'},
  transportation: 'Bus 1 und 4, Haltestelle Markt',
  phones: [officePhone],
  url: 'https://familienbuero.example/anfahrt',
  assured_date: '2026-11-02',
};

export const meetingPlace: Place = {
  id: 'treffpunkt-linde',
  name: 'Treffpunkt Linde',
  alternate_name: 'Altes Pfarrhaus',
  organization_id: 'familienbildung',
  address: meetingPlaceAddress,
  district: 'nord',
  amenities: ['cafe', 'playground', 'pram_parking', 'changing_table'],
};

/** The least a place says. */
export const townPark: Place = {id: 'stadtpark', name: 'Stadtpark, große Wiese', district: 'sued'};

export const places = [familyOfficePlace, meetingPlace, townPark];
