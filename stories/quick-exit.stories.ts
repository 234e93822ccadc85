import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define/quick-exit.ts';
import {inLook} from './support/host-look.ts';
import {ownFrame} from './support/own-frame.ts';

// Each has a frame of its own: the box stands in a corner of its window.
const meta: Meta = {
  title: 'quick-exit',
  component: 'quick-exit',
  tags: ['autodocs'],
  parameters: ownFrame(320),
};
export default meta;

/** A page that is longer than its window; the button stays. */
const pageWith = (exit: TemplateResult): TemplateResult =>
  html`<div style="min-block-size: 150vh; padding-block-start: 96px">
    <p><a href="#beratung">Beratung</a></p>
    <p>Die Seite einer Beratungsstelle. Wer weiterscrollt, hat die Schaltfläche immer vor Augen.</p>
    ${exit}
  </div>`;

/** The upper corner; the link between the tags is for browsers without script. */
export const Default: StoryObj = {
  render: () => pageWith(html`<quick-exit><a href="https://www.dwd.de/">Seite schnell verlassen</a></quick-exit>`),
};

/** The lower corner, nearer to the thumb. */
export const Bottom: StoryObj = {render: () => pageWith(html`<quick-exit placement="bottom"></quick-exit>`)};

/** In a word that does not tell why. */
export const Discreet: StoryObj = {render: () => pageWith(html`<quick-exit discreet></quick-exit>`)};

/** An Arabic page: the box stands in the other corner. */
export const RightToLeft: StoryObj = {
  globals: {locale: 'ar'},
  render: () => pageWith(html`<quick-exit></quick-exit>`),
};

/** Leichte Sprache. */
export const EasyLanguage: StoryObj = {
  globals: {locale: 'de-simple'},
  render: () => pageWith(html`<quick-exit></quick-exit>`),
};

/** A dark page: the box follows `color-scheme`, colours and font. */
export const DarkHost: StoryObj = {render: () => inLook('dark', pageWith(html`<quick-exit></quick-exit>`))};

/** Large type in a narrow column that is moved, clipped and covered by the page: the box stays whole and above all. */
export const LongWords: StoryObj = {
  render: () =>
    html`<div style="inline-size: 160px; overflow: hidden; transform: translateX(8px); font-size: 1.75rem">
      ${pageWith(html`<quick-exit></quick-exit>`)}
    </div>`,
};
