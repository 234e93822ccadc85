import {html, nothing, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import {msg} from '../../i18n/msg.ts';
import {searchIcon} from '../../ui/icons/search.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {button} from '../../ui/styles/button.ts';
import {chip} from '../../ui/styles/chip.ts';
import {field} from '../../ui/styles/field.ts';
import {search} from '../../ui/styles/search.ts';
import {partnerCount} from './count.ts';
import {partnerSearch, type FindPartners} from './find-partners.ts';
import {nobodyView, partnerGroups} from './list.ts';
import {networkStyles} from './network.styles.ts';
import {overviewStyles} from './overview.styles.ts';
import {overview, worksIn, type Cell} from './overview.ts';
import {partnersOf, wholeTown, type Partner, type Preset, type Records} from './partners.ts';

/** What comes with the view: without data nothing of it is to be seen. */
export const styles = [button, chip, field, search, networkStyles, overviewStyles];

/** How many are shown at once. */
export const page = 40;

/** A town's network, ready to be searched. */
export interface Network {
  readonly partners: readonly Partner[];
  readonly find: FindPartners;
}

/** What a visitor has done so far. */
export interface Asked {
  readonly text: string;
  /** The figure of the table that was tapped. */
  readonly cell: Cell | undefined;
  readonly shown: number;
  /** Is the table open? */
  readonly overview: boolean;
}

interface Around {
  readonly directory: DirectoryEnvelope;
  readonly reader: Reader;
  readonly headingLevel: number;
  readonly preset: Preset;
  /** Name of the search, where the page gives one. */
  readonly label: string | null;
  /** Hears of what the visitor does. */
  readonly ask: (change: Partial<Asked>) => void;
}

export function networkOf(records: Records, preset: Preset, directory: DirectoryEnvelope): Network {
  const partners = partnersOf(records, preset);
  return {partners, find: partnerSearch(partners, directory)};
}

/** Search, table, and the partners that fit both. */
export function networkView({partners, find}: Network, asked: Asked, around: Around): TemplateResult {
  const {cell, shown} = asked;
  const {directory, reader, headingLevel, preset, ask} = around;
  const found = find(asked.text);
  const fitting = partners.filter((partner) => found.has(partner) && (!cell || worksIn(partner, cell)));
  const choose = (chosen: Cell): void => {
    // The same figure again takes the choice back.
    const again = cell?.topic === chosen.topic && cell.district === chosen.district;
    ask({cell: again ? undefined : chosen});
  };
  const toggle = ({target}: Event): void => {
    if (target instanceof HTMLDetailsElement) ask({overview: target.open, shown});
  };
  return html`<div class="network">
    ${partners.length ? searchForm(asked.text, around) : nothing}
    ${overview({partners, preset, directory, reader, chosen: cell, choose, open: asked.overview, toggle})}
    ${countLine(fitting.length, cell, around)}
    ${
      fitting.length
        ? partnerGroups(fitting.slice(0, shown), {directory, reader, headingLevel, sector: preset.sector})
        : nobodyView(partners.length > 0)
    }
    ${
      fitting.length > shown
        ? html`<button class="button" type="button" @click=${() => ask({shown: shown + page})}>
            ${msg('Mehr Partner zeigen', {id: 'partner.more', desc: 'Button below the list of organizations'})}
          </button>`
        : nothing
    }
  </div>`;
}

function searchForm(text: string, {label: own, ask}: Around): TemplateResult {
  const label = msg('Partner suchen', {id: 'partner.search', desc: 'Label of the search over organizations'});
  const examples = msg('Name, Thema, Ortsteil …', {
    id: 'partner.placeholder',
    desc: 'Examples in the search over organizations',
  });
  const type = ({target}: Event): void => {
    if (target instanceof HTMLInputElement) ask({text: target.value});
  };
  return html`<form class="search" role="search" aria-label=${own ?? label} autocomplete="off" @submit=${stay}>
    <div class="field">
      <label for="text">${label}</label>
      <input
        id="text"
        type="search"
        part="input"
        enterkeyhint="search"
        spellcheck="false"
        placeholder=${examples}
        .value=${text}
        @input=${type}
      />
      ${searchIcon}
    </div>
  </form>`;
}

/** How many are found, for which figure of the table, and the way back to all of them. */
function countLine(count: number, cell: Cell | undefined, {directory, reader, ask}: Around): TemplateResult {
  const partners = partnerCount(count, reader.locale);
  const reset = ({target}: Event): void => {
    // The button goes away; who pressed it by key goes on from the search.
    const root = target instanceof Element ? target.getRootNode() : undefined;
    if (root instanceof ShadowRoot) root.getElementById('text')?.focus();
    ask({cell: undefined});
  };
  return html`<div class="count">
    <p role="status">${cell ? html`${cellWords(cell, directory, reader)}: ${partners}` : partners}</p>
    ${
      cell
        ? html`<button class="button plain" type="button" @click=${reset}>
            ${msg('Alle Partner zeigen', {id: 'partner.all', desc: 'Button: takes back what narrows the list'})}
          </button>`
        : nothing
    }
  </div>`;
}

/** "Geld, Ahle" */
function cellWords({topic, district}: Cell, {topics = [], districts = []}: DirectoryEnvelope, reader: Reader): string {
  const nameIn = (list: typeof topics | typeof districts, id: string): string =>
    plain(list.find((item) => item.id === id)?.name, reader);
  const subject = nameIn(topics, topic);
  return district === wholeTown ? subject : `${subject}, ${nameIn(districts, district)}`;
}

/** Nothing is ever sent. */
function stay(event: Event): void {
  event.preventDefault();
}
