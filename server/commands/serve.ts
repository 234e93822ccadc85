import {join} from 'node:path';
import {createAdaptorServer} from '@hono/node-server';
import {startRequests, type RequestsService} from '../service/requests-service.ts';
import {requestSettings} from '../service/settings.ts';
import {createSite} from '../site.ts';
import {fail, messageOf, print} from '../terminal.ts';
import {say} from '../words.ts';
import {instantNow} from './publish.ts';

export interface ServeOptions {
  content?: string | undefined;
  out?: string | undefined;
  demo?: string | undefined;
  dist?: string | undefined;
  data?: string | undefined;
  port?: string | undefined;
  host?: string | undefined;
  watch?: boolean | undefined;
}

/** A visitor who never finishes must not keep the process alive. */
const patience = 2_000;

/** Publishes, and serves until SIGINT or SIGTERM: what is under way is finished, and nothing is lost. */
export async function serveCommand(options: ServeOptions): Promise<number> {
  const wanted = options.port ?? (process.env['PORT'] || '8080');
  const port = Number(wanted);
  if (!/^\d{1,5}$/.test(wanted) || port > 65_535) return fail(2, say.badPort(wanted));
  const {
    content = 'demo/content',
    out = join('.cache', 'api'),
    demo = 'demo',
    dist = 'dist',
    data = 'data',
    host = '127.0.0.1',
    watch = false,
  } = options;
  let requests: RequestsService | undefined;
  let site;
  try {
    site = await createSite({
      content,
      out,
      demo,
      dist,
      watch,
      now: instantNow,
      print,
      requests: async (store) => {
        requests = await startRequests(store, data, requestSettings(process.env), (line) => print(`${line}\n`));
        return requests.app;
      },
    });
  } catch (error) {
    await requests?.stop();
    return fail(1, say.noRequests(messageOf(error)));
  }
  if (site.towns.length === 0) {
    site.stop();
    return fail(1, say.noTown(content));
  }
  const {app, stop: stopSite} = site;
  const server = createAdaptorServer({fetch: app.fetch});
  return new Promise((done) => {
    const end = async (code: number): Promise<void> => {
      stopSite();
      await requests?.stop();
      done(code);
    };
    const stop = (): void => {
      server.close(() => void end(0));
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      setTimeout(() => {
        if ('closeAllConnections' in server) server.closeAllConnections();
      }, patience).unref();
    };
    server.once('error', (error: NodeJS.ErrnoException) => {
      void end(fail(1, error.code === 'EADDRINUSE' ? say.portTaken(port) : say.cannotListen(error.message)));
    });
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      print(`http://${host.includes(':') ? `[${host}]` : host}:${bound}/\n`);
    });
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
}
