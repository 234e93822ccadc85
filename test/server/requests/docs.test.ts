import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {requestEndpoints} from '../../../src/contract/request-endpoints.ts';
import {usualLimits} from '../../../server/requests/protection/rate-limit.ts';
import {problemStatus} from '../../../server/requests/refusal.ts';
import {openOffice} from './office-town.ts';
import {keptBy} from '../../../stories/support/kept-by.ts';

const textOf = (name: string): Promise<string> => readFile(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const requests = await textOf('requests.md');
const record = await textOf('verarbeitungsverzeichnis.md');

test('docs/requests.md lists each endpoint, each problem with its status, each limit as it is', () => {
  for (const {method, path} of requestEndpoints) {
    assert.ok(requests.includes(`| \`${method.toUpperCase()} ${path.slice(1)}`), path);
  }
  for (const [kind, status] of Object.entries(problemStatus)) {
    assert.ok(requests.includes(`| \`${kind}\` | ${status} |`), kind);
  }
  for (const [name, {most, seconds}] of Object.entries(usualLimits)) {
    const span = seconds === 3600 ? 'an hour' : `${seconds / 60} minutes`;
    assert.match(requests, new RegExp(`\\| \`${name}\` \\|[^|]*\\| ${most} in ${span} \\|`), name);
  }
});

test('the record of processing names everything that is kept of a request', async () => {
  const office = await openOffice();
  await office.taken();
  const [kept] = office.ledger.dump().entries.values();
  assert.ok(
    keptBy(office.ledger).length > 0 && kept instanceof Object && 'entry' in kept && kept.entry instanceof Object,
  );
  const fields = [...Object.keys(kept), ...Object.keys(kept.entry)]
    .filter((name) => !['entry', 'capacity'].includes(name))
    .map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  assert.ok(fields.includes('code_hash') && fields.includes('idempotency_key'));
  for (const field of fields) assert.ok(record.includes(`\`${field}\``), field);
});
