import {watch as watchFolder, type FSWatcher} from 'node:fs';
import {isContent} from './publish/folder.ts';

/** Stops watching. */
export type Stop = () => void;

/**
 * Calls `changed` soon after a file in the folder was saved, once for what editors do in one go (write beside, rename, touch).
 * Lock files and hidden files do not count. A call that is still running is followed by one more, never by two at a time.
 * `quiet` is in milliseconds.
 */
export function watchContent(folder: string, changed: () => Promise<void>, quiet = 80): Stop {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        await changed();
      } while (again);
    } finally {
      running = false;
    }
  };
  const watcher: FSWatcher = watchFolder(folder, (_event, name) => {
    if (name !== null && !isContent(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), quiet);
  });
  watcher.on('error', () => watcher.close());
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
