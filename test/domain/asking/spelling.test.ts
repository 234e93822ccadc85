import assert from 'node:assert/strict';
import {test} from 'node:test';
import {FamilyCode, Reference} from '../../../src/contract/request.ts';
import {codeLength, newSigns, readSigns, referenceLength, spelled} from '../../../src/domain/asking/spelling.ts';

test('references and codes are what the contract says, and no two are the same', () => {
  const made = Array.from({length: 2_000}, () => newSigns(referenceLength));
  assert.ok(made.every((text) => Reference.safeParse(text).success));
  assert.equal(new Set(made).size, made.length);
  assert.ok(FamilyCode.safeParse(newSigns(codeLength)).success);
});

test('each sign comes about as often as each other', () => {
  const count = new Map<string, number>();
  for (const sign of newSigns(65_000)) count.set(sign, (count.get(sign) ?? 0) + 1);
  assert.equal(count.size, 32);
  // 2,031 on average; ten times the deviation that chance has.
  for (const [sign, times] of count) assert.ok(Math.abs(times - 2_031) < 450, `${sign} ${times}`);
});

test('what somebody types is read as it was meant', () => {
  for (const typed of ['4TRZ80KM', '4trz-80km', ' 4tr z8 0km ', '4TRZ–8OKM', '4trz.8okm', '４ＴＲＺ８０ＫＭ']) {
    assert.equal(readSigns(typed), '4TRZ80KM', typed);
  }
  assert.equal(readSigns('iIlL1oO0'), '11111000');
  assert.equal(readSigns(''), '');
});

test('spelled in groups of four, and read again', () => {
  assert.equal(spelled('4TRZ80KM'), '4TRZ-80KM');
  assert.equal(spelled('K7QF2M9DXW3A'), 'K7QF-2M9D-XW3A');
  assert.equal(spelled('4TRZ'), '4TRZ');
  for (let i = 0; i < 200; i++) {
    const code = newSigns(codeLength);
    assert.equal(readSigns(spelled(code)), code);
  }
});
