import type {LitElement, ReactiveController} from 'lit';
import type {DirectoryEnvelope} from '../contract/envelope.ts';
import {activate, activeLocale, directionOf, need, sourceLocale, type Locale, type WordsPart} from '../i18n/locale.ts';
import {inherited} from '../page/ancestors.ts';
import {pageLocale} from '../page/locale.ts';
import type {Reader} from './reader.ts';

const hosts = new Set<LitElement>();
let page: MutationObserver | undefined;

/** Keeps a host's words in the page's language, also when a content system changes `<html lang>` later. */
export class Words implements ReactiveController {
  readonly #host: LitElement;

  /** `parts`: words that only some elements need, beside those of all. */
  constructor(host: LitElement, ...parts: readonly WordsPart[]) {
    parts.forEach(need);
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    page ??= new MutationObserver(follow);
    page.observe(document.documentElement, {attributeFilter: ['lang']});
    void follow();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size === 0) page?.disconnect();
  }

  /** The language of the interface. */
  get locale(): Locale {
    return activeLocale();
  }

  /** The writing direction of the interface. */
  get dir(): 'ltr' | 'rtl' {
    return directionOf(this.locale);
  }

  /** In which languages a record's own texts are wanted: the nearest `lang`, then the interface's, then the source. */
  reader(directory?: DirectoryEnvelope): Reader {
    const nearest = inherited(this.#host, 'lang');
    return {
      locale: this.locale,
      locales: [...(nearest ? [nearest] : []), this.locale, sourceLocale],
      source: directory?.locales[0] ?? sourceLocale,
    };
  }
}

async function follow(): Promise<void> {
  await activate(pageLocale());
  for (const host of hosts) host.requestUpdate();
}
