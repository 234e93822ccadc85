import assert from 'node:assert/strict';
import {once} from 'node:events';
import type {TestContext} from 'node:test';
import {SMTPServer} from 'smtp-server';

/** A real mail server; `answer` decides what it says to each mail. */
export async function mailServer(t: TestContext, answer: () => Error | undefined = () => undefined) {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 10,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString()));
      stream.on('end', () => {
        const refusal = answer();
        if (!refusal) received.push(text);
        done(refusal);
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  t.after(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.server.address();
  assert.ok(address && typeof address === 'object');
  return {received, url: `smtp://127.0.0.1:${address.port}`};
}
