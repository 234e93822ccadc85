import assert from 'node:assert/strict';
import {test} from 'node:test';
import {requestSettings} from '../../../server/service/settings.ts';

test('nothing set: a folder, no mail, ninety days, no other site', () => {
  assert.deepEqual(requestSettings({}), {
    databaseUrl: undefined,
    smtpUrl: undefined,
    mailFrom: '',
    retentionDays: 90,
    origins: [],
    trustProxy: 0,
  });
});

test('all that can be set', () => {
  const settings = requestSettings({
    DATABASE_URL: 'postgres://a:b@db/x',
    SMTP_URL: 'smtps://a:b@mail.stadt.example:465',
    MAIL_FROM: 'Familienlotse <lotse@stadt.example>',
    REQUEST_RETENTION_DAYS: '30',
    EMBEDDING_ORIGINS: 'https://www.stadt.example, https://kreis.example/',
    TRUST_PROXY: '1',
  });
  assert.equal(settings.retentionDays, 30);
  assert.deepEqual(settings.origins, ['https://www.stadt.example', 'https://kreis.example']);
  assert.equal(settings.trustProxy, 1);
});

const wrong: Readonly<Record<string, Record<string, string>>> = {
  DATABASE_URL: {DATABASE_URL: 'mysql://root:geheim@db/x'},
  MAIL_FROM: {SMTP_URL: 'smtp://user:geheim@mail', MAIL_FROM: 'Familienlotse'},
  TRUST_PROXY: {TRUST_PROXY: 'ja'},
  REQUEST_RETENTION_DAYS: {REQUEST_RETENTION_DAYS: 'ewig'},
  EMBEDDING_ORIGINS: {EMBEDDING_ORIGINS: 'https://www.stadt.example/familie'},
};

for (const [name, env] of Object.entries(wrong)) {
  test(`${name}: a wrong value is refused by name, and no password is quoted`, () => {
    assert.throws(
      () => requestSettings(env),
      (error: Error) => error.message.startsWith(`${name}: expected`) && !error.message.includes('geheim'),
    );
  });
}

test('zero days would delete what is just taken', () => {
  assert.throws(() => requestSettings({REQUEST_RETENTION_DAYS: '0'}), /1 or more/);
});
