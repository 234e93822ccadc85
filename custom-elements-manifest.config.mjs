import {basename, dirname} from 'node:path';

/**
 * src/elements/<tag>/<tag>.ts holds the class of <tag>; the registration is in another module, so the analyzer is told the
 * name by the folder.
 */
const tagFromFolder = {
  name: 'tag-from-folder',
  moduleLinkPhase({moduleDoc}) {
    const tag = basename(dirname(moduleDoc.path));
    if (basename(moduleDoc.path) !== `${tag}.ts`) return;
    for (const declaration of moduleDoc.declarations ?? []) {
      if (declaration.kind !== 'class' || declaration.superclass?.name !== 'LitElement') continue;
      declaration.tagName = tag;
      declaration.customElement = true;
    }
  },
};

/** What is ours alone is no part of the documentation. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations = []} of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({name, privacy}) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
        );
        // lit's `state: true` makes a property without attribute; the analyzer lists one all the same.
        const fields = new Set(declaration.members?.map(({name}) => name));
        declaration.attributes = declaration.attributes?.filter(({fieldName}) => !fieldName || fields.has(fieldName));
      }
    }
  },
};

export default {
  globs: ['src/elements/*/*.ts'],
  exclude: ['src/elements/*/*.styles.ts'],
  outdir: 'dist',
  // package.json names the manifest already; a build writes to dist/ only.
  packagejson: false,
  litelement: true,
  plugins: [tagFromFolder, publicOnly],
};
