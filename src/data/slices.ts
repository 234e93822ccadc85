/** How long a piece of work may keep the page waiting, in milliseconds: half a picture of 60 in a second. */
const slice = 8;

/** So many items are worked on between two looks at the clock. */
const handful = 16;

/** The browser's own way to let taps and pictures go first (Chrome 129, Firefox 142); others have none. */
interface WithScheduler {
  readonly scheduler?: {readonly yield?: () => Promise<void>} | undefined;
}

const page: object & WithScheduler = globalThis;

/** Does something with each item, in order; the page gets its turn after every few milliseconds of it. */
export async function inSlices<T>(items: readonly T[], visit: (item: T, index: number) => void): Promise<void> {
  let end = performance.now() + slice;
  for (const [index, item] of items.entries()) {
    visit(item, index);
    if (index % handful || performance.now() < end) continue;
    await othersFirst();
    end = performance.now() + slice;
  }
}

/** Longer than this nothing waits for the page to have nothing else to do, in milliseconds. */
const longest = 1_000;

/** Waits until what is there is drawn and the page has nothing else to do. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => resolve();
    setTimeout(done, longest);
    // A page in the background draws nothing; Safari does not tell when it is idle.
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(done);
      else setTimeout(done, 50);
    });
  });
}

/** Lets what waits in the page go first. A timer would wait 4 ms from the fifth time on; a message does not. */
export function othersFirst(): Promise<void> {
  const {scheduler} = page;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
