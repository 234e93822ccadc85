import {fixture, html} from '@open-wc/testing';
import {LitElement, render as put} from 'lit';
import {inLook} from '../../stories/support/host-look.ts';
import {speak} from '../../stories/support/page-language.ts';
import {listen, stopListening} from './console.ts';
import {restore} from './town.ts';
import {waitUntil} from './wait-until.ts';

/** A story as its file exports it. */
export interface Story {
  readonly globals?: unknown;
  readonly parameters?: unknown;
  readonly render: unknown;
}

/** The stories of a file by name; its default export is none. */
export function storiesOf(file: object): [string, Story][] {
  return Object.entries(file).filter(
    (entry): entry is [string, Story] =>
      entry[0] !== 'default' && entry[1] instanceof Object && typeof Reflect.get(entry[1], 'render') === 'function',
  );
}

/** Does the story ask for a frame of its own in the docs? Those of the help button open their dialog in it. */
export function hasOwnFrame({parameters}: Story): boolean {
  return JSON.stringify(parameters ?? {}).includes('"inline":false');
}

/** What a story shows in a page, and what was said on the console meanwhile. */
export class StoryPage {
  private constructor(
    readonly main: HTMLElement,
    readonly said: readonly string[],
  ) {}

  /** Renders a story in its own language, or in another, and waits until it moves no more. */
  static async open({globals, render}: Story, locale?: string): Promise<StoryPage> {
    if (typeof render !== 'function') throw new Error('a story without render');
    const said = listen();
    speak(locale ?? (globals instanceof Object ? Reflect.get(globals, 'locale') : undefined));
    const done = new Set<EventTarget | null>();
    const note = ({target}: Event) => done.add(target);
    const page = await fixture<HTMLElement>(
      html`<main @load=${{handleEvent: note, capture: true}} @error=${{handleEvent: note, capture: true}}></main>`,
    );
    const content: unknown = Reflect.apply(render, undefined, []);
    put(html`${inLook('werne', content)}`, page);
    const story = new StoryPage(page, said);
    await waitUntil(
      () => story.elements.every((element) => done.has(element) || story.isPending(element)),
      'every element has its data, or has said that there is none',
    );
    for (const element of story.elements) await element.updateComplete;
    return story;
  }

  /** Our elements in the story. */
  get elements(): LitElement[] {
    return [...this.main.querySelectorAll('*')].filter(
      (element): element is LitElement => element instanceof LitElement,
    );
  }

  close(): void {
    stopListening();
    restore();
    speak('de');
  }

  /** Does it wait for a town that never answers, or for a visitor who types a postcode? */
  private isPending(element: Element): boolean {
    const asksWhere = Boolean(element.shadowRoot?.getElementById('postcode'));
    return asksWhere || element.getAttribute('data-api')?.includes('/pending/') === true;
  }
}
