/**
 * What the operating system tells a page: forced colours, less motion, dark. The runner's own `emulateMedia` knows no forced
 * colours, and leaves its mark on the files that come after in the same tab.
 */
export function emulatePlugin() {
  /** @type {import('puppeteer-core').CDPSession | undefined} */
  let devtools;
  return {
    name: 'emulate',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate') return undefined;
      devtools ??= await session.browser.getPage(session.id).createCDPSession();
      const features = Object.entries(payload.features).map(([name, value]) => ({name, value}));
      await devtools.send('Emulation.setEmulatedMedia', {media: payload.media, features});
      return true;
    },
    /** A new file begins: with the DevTools session goes what it pretended. */
    async serve({query}) {
      if (query['wtr-session-id'] === undefined || devtools === undefined) return;
      const session = devtools;
      devtools = undefined;
      await session.detach();
    },
  };
}
