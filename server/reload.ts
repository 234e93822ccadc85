import {Hono} from 'hono';

/** Loads the page again when the server says so. Same-origin and without eval, so it works under the demo's policy. */
const script = `const events = new EventSource('/watch');
events.addEventListener('published', () => location.reload());
addEventListener('pagehide', () => events.close());
`;

/** What watch mode puts at the end of each page. */
export const reloadTag = '\n<script type="module" src="/watch.js"></script>\n';

/** `/watch.js` and `/watch`, a stream of server-sent events, and the functions that tell and end it. */
export interface Reload {
  app: Hono;
  /** Tells all open pages that `town` was published. */
  tell(town: string): void;
  close(): void;
}

/** The reload channel of watch mode. */
export function createReload(): Reload {
  const pages = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  const app = new Hono();
  app.get(
    '/watch.js',
    () =>
      new Response(script, {
        headers: {
          'content-type': 'text/javascript; charset=utf-8',
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
        },
      }),
  );
  app.get('/watch', () => {
    let own: ReadableStreamDefaultController<Uint8Array> | undefined;
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        own = controller;
        pages.add(controller);
        controller.enqueue(encoder.encode('retry: 1000\n\n'));
      },
      cancel() {
        if (own) pages.delete(own);
      },
    });
    return new Response(stream, {headers: {'content-type': 'text/event-stream', 'cache-control': 'no-store'}});
  });
  return {
    app,
    tell(town) {
      for (const page of pages) page.enqueue(encoder.encode(`event: published\ndata: ${JSON.stringify({town})}\n\n`));
    },
    close() {
      for (const page of pages) page.close();
      pages.clear();
    },
  };
}
