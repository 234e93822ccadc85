/** What `custom-elements-plugin.mjs` gives: a custom elements manifest of the sources. */
declare module 'virtual:custom-elements' {
  const manifest: unknown;
  export default manifest;
}

/** The page that Storybook makes of each tag, compiled by addon-docs. */
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
