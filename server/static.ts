import {createHash} from 'node:crypto';
import {readFile, realpath, stat} from 'node:fs/promises';
import {extname, join, sep} from 'node:path';
import {Hono} from 'hono';
import {matchesEtag, requestPath} from './request-path.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** The strictest policy under which the elements promise to work; the demo proves it with each visit. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Folders that are served as pages, and the built elements. */
export interface StaticFolders {
  demo?: string;
  dist?: string;
  /** Put at the end of each page, in watch mode. */
  append?: string;
  /** First parts of a path below `demo` that are sources and no pages. */
  hidden?: readonly string[];
}

const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

/** The file behind a path below a folder, links followed only inside it; `folder` for a folder, undefined for nothing. */
async function find(root: string, path: string): Promise<string | 'folder' | undefined> {
  try {
    const top = await realpath(root);
    const file = await realpath(join(top, path));
    if (file !== top && !file.startsWith(top + sep)) return undefined;
    return (await stat(file)).isDirectory() ? 'folder' : file;
  } catch {
    return undefined;
  }
}

/** Pages and the built elements from disk: `/dist/…`, and the demo pages below `/`. A path that is not there is passed on. */
export function staticPages({demo, dist, append = '', hidden = []}: StaticFolders): Hono {
  const app = new Hono();
  app.get('*', async ({req}, next) => {
    const path = requestPath(req.url);
    if (path === undefined || isHidden(path)) return next();
    const ofDist = path.startsWith('/dist/');
    const root = ofDist ? dist : demo;
    const below = ofDist ? path.slice('/dist'.length) : path;
    if (root === undefined || (!ofDist && hidden.includes(path.split('/')[1] ?? ''))) return next();
    let file = await find(root, below);
    if (file === 'folder') {
      const index = await find(root, `${below}/index.html`);
      if (index === undefined || index === 'folder') return next();
      /* Slashes at the start are collapsed: `//host` would lead to another host. */
      const location = encodeURI(`${path.replace(/^\/+/, '/')}/`);
      if (!path.endsWith('/')) return new Response(null, {status: 301, headers: {location}});
      file = index;
    }
    const type = file === undefined ? undefined : types[extname(file)];
    if (file === undefined || type === undefined) return next();
    const bytes = await readFile(file);
    const isPage = type.startsWith('text/html');
    const body = isPage && append !== '' ? Buffer.concat([bytes, Buffer.from(append)]) : bytes;
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 24)}"`;
    const headers: Record<string, string> = {
      etag,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': policy,
      /* A module script on another host's page is fetched with CORS. */
      ...(ofDist ? {'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin'} : {}),
    };
    if (matchesEtag(req.header('if-none-match'), etag)) return new Response(null, {status: 304, headers});
    return new Response(Uint8Array.from(body), {
      headers: {...headers, 'content-type': type, 'content-length': String(body.length)},
    });
  });
  return app;
}
