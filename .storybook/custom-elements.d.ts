/** What `custom-elements-plugin.mjs` gives: a custom elements manifest of the sources. */
declare module 'virtual:custom-elements' {
  const manifest: unknown;
  export default manifest;
}
