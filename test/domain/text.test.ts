import assert from 'node:assert/strict';
import {test} from 'node:test';
import {textIn} from '../../src/domain/text.ts';

const midwife = {en: 'Midwife', de: 'Hebamme', 'de-simple': 'Eine Hebamme hilft.', ar: 'قابلة'};

test('a plain string is in the source locale', () => {
  assert.deepEqual(textIn('Hebamme', ['en']), {text: 'Hebamme', locale: 'de'});
  assert.deepEqual(textIn('Midwife', ['de'], 'en'), {text: 'Midwife', locale: 'en'});
});

test('the exact locale wins, then the same language, then the source, then any', () => {
  assert.deepEqual(textIn(midwife, ['de-simple']), {text: 'Eine Hebamme hilft.', locale: 'de-simple'});
  assert.deepEqual(textIn(midwife, ['en-GB', 'de']), {text: 'Midwife', locale: 'en'});
  assert.deepEqual(textIn(midwife, ['de']), {text: 'Hebamme', locale: 'de'});
  assert.deepEqual(textIn({'de-simple': 'leicht', en: 'x'}, ['de']), {text: 'leicht', locale: 'de-simple'});
  assert.deepEqual(textIn(midwife, ['uk']), {text: 'Hebamme', locale: 'de'});
  assert.deepEqual(textIn({ar: 'قابلة'}, ['uk']), {text: 'قابلة', locale: 'ar'});
  assert.deepEqual(textIn({'de-AT': 'Jause'}, ['DE-at']), {text: 'Jause', locale: 'de-AT'});
});

test('nothing to say is undefined', () => {
  for (const none of [undefined, '', '  ', {}, {de: ''}, {de: ' ', en: ''}])
    assert.equal(textIn(none, ['de']), undefined);
});

test('a blank text is passed over', () => {
  assert.deepEqual(textIn({de: ' ', en: 'Midwife'}, ['de']), {text: 'Midwife', locale: 'en'});
});

test('names of Object.prototype are no locales', () => {
  assert.deepEqual(textIn({de: 'x'}, ['constructor', '__proto__']), {text: 'x', locale: 'de'});
});
