import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type {Contact} from '../../../src/contract/contact.ts';
import {foldLine} from '../../../src/domain/formats/content-line.ts';
import {toVCard} from '../../../src/domain/formats/vcard.ts';

const contact: Contact = {
  id: 'c',
  name: 'Kim Beispiel',
  title: {de: 'Koordination Frühe Hilfen', en: 'Coordination'},
  department: 'Jugendamt; Frühe Hilfen',
  phones: [
    {number: '+493023125001'},
    {number: '+493023125002', type: 'mobile', extension: '12'},
    {number: '116117', type: 'voice'},
    {number: '+493023125003', type: 'telepathy'},
  ],
  email: 'kim@stadt.example',
  url: 'https://stadt.example/kim?a=1;b=2,3',
  languages: ['de', 'tr'],
  assured_date: '2026-11-01',
};
const organization = {id: 'o', name: 'Stadt Musterstadt, Rathaus'};
const place = {
  id: 'p',
  name: 'Rathaus',
  address: {address_1: 'Markt 1', address_2: 'Zimmer 3', postal_code: '59368', city: 'Musterstadt'},
  latitude: 51.6,
  longitude: 7.6,
};
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

test('a person in a role', () => {
  assert.deepEqual(linesOf(toVCard(contact, {place, organization, locale: 'en'})), [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    'FN:Kim Beispiel',
    'ORG:Stadt Musterstadt\\, Rathaus;Jugendamt\\; Frühe Hilfen',
    'TITLE:Coordination',
    'TEL;VALUE=uri;TYPE=work:tel:+493023125001',
    'TEL;VALUE=uri;TYPE="work,cell":tel:+493023125002;ext=12',
    'TEL;VALUE=uri;TYPE="work,voice":tel:116117;phone-context=+49',
    'TEL;VALUE=uri;TYPE=work:tel:+493023125003',
    'EMAIL;TYPE=work:kim@stadt.example',
    'ADR;TYPE=work;LABEL=Markt 1^nZimmer 3^n59368 Musterstadt:;Zimmer 3;Markt 1;Musterstadt;;59368;DE',
    'GEO:geo:51.6,7.6',
    'URL;TYPE=work:https://stadt.example/kim?a=1;b=2,3',
    'LANG:de',
    'LANG:tr',
    'REV:20261101T000000Z',
    'END:VCARD',
    '',
  ]);
});

test('an office is an organization', () => {
  const lines = linesOf(toVCard({id: 'c', name: 'Elterngeldstelle'}));
  assert.deepEqual(lines, [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    'FN:Elterngeldstelle',
    'ORG:Elterngeldstelle',
    'END:VCARD',
    '',
  ]);
});

test('a semicolon in a name is shown without a backslash by a program that knows parts only where there are some', () => {
  const text = String.raw`Rat; Tat \; mehr`;
  const component = new ICAL.Component(ICAL.parse(toVCard({...contact, name: text})));
  assert.equal(component.getFirstPropertyValue('fn'), text);
});

test('another program reads it, whatever the texts are', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', minLength: 1, maxLength: 150}), (text) => {
      if (!text.trim()) return;
      const card = toVCard(
        {...contact, name: text, description: `${text}\n${text}`},
        {place: {...place, address: {...place.address, address_1: text}}},
      );
      const component = new ICAL.Component(ICAL.parse(card));
      assert.equal(
        component.getFirstPropertyValue('fn'),
        text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''),
      );
      for (const line of card.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
    }),
  );
});

test('lines are folded at 75 octets, never inside a character', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 400}), (text) => {
      const line = text.replace(/[\r\n]/g, '');
      const folded = foldLine(line);
      assert.equal(folded.replaceAll('\r\n ', ''), line);
      for (const part of folded.split('\r\n')) assert.ok(Buffer.byteLength(part) <= 75);
    }),
  );
});
