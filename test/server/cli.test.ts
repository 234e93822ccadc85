import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import * as fs from 'node:fs/promises';
import {connect, createServer} from 'node:net';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';
import {directory} from './town-content.ts';
import {contentOf, fill, temporaryFolder} from './temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Run {
  process: ChildProcess;
  output(): string;
  /** Waits until the output has it. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  ends: Promise<number | null>;
}

function run(t: TestContext, args: string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli.ts', ...args], {
    cwd: root,
    env: {...process.env, ...env},
  });
  let text = '';
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      for (const listener of heard) listener();
    });
  }
  const ends = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  t.after(async () => {
    child.kill('SIGKILL');
    await ends;
  });
  return {
    process: child,
    output: () => text,
    says: (pattern) =>
      new Promise((found, refuse) => {
        const look = (): void => {
          const match = pattern.exec(text);
          if (!match) return;
          heard.delete(look);
          found(match);
        };
        heard.add(look);
        look();
        void ends.then(() => refuse(new Error(`ended without saying ${pattern}:\n${text}`)));
      }),
    ends,
  };
}

const good = {'directory.json': JSON.stringify(directory), 'offers.csv': 'Name;Telefon\nTreff;030 23125-001\n'};
const bad = {...good, 'offers.csv': 'Name;Telefon\nTreff;030 23125-001\nCafé;keine\n'};

test('--help, --version and wrong usage', async (t) => {
  const help = run(t, ['--help']);
  assert.equal(await help.ends, 0);
  assert.match(help.output(), /familienlotse publish <Inhalt> --out <Ordner>/);
  const version = run(t, ['--version']);
  assert.equal(await version.ends, 0);
  assert.match(version.output(), /^\d+\.\d+\.\d+\n$/);
  for (const args of [
    [],
    ['publsh', 'x'],
    ['check'],
    ['publish', 'x'],
    ['check', 'x', '--nonsense'],
    ['serve', '--port', 'viele'],
  ]) {
    const wrong = run(t, args);
    assert.equal(await wrong.ends, 2, args.join(' '));
  }
});

test('publish writes; a broken table prints file, row and column twice, exits 1 and changes no byte', async (t) => {
  const folder = await temporaryFolder(t);
  const [content, out] = [join(folder, 'werne'), join(folder, 'out')];
  await fill(content, good);
  const first = run(t, ['publish', content, '--out', out]);
  assert.equal(await first.ends, 0, first.output());
  const before = await contentOf(out);
  assert.ok(before['directory.json']);
  await fill(content, bad);
  const second = run(t, ['publish', content, '--out', out]);
  assert.equal(await second.ends, 1);
  assert.match(
    second.output(),
    /Fehler: offers\.csv, Zeile 3, Spalte „Telefon“: erwartet wird eine Telefonnummer.*gefunden wurde „keine“\.\n\s+Error: offers\.csv, row 3, column “Telefon”: expected a telephone number.*found “keine”\./,
  );
  assert.match(second.output(), /Nichts wurde geschrieben/);
  assert.deepEqual(await contentOf(out), before);
  const check = run(t, ['check', content]);
  assert.equal(await check.ends, 1);
});

test('the same content at the same time gives the same bytes; one broken town of several stops all', async (t) => {
  const folder = await temporaryFolder(t);
  await fill(folder, {
    ...Object.fromEntries(
      Object.entries(good).flatMap(([name, text]) => [
        [`in/a/${name}`, text],
        [`in/b/${name}`, text],
      ]),
    ),
  });
  const env = {SOURCE_DATE_EPOCH: '1795305600'};
  for (const out of ['one', 'two'])
    assert.equal(await run(t, ['publish', join(folder, 'in'), '--out', join(folder, out)], env).ends, 0);
  const one = await contentOf(join(folder, 'one'));
  assert.deepEqual(await contentOf(join(folder, 'two')), one);
  assert.ok(one['a/directory.json'] && one['b/directory.json']);
  await fill(folder, {'in/b/offers.csv': bad['offers.csv'], 'in/a/offers.csv': 'Name\nAnders\n'});
  assert.equal(await run(t, ['publish', join(folder, 'in'), '--out', join(folder, 'one')]).ends, 1);
  assert.deepEqual(await contentOf(join(folder, 'one')), one);
});

test('a folder that holds no town', async (t) => {
  const empty = run(t, ['check', join(await temporaryFolder(t), 'nothing')]);
  assert.equal(await empty.ends, 1);
  assert.match(empty.output(), /ist keine Stadt[^]*There is no town/);
});

test('serve: one broken town stops no other, raw nonsense breaks nothing, SIGTERM ends it', async (t) => {
  const folder = await temporaryFolder(t);
  await fill(folder, {
    'in/good/directory.json': good['directory.json'],
    'in/good/offers.csv': good['offers.csv'],
    'in/bad/directory.json': '{',
    'demo/index.html': 'Start',
  });
  const server = run(
    t,
    [
      'serve',
      '--content',
      join(folder, 'in'),
      '--out',
      join(folder, 'out'),
      '--demo',
      join(folder, 'demo'),
      '--dist',
      join(folder, 'dist'),
    ],
    {PORT: '0'},
  );
  const [, port = ''] = await server.says(/http:\/\/127\.0\.0\.1:(\d+)\/\n/);
  const base = `http://127.0.0.1:${port}`;
  assert.equal((await fetch(`${base}/api/good/directory.json`)).status, 200);
  assert.equal((await fetch(`${base}/api/bad/directory.json`)).status, 404);
  assert.equal(await (await fetch(`${base}/`)).text(), 'Start');
  for (const path of [
    '/api/../../../etc/passwd',
    '/%zz',
    '/api/good/\u00fc',
    '*',
    'http://',
    `/${'a'.repeat(10_000)}`,
  ]) {
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(Buffer.from(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 'latin1'));
    let answer = '';
    socket.setEncoding('latin1').on('data', (part: string) => (answer += part));
    await once(socket, 'close');
    assert.match(answer, /^HTTP\/1\.1 (400|404) /, path);
  }
  assert.equal((await fetch(`${base}/healthz`)).status, 200);
  server.process.kill('SIGTERM');
  assert.equal(await server.ends, 0);
});

test('serve: a port in use is one clear sentence', async (t) => {
  const folder = await temporaryFolder(t);
  await fill(folder, good);
  const other = createServer();
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  t.after(() => other.close());
  const address = other.address();
  assert.ok(address && typeof address === 'object');
  const server = run(t, ['serve', '--content', folder, '--out', join(folder, '.out'), '--port', String(address.port)]);
  assert.equal(await server.ends, 1);
  assert.match(server.output(), new RegExp(`Port ${address.port} ist schon belegt[^]*already in use`));
  assert.doesNotMatch(server.output(), /\n\s+at /);
});

test('serve --watch: a save is published at once, a broken one keeps the last good output, pages are told', async (t) => {
  const folder = await temporaryFolder(t);
  const content = join(folder, 'in', 'werne');
  await fill(content, good);
  const server = run(t, [
    'serve',
    '--watch',
    '--port',
    '0',
    '--content',
    join(folder, 'in'),
    '--out',
    join(folder, 'out'),
    '--demo',
    folder,
    '--dist',
    folder,
  ]);
  const [, port = ''] = await server.says(/http:\/\/127\.0\.0\.1:(\d+)\/\n/);
  const base = `http://127.0.0.1:${port}`;
  const page = new AbortController();
  t.after(() => page.abort());
  const events = (await fetch(`${base}/watch`, {signal: page.signal})).body
    ?.pipeThrough(new TextDecoderStream())
    .getReader();
  const told = async (): Promise<void> => {
    for (let text = ''; !text.includes('event: published');)
      text += (await events?.read())?.value ?? assert.fail('the stream ended');
  };
  const offers = async (): Promise<string> => (await fetch(`${base}/api/werne/offers.json`)).text();

  await fill(content, {'~$offers.csv': 'locked', 'offers.new': 'Name\nBabycafé\n'});
  await fs.rename(join(content, 'offers.new'), join(content, 'offers.csv'));
  await told();
  assert.match(await offers(), /Babycafé/);

  await fill(content, {'offers.csv': bad['offers.csv']});
  await server.says(/Zeile 3, Spalte „Telefon“[^]*Nichts wurde geschrieben/);
  assert.match(await offers(), /Babycafé/);

  await fill(content, {'offers.csv': 'Name\nVätertreff\n'});
  await told();
  assert.match(await offers(), /Vätertreff/);
  server.process.kill('SIGINT');
  assert.equal(await server.ends, 0);
});
