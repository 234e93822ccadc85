import assert from 'node:assert/strict';
import {test} from 'node:test';
import {decode} from '../../server/publish/encoding.ts';

const latin = (...codes: number[]): Uint8Array => Uint8Array.from(codes);

test('UTF-8 is read with and without a byte order mark', () => {
  assert.deepEqual(decode(new TextEncoder().encode('Bünde')), {text: 'Bünde', encoding: 'utf-8'});
  assert.deepEqual(decode(new TextEncoder().encode('\uFEFFBünde')), {text: 'Bünde', encoding: 'utf-8'});
});

test('bytes that are not UTF-8 are what German Excel writes', () => {
  assert.deepEqual(decode(latin(0x42, 0xfc, 0x6e, 0x64, 0x65)), {text: 'Bünde', encoding: 'windows-1252'});
  assert.equal(decode(latin(0x80, 0x20, 0x84, 0x61, 0x93, 0x20, 0x96)).text, '€ „a“ –');
});

test('"Unicode-Text" of Excel is UTF-16 with a mark', () => {
  assert.equal(decode(latin(0xff, 0xfe, 0x42, 0x00, 0xfc, 0x00)).text, 'Bü');
  assert.equal(decode(latin(0xfe, 0xff, 0x00, 0x42, 0x00, 0xfc)).text, 'Bü');
});
