/**
 * The towns that the embed tests need: pages under a strict policy on the test runner's own origin, and the API on a
 * second one.
 *
 *   /embed/pages/…          test/embed/pages/, the policy in its header
 *   /embed/own/…            dist/, byte for byte: the test runner's transforms do not touch it
 *   /embed/other-version/…  dist/ as another version of it would be
 *   /embed/second           {"origin": "http://127.0.0.1:…"}, where the same tree is served with CORS
 */
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The policy of the issue, and the one host that the page's owner named. */
export const policy = (second) =>
  `default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self' ${second}; ` +
  `require-trusted-types-for 'script'`;

/**
 * @param {string} root the folder of the repository
 * @returns a plugin of the dev server, and the middleware that goes before its transforms
 */
export function embedHost(root) {
  const second = secondOrigin(root);
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folders = {pages: 'test/embed/pages', own: 'dist', 'other-version': 'dist'};

  return {
    plugin: {name: 'embed-host', serverStart: () => second.listen(), serverStop: () => second.close()},
    async middleware(context, next) {
      const [, area, folder, ...rest] = context.path.split('/');
      if (area !== 'embed') return next();
      if (folder === 'second') {
        context.body = {origin: second.origin};
        return undefined;
      }
      const file = folders[folder] && inside(root, `${folders[folder]}/${rest.join('/')}`);
      const content = file && (await readFile(file, 'utf8').catch(() => undefined));
      if (content === undefined) {
        context.status = 404;
        return undefined;
      }
      context.set('content-type', types[extname(file)] ?? 'application/octet-stream');
      context.set('content-security-policy', policy(second.origin));
      context.set('cache-control', 'no-store');
      context.body = content
        .replaceAll('{{second}}', second.origin)
        .replaceAll(version, folder === 'other-version' ? '99.0.0' : version);
      return undefined;
    },
  };
}

function secondOrigin(root) {
  const server = createServer(async ({url = '/', method}, response) => {
    const headers = {'access-control-allow-origin': '*', 'cache-control': 'no-store'};
    const file = inside(root, new URL(url, 'http://localhost').pathname);
    const content = method === 'GET' && file ? await readFile(file).catch(() => undefined) : undefined;
    if (content === undefined) {
      response.writeHead(404, headers).end();
      return;
    }
    response
      .writeHead(200, {...headers, 'content-type': types[extname(file)] ?? 'application/octet-stream'})
      .end(content);
  });
  return {
    origin: '',
    async listen() {
      await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
      this.origin = `http://127.0.0.1:${server.address().port}`;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The path within `root`, or nothing when it would leave it. */
function inside(root, path) {
  const file = join(root, normalize(decodeURIComponent(path)));
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : undefined;
}
