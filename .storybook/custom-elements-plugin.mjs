import {cli} from '@custom-elements-manifest/analyzer/cli.js';

const id = 'virtual:custom-elements';

/**
 * A Vite plugin that gives the custom elements manifest as a module, made from the sources of this moment: Storybook needs
 * no build before it, and its docs are never older than the code.
 * @param {string} root the repository
 * @returns {import('vite').Plugin}
 */
export function customElementsPlugin(root) {
  return {
    name: 'familienlotse:custom-elements',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined;
      const manifest = await cli({argv: ['analyze', '--quiet'], cwd: root, noWrite: true});
      for (const {declarations = []} of manifest.modules) {
        // Storybook leaves out what has no name.
        for (const {slots = []} of declarations) for (const slot of slots) slot.name ||= 'default';
      }
      return `export default ${JSON.stringify(manifest)};`;
    },
  };
}
