import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import {temporaryFolder} from '../server/temporary-folder.ts';
import {needsPostgres, testDatabase, testUrl} from '../server/requests/support/postgres.ts';
import {mailServer} from '../server/service/mail-server.ts';
import {command, serve} from './serve.ts';
import {browserFor, Visitor} from './visitor.ts';

/** Planted in what the family writes: nowhere but in the inbox may it be read. */
const planted = {
  name: 'Familie Wacholderbusch',
  phone: '030 23125 777',
  message: 'Zaunkoenig schlaeft seit Wochen nicht',
};

/** All bytes below a folder, as text. */
async function everythingIn(folder: string): Promise<string> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n');
}

/** Step by step through the staged menu. */
async function toTheAppointment(parent: Visitor): Promise<void> {
  const steps = [/Ich brauche Hilfe/, /^Schritt für Schritt/, /^Weiter/, /^Nein/, /^Weiter/, /^Weiter: Einen Termin/];
  for (const name of steps) await parent.press('button', name);
}

async function journey(t: TestContext, database: string): Promise<void> {
  const mails = await mailServer(t);
  const env = {DATABASE_URL: database, SMTP_URL: mails.url, MAIL_FROM: 'lotse@werne.example'};
  const data = await temporaryFolder(t);
  const town = await serve(t, data, env);
  const kept = ['--data', `${data}/requests`];
  const token = await command(
    ['token', 'add', '--town', '05978040', '--desk', 'asd', '--name', 'Sekretariat', ...kept],
    env,
  );
  const browser = await browserFor(t);

  // A parent, on a telephone.
  const parent = await Visitor.at(browser, `${town.url}/werne/`, 390);
  await toTheAppointment(parent);
  await parent.press('radio', /Einen Termin/);
  await parent.press('button', /^Weiter$/);
  await parent.press('radio', /vor Ort/);
  await parent.press('button', /^Weiter$/);
  await parent.press('radio', /Anruf/);
  await parent.write(/^Telefonnummer/, planted.phone);
  await parent.write(/^Name/, planted.name);
  await parent.press('button', /^Weiter$/);
  await parent.write(/^Ihre Nachricht/, planted.message);
  await parent.press('button', /senden|anfragen/i);
  await parent.reads(/Der Termin ist für Sie frei gehalten/);
  const reference = await parent.reads(/Nummer\s+([0-9A-Z]{4}-[0-9A-Z]{4})\b/);
  const code = await parent.reads(/Code\s+([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})\b/);

  // The office, at a desk.
  const office = await Visitor.at(browser, `${town.url}/werne/posteingang/`, 1280);
  await office.write(/^Zugang/, token);
  await office.give(/Datei mit dem privaten/, 'demo/schluessel/werne.txt');
  await office.press('button', /^Anmelden$/);
  await office.press('button', new RegExp(reference));
  for (const words of Object.values(planted)) await office.reads(new RegExp(words));
  await office.press('button', /Termin verlegen/);
  const moved = await office.choose(/Freie Termine/, 5);
  await office.press('button', /Diesen Termin vergeben/);
  await office.reads(/Gespeichert/);

  // The parent looks again, and cancels.
  await parent.page.reload();
  await toTheAppointment(parent);
  await parent.press('button', /Meine.* ansehen/);
  await parent.write(/^Nummer/, reference);
  await parent.write(/^Code/, code);
  await parent.press('button', /^Ansehen$/);
  const day = /\d+\. \p{L}+/u.exec(moved)?.[0] ?? moved;
  await parent.reads(new RegExp(day));
  await parent.press('button', /^Termin absagen$/);
  await parent.press('button', /^Ja, absagen$/);
  await parent.reads(/abgesagt/i);

  // The notice goes out in its own time.
  while (!mails.received.length) await new Promise((resolve) => setTimeout(resolve, 200));
  assert.match(mails.received[0] ?? '', /^To: asd@werne\.example\r$/m);

  town.process.kill('SIGTERM');
  assert.equal(await town.ended, 0);
  const all = town.output() + mails.received.join('\n') + (await everythingIn(data));
  for (const words of Object.values(planted)) assert.ok(!all.includes(words), `${words} is readable on the server`);
  assert.ok(!all.includes(code.replaceAll('-', '')), 'the code is kept as a hash only');
}

test('from the help button to a booked, moved and cancelled appointment, on the database that is built in', (t) =>
  journey(t, ''));

test('the same on PostgreSQL', needsPostgres, async (t) => {
  const {url, drop} = await testDatabase(testUrl ?? '');
  t.after(drop);
  await journey(t, url);
});
