/** Work that is done again and again in the background of a server. */
export interface Rounds {
  /** Ends after the round that runs now. */
  stop(): Promise<void>;
}

/**
 * Does `work` at once and then `pause` milliseconds after each end; a failure is told and does not end it. The timer keeps no
 * process alive.
 */
export function startRounds(work: () => Promise<unknown>, pause: number, failed: (cause: unknown) => void): Rounds {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const once = async (): Promise<void> => {
    try {
      await work();
    } catch (cause) {
      failed(cause);
    }
    if (stopped) return;
    timer = setTimeout(() => (running = once()), pause);
    timer.unref();
  };
  let running = once();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
