/** The one line that a page needs, however many elements it has. */
const script = '<script type="module" src="https://familie.example/dist/autoload.js"></script>';

/** What stands for the town in memory. */
const api = 'https://familie.example/api/musterstadt/directory.json';

/** Attributes that only a story or a test needs. */
const unwanted = ['now'];

/**
 * What a webmaster pastes: the script and the elements with their attributes and the children that stand in for them.
 * @param shown holds what a story rendered; elements that are not ours, such as the page around them, are left out
 */
export function embedCode(shown: ParentNode): string {
  const ours = [...shown.querySelectorAll('*')].filter(({localName}) => localName.includes('-'));
  return [script, ...ours.map(elementCode)].join('\n\n');
}

function elementCode(element: Element): string {
  const attributes = [...element.attributes].filter(({name}) => !unwanted.includes(name)).map(attributeCode);
  const tag = `<${[element.localName, ...attributes].join(' ')}>`;
  const lines = [...element.childNodes].map(nodeCode).filter(Boolean);
  const end = `</${element.localName}>`;
  return lines.length ? [tag, ...lines.map((line) => `  ${line}`), end].join('\n') : `${tag}${end}`;
}

function attributeCode({name, value}: Attr): string {
  if (name === 'data-api') return `data-api="${api}"`;
  return value === '' ? name : `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** One child in one line, without the marks that lit leaves. */
function nodeCode(node: ChildNode): string {
  if (node instanceof Text) return node.data.trim();
  if (!(node instanceof Element)) return '';
  return node.outerHTML.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
}
