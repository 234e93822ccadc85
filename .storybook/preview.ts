import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements';
import {html} from 'lit';
import {inLook, lookOf, looks} from '../stories/support/host-look.ts';
import {languages, speak} from '../stories/support/page-language.ts';
import {embedView} from './embed-view.ts';

setCustomElementsManifest(manifest);

/** Each story stands in a page with a language and a look; below it is what a webmaster pastes to get the same. */
const inPage: Decorator = (story, {globals}) => {
  const shown = story();
  speak(globals['locale']);
  return html`${inLook(lookOf(globals['look']), shown)}${embedView(shown)}`;
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
  // The stories are states, not playgrounds: what an attribute may be is said in the table, and tried in the markup.
  argTypesEnhancers: [
    ({argTypes}) =>
      Object.fromEntries(Object.entries(argTypes).map(([name, type]) => [name, {...type, control: false}])),
  ],
  parameters: {
    a11y: {test: 'error'},
    backgrounds: {disable: true},
    controls: {disable: true},
    // The embed code below a story stands for its source.
    docs: {canvas: {sourceState: 'none'}},
    layout: 'fullscreen',
  },
};

export default preview;
