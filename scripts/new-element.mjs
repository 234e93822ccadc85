/**
 * `node scripts/new-element.mjs <tag-name>`: the files that the architecture test asks of a tag, small and running, and its
 * line in src/tags.ts, src/all.ts and src/index.ts. Nothing that exists is written over.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Names with a hyphen that HTML keeps for SVG and MathML (HTML, valid custom element name). */
const reserved = [
  'annotation-xml',
  'color-profile',
  'font-face',
  'font-face-src',
  'font-face-uri',
  'font-face-format',
  'font-face-name',
  'missing-glyph',
];

/**
 * @param {string | undefined} tag
 * @param {string} [folder] the repository
 * @returns {string[]} the files that were written or changed
 * @throws {Error} for a name that is no tag, and for one that is taken
 */
export function newElement(tag, folder = root) {
  if (!tag || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag) || reserved.includes(tag)) {
    throw new Error(`expected a tag name such as place-card, got "${tag ?? ''}"`);
  }
  const lists = {
    'src/tags.ts': `  '${tag}': () => import('./define/${tag}.ts'),`,
    'src/all.ts': `import './define/${tag}.ts';`,
    'src/index.ts': `export {${className(tag)}} from './elements/${tag}/${tag}.ts';`,
  };
  const files = templates(tag, className(tag));
  const taken = Object.keys(files).filter((file) => existsSync(join(folder, file)));
  if (taken.length > 0) throw new Error(`<${tag}> is taken: ${taken.join(', ')}`);

  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), text);
  }
  for (const [file, line] of Object.entries(lists)) addLine(join(folder, file), line);
  return [...Object.keys(files), ...Object.keys(lists)];
}

const className = (tag) => tag.replace(/(^|-)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());

/** Puts a line among the lines of its kind, in the order of the alphabet. */
function addLine(file, line) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const alike = lines.flatMap((other, index) => (/define\/|elements\//.test(other) ? [index] : []));
  const name = (text) => /([a-z0-9-]+)\.ts'/.exec(text)?.[1] ?? '';
  const next = alike.find((index) => name(lines[index]) > name(line)) ?? (alike.at(-1) ?? lines.length - 2) + 1;
  lines.splice(next, 0, line);
  writeFileSync(file, lines.join('\n'));
}

const templates = (tag, name) => ({
  [`src/elements/${tag}/${tag}.ts`]: `import {html, LitElement, type TemplateResult} from 'lit';
import {frame} from '../../ui/views/frame.ts';
import {said} from '../../ui/views/said.ts';
import {Clock} from '../../ui/clock.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {Words} from '../../ui/words.ts';
import {styles} from './${tag}.styles.ts';

/**
 * What <${tag}> shows, in one sentence.
 *
 * @slot - What stands here before the data is there, and when it cannot be had.
 * @csspart base - the frame around everything
 * @fires load - the data is shown
 * @fires error - the data could not be read; the children stay
 */
export class ${name} extends LitElement {
  static override styles = [tokens, base, styles];

  readonly #words = new Words(this);
  readonly #clock = new Clock(this);
  readonly #town = new Resource(this, (town) => Promise.resolve(town.directory));

  protected override render(): TemplateResult {
    return frame(
      this.#town.state,
      this.#words,
      this.#clock.now,
      (directory) => html\`<p>\${said(directory.source.name, this.#words.reader(directory))}</p>\`,
    );
  }
}
`,
  [`src/elements/${tag}/${tag}.styles.ts`]: `import {css} from 'lit';

export const styles = css\`
  :host {
    max-inline-size: 40rem;
  }
\`;
`,
  [`src/define/${tag}.ts`]: `import {${name}} from '../elements/${tag}/${tag}.ts';
import {define} from '../ui/define.ts';

define('${tag}', ${name});
`,
  [`stories/${tag}.stories.ts`]: `import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/${tag}.ts';

const meta: Meta = {title: '${tag}', component: '${tag}', tags: ['autodocs']};
export default meta;

/** No API is named: the editor's own words stay. */
export const NoApi: StoryObj = {
  render: () => html\`<${tag}><a href="tel:+493023125001">030 23125 001</a></${tag}>\`,
};
`,
  [`test/elements/${tag}.browser.ts`]: `import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/define/${tag}.ts';

const town = {
  schema: '1.0',
  generated_at: '2026-11-01T06:00:00+01:00',
  source: {name: 'Stadt Musterstadt', ags: '05978040', land: 'NW', license: 'CC0-1.0'},
  locales: ['de'],
};

describe('${tag}', () => {
  it('shows what the directory says, and is accessible', async () => {
    const page = await fixture(html\`<div></div>\`);
    const block = document.createElement('script');
    block.type = 'application/json';
    block.dataset['familienlotse'] = '';
    block.textContent = JSON.stringify({directory: town});
    document.head.append(block);
    const element = document.createElement('${tag}');
    const loaded = oneEvent(element, 'load');
    page.append(element);
    await loaded;
    expect(element.shadowRoot?.textContent).to.contain('Stadt Musterstadt');
    await expect(element).to.be.accessible();
    block.remove();
  });
});
`,
  [`docs/elements/${tag}.md`]: `# \`<${tag}>\`

What it shows, in one sentence, and for whom.

\`\`\`html
<${tag} data-api="https://familie.example/api/directory.json">
  <a href="tel:+493023125001">030 23125 001</a>
</${tag}>
\`\`\`

What stands between the tags is shown before the data is there, and when it cannot be had.
`,
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(newElement(process.argv[2]).join('\n'));
    console.log('Next: npm run check, then the words of src/i18n, then npm test.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
