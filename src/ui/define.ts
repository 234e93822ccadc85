declare const __VERSION__: string;

/** The version of this bundle; the build fills it in. */
const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'source';

const versionOf = Symbol.for('familienlotse.version');

/**
 * Registers a class under a tag. When the tag is taken (the script is in the page twice, or in two versions) the first
 * registration stays; a second version is told to the developer once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (!first) {
    customElements.define(tag, Object.assign(element, {[versionOf]: version}));
  } else if (first !== element) {
    const known: unknown = Reflect.get(first, versionOf);
    console.warn(`<${tag}> is defined already, version ${known}; version ${version} is not used.`);
  }
}
