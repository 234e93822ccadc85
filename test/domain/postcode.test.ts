import assert from 'node:assert/strict';
import {test} from 'node:test';
import {postcodeIn} from '../../src/domain/postcode.ts';

test('a postcode as people type it, also on an Arabic or Persian keyboard', () => {
  for (const text of ['59368', ' 59368 ', '59 368', '٥٩٣٦٨', '۵۹۳۶۸']) assert.equal(postcodeIn(text), '59368', text);
  assert.equal(postcodeIn('01067'), '01067');
});

test('what is no postcode is none', () => {
  for (const text of ['', '5936', '593681', 'Werne', '59368 Werne', 'D-59368', '½9368', '../59'])
    assert.equal(postcodeIn(text), '', text);
});
