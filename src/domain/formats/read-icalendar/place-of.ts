import type {Address} from '../../../contract/address.ts';
import type {Place} from '../../../contract/place.ts';
import type {Report} from './calendar-fault.ts';
import type {WrittenEvent} from './components.ts';
import {contentId} from './content-id.ts';
import {lineOf, textOf, type PlainText} from './text-value.ts';

const town = /^(?:D-)?(\d{5})\s+(\S.*)$/;
const street = /\d|str\.?$|straße|strasse|weg$|platz$|allee$|gasse$|markt$/i;

/** `Gemeindehaus, Kirchplatz 3, 59368 Werne`: name and address, as far as there is a postal code to tell them apart. */
function addressIn(text: string): {name: string; address?: Address} {
  const parts = text.split(/\s*[,\n]\s*/).filter((part) => part !== '' && !/^(Deutschland|Germany|DE)$/i.test(part));
  const at = parts.findIndex((part) => town.test(part));
  const [, postal, city] = town.exec(parts[at] ?? '') ?? [];
  if (postal === undefined || city === undefined) return {name: parts.join(', ')};
  const before = parts.slice(0, at);
  const road = before.length > 0 && street.test(before.at(-1) ?? '') ? before.pop() : undefined;
  const name = before.join(', ') || road || parts.join(', ');
  const address = {...(road && {address_1: road.slice(0, 200)}), postal_code: postal, city: city.slice(0, 100)};
  return {name, address};
}

/** `51.6;7.6`, in some files with a comma between; 0;0 is nobody's position. */
function positionOf(event: WrittenEvent, report: Report): Pick<Place, 'latitude' | 'longitude'> {
  const line = event.properties.get('GEO')?.[0];
  if (!line || line.value.trim() === '') return {};
  const [, north, east] = /^\s*(-?\d{1,3}(?:\.\d+)?)\\?[;,]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(line.value) ?? [];
  const [latitude, longitude] = [Number(north), Number(east)];
  if (latitude === 0 && longitude === 0) return {};
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return {latitude, longitude};
  report('part', 'unusable_position', line, line.value);
  return {};
}

/** An address to take part from afar. */
export const webAddressIn = (event: WrittenEvent, plain: PlainText): string | undefined =>
  /https:\/\/[^\s<>"]+/.exec(textOf(event.properties.get('LOCATION')?.[0], plain, 2_000))?.[0];

/** Where an event takes place, from LOCATION and GEO; undefined without a name for it, or when it is an address of the web. */
export function placeOf(event: WrittenEvent, plain: PlainText, report: Report): Place | undefined {
  const line = event.properties.get('LOCATION')?.[0];
  if (!line || webAddressIn(event, plain) !== undefined) return undefined;
  const {name, address} = addressIn(textOf(line, plain, 500));
  if (name === '') return undefined;
  const text = lineOf(line, plain, 500).toLowerCase();
  return {id: contentId('place', text), name, ...(address && {address}), ...positionOf(event, report)};
}
