/**
 * What a page meets outside: forced colours, less motion, dark, and files that the network does not deliver. The runner's own
 * `emulateMedia` knows no forced colours, and leaves its mark on the files that come after in the same tab.
 */
export function emulatePlugin() {
  /** @type {import('puppeteer-core').CDPSession | undefined} */
  let devtools;
  /** @type {readonly string[]} */
  let missing = [];
  return {
    name: 'emulate',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate') return undefined;
      missing = payload.missing;
      devtools ??= await session.browser.getPage(session.id).createCDPSession();
      const features = Object.entries(payload.features).map(([name, value]) => ({name, value}));
      await devtools.send('Emulation.setEmulatedMedia', {media: payload.media, features});
      return true;
    },
    /** A new file begins: with the DevTools session goes what it pretended. */
    async serve(context) {
      if (missing.includes(context.path)) {
        // The runner answers with 200 whatever a plugin says; a script of this type is refused all the same.
        return {body: '', type: 'text/plain', headers: {'cache-control': 'no-store'}};
      }
      if (context.query['wtr-session-id'] === undefined) return undefined;
      missing = [];
      const session = devtools;
      devtools = undefined;
      await session?.detach();
      return undefined;
    },
  };
}
