import assert from 'node:assert/strict';
import {test} from 'node:test';
import {PhoneNumber} from '../../src/contract/phone.ts';
import {readPhone} from '../../server/publish/phone-text.ts';
import {Unreadable} from '../../server/publish/unreadable.ts';

test('German notations become E.164', () => {
  for (const text of [
    '030 23125-001',
    '(030) 23125 001',
    '030/23125001',
    '+49 30 23125001',
    '0049 30 23125-001',
    '+49 (0)30 23125-001',
    '+49(0)30/23125001',
    'Tel. 030 23125 001',
    'Telefon: 030 23125 001',
    '030 – 23125 001',
  ]) {
    assert.equal(readPhone(text).number, '+493023125001', text);
  }
});

test('a short code stays as it is dialled', () => {
  assert.deepEqual(readPhone('116 117'), {number: '116117', display: '116 117'});
  assert.deepEqual(readPhone('112'), {number: '112'});
});

test('a national notation is kept for people, an international one is not needed', () => {
  assert.equal(readPhone('030 23125-001').display, '030 23125-001');
  assert.equal(readPhone('+49 30 23125001').display, undefined);
});

test('type and remark are taken along', () => {
  assert.deepEqual(readPhone('030 23125-001 (Sekretariat)', 'fax'), {
    number: '+493023125001',
    display: '030 23125-001',
    type: 'fax',
    name: 'Sekretariat',
  });
});

test('what cannot be dialled is refused', () => {
  for (const text of [
    '',
    '23125',
    'auf Anfrage',
    '030',
    '+49',
    '030 23125-0 bis -9',
    '+490',
    '00',
    '0000',
    '030 123456789012345',
    '(0)',
    '112x',
  ]) {
    assert.throws(() => readPhone(text), Unreadable, text);
  }
});

test('whatever is accepted fits the contract', () => {
  for (const text of ['01', '0123', '05235 3', '118 33', '0800 111 0 550', '+43 1 23456']) {
    try {
      assert.ok(PhoneNumber.safeParse(readPhone(text).number).success, text);
    } catch (error) {
      assert.ok(error instanceof Unreadable, text);
    }
  }
});
