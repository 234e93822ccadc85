import {join} from 'node:path';
import type {Hono} from 'hono';
import {createApp} from './app.ts';
import {publishFolder, townFolders, writeGeneration} from './publish/folder.ts';
import {createReload, reloadTag} from './reload.ts';
import {staticPages} from './static.ts';
import {folderStore} from './store/folder.ts';
import type {Store} from './store/store.ts';
import {watchContent, type Stop} from './watch.ts';
import {report, say, twoLines} from './words.ts';

/** Ten minutes: who edits a table does not wait for partners at each save. */
const whileWriting = 600_000;

/** What `serve` is given. */
export interface SiteOptions {
  content: string;
  out: string;
  demo: string;
  dist: string;
  watch: boolean;
  /** The instant of a publication, RFC 3339. */
  now(): string;
  print(text: string): void;
  /** Starts what takes requests; asked only when a town names an API for them. */
  requests?(store: Store): Promise<Hono>;
}

/** A running site without its socket. */
export interface Site {
  app: Hono;
  towns: string[];
  stop: Stop;
}

/**
 * Publishes each town, and gives the app that serves API, pages and built elements. A town whose content is broken keeps its
 * former output and stops no other. In watch mode each save publishes its town anew and the open pages load again.
 */
export async function createSite({content, out, demo, dist, watch, now, print, requests}: SiteOptions): Promise<Site> {
  const folders = await townFolders(content).catch(() => []);
  const reload = watch ? createReload() : undefined;

  const publishTown = async (town: string, folder: string, patience?: number): Promise<boolean> => {
    try {
      const publication = await publishFolder(town, folder, now(), {out: join(out, town), patience});
      print(report(publication));
      if (publication.files.size > 0) await writeGeneration(join(out, town), publication.files);
      else print(twoLines(say.nothingWritten()));
      return publication.files.size > 0;
    } catch (error) {
      print(twoLines(say.cannotRead(town, error instanceof Error ? error.message : String(error))));
      return false;
    }
  };

  const stops = watch
    ? folders.map(({town, folder}) =>
        watchContent(folder, async () => {
          if (await publishTown(town, folder, whileWriting)) reload?.tell(town);
        }),
      )
    : [];
  for (const {town, folder} of folders) await publishTown(town, folder);

  const towns = folders.map(({town}) => town);
  const store = folderStore(out, towns);
  const taking = requests && (await takesRequests(store, towns)) ? await requests(store) : undefined;
  const app = createApp(store, taking);
  if (reload) app.route('/', reload.app);
  app.route('/', staticPages({demo, dist, hidden: ['content'], ...(reload ? {append: reloadTag} : {})}));
  return {
    app,
    towns,
    stop() {
      for (const stop of stops) stop();
      reload?.close();
    },
  };
}

/** Does one of the towns say where its requests go? */
async function takesRequests(store: Store, towns: readonly string[]): Promise<boolean> {
  for (const town of towns) {
    const file = await store.read(`${town}/requests.json`);
    if (!file) continue;
    const document: unknown = JSON.parse(new TextDecoder().decode(file.bytes));
    if (document instanceof Object && 'api' in document) return true;
  }
  return false;
}
