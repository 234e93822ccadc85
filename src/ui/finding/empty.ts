import {html, nothing, type TemplateResult} from 'lit';
import type {Topic} from '../../contract/directory.ts';
import {msg} from '../../i18n/msg.ts';
import {plain, type Reader} from '../reader.ts';

/** What stands where no offer does, or no search: a sentence, topics to go on with, and the editor's own words. */
export function emptyView(
  sentence: string,
  topics: readonly Topic[],
  reader: Reader,
  take: (topic: string) => void,
  label = nearLabel(),
): TemplateResult {
  return html`<div class="empty">
    ${sentence ? html`<p>${sentence}</p>` : nothing}
    ${topics.length ? topicButtons(topics, label, reader, take) : nothing}
    <slot></slot>
  </div>`;
}

const nearLabel = (): string =>
  msg('Nahe Themen:', {id: 'finder.near', desc: 'Before topics that are near to what was typed'});

function topicButtons(
  topics: readonly Topic[],
  label: string,
  reader: Reader,
  take: (topic: string) => void,
): TemplateResult {
  return html`<p>${label}</p>
    <p class="nearest">
      ${topics.map(
        ({id, name}) =>
          html`<button class="button" type="button" @click=${() => take(id)}>${plain(name, reader)}</button>`,
      )}
    </p>`;
}

export const noOffers = (): string =>
  msg('Zurzeit gibt es hier keine Angebote.', {id: 'finder.none', desc: 'The list has no offers at all'});

export const nothingFits = (): string =>
  msg('Dazu wurde nichts gefunden. Ein anderes Wort oder weniger Filter helfen oft weiter.', {
    id: 'finder.empty',
    desc: 'Nothing fits; below it the editor’s own words, a human first of all',
  });

export const withoutSearch = (): string =>
  msg('Die Suche lässt sich gerade nicht laden. Die Liste und die Themen gehen auch ohne sie.', {
    id: 'finder.no_search',
    desc: 'A file of the script is missing; below it topics to choose, and the editor’s own words',
  });
