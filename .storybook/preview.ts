import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements';
import {html} from 'lit';
import {inLook, lookOf, looks} from '../stories/support/host-look.ts';
import {languages, speak} from '../stories/support/page-language.ts';
import docsPage from './docs-page.mdx';
import {embedView} from './embed-view.ts';

setCustomElementsManifest(manifest);

/** Each story stands in a page with a language and a look; below it is what a webmaster pastes to get the same. */
const inPage: Decorator = (story, {globals}) => {
  const shown = story();
  const {lang, dir} = speak(globals['locale']);
  // The docs around a story are marked as English, and an element reads the nearest `lang`.
  return html`<div lang=${lang} dir=${dir}>${inLook(lookOf(globals['look']), shown)}</div>
    ${embedView(shown)}`;
};

const itemsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, title]) => ({value, title}));

const preview: Preview = {
  decorators: [inPage],
  initialGlobals: {locale: 'de', look: 'werne'},
  globalTypes: {
    locale: {
      description: 'Sprache der Seite: <html lang>',
      toolbar: {title: 'Sprache', icon: 'globe', items: itemsOf(languages), dynamicTitle: true},
    },
    look: {
      description: 'Aussehen der Seite, in der das Element steht',
      toolbar: {title: 'Seite', icon: 'paintbrush', items: itemsOf(looks), dynamicTitle: true},
    },
  },
  parameters: {
    a11y: {test: 'error'},
    backgrounds: {disable: true},
    // The stories are states, not playgrounds: what an attribute may be is said in the docs, and tried in the markup.
    controls: {disable: true},
    // The embed code below a story stands for its source.
    docs: {page: docsPage, canvas: {sourceState: 'none'}},
    layout: 'fullscreen',
  },
};

export default preview;
