/**
 * What a page meets outside: forced colours, less motion, dark, and files that the network does not deliver. The runner's own
 * `emulateMedia` knows no forced colours, and leaves its mark on the files that come after in the same tab.
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
      await devtools.send('Network.enable');
      await devtools.send('Network.setBlockedURLs', {urls: payload.missing.map((path) => `*${path}`)});
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
