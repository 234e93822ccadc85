import {html, nothing, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import {msg, str} from '../../i18n/msg.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {partnerCount} from './count.ts';
import {wholeTown, type Partner, type Preset} from './partners.ts';

/** A cell of the overview: one topic in one district, or in the whole town. */
export interface Cell {
  readonly topic: string;
  readonly district: string;
}

/** More cells than a table that anybody reads: then only the topics and districts that somebody works in. */
const mostCells = 2_000;

interface Head {
  readonly id: string;
  readonly name: string;
}

interface Overview {
  readonly partners: readonly Partner[];
  readonly preset: Preset;
  readonly directory: DirectoryEnvelope;
  readonly reader: Reader;
  readonly chosen: Cell | undefined;
  /** Hears of the cell that a visitor taps. */
  readonly choose: (cell: Cell) => void;
  readonly open: boolean;
  readonly toggle: (event: Event) => void;
}

/** The whole town in words, as a column and as a chip. */
export const wholeTownWord = (): string =>
  msg('ganze Stadt', {id: 'finder.whole_town', desc: 'The offer is for all districts'});

/** Does this partner work on the topic in the district, by name? */
export const worksIn = ({work}: Partner, {topic, district}: Cell): boolean => work.get(topic)?.has(district) ?? false;

/** "Wer arbeitet wo?": topics and districts as a table, in each cell how many; nothing where a town has not both. */
export function overview(shown: Overview): TemplateResult | typeof nothing {
  const {topics = [], districts = []} = shown.directory;
  if (!topics.length || !districts.length || !shown.partners.length) return nothing;
  const title = msg('Wer arbeitet wo?', {
    id: 'partner.overview',
    desc: 'Opens a table of topics and districts with the number of organizations',
  });
  // The cells are made when somebody looks.
  return html`<details class="overview" part="overview" ?open=${shown.open} @toggle=${shown.toggle}>
    <summary>${title}</summary>
    ${
      shown.open
        ? html`${aboutTable()}
            <div class="scroll" role="region" aria-label=${title} tabindex="0">${table(shown)}</div>`
        : nothing
    }
  </details>`;
}

/** Above the table and not its caption: that would be as wide as the table, and scroll away with it. */
function aboutTable(): TemplateResult {
  const words = msg(
    'Zahl der Partner je Thema und Ortsteil. Ein Tipp auf eine Zahl zeigt diese Partner in der Liste.',
    {
      id: 'partner.caption',
      desc: 'Above the table of topics and districts',
    },
  );
  return html`<p class="muted" id="about">${words}</p>`;
}

function table({partners, preset, directory, reader, chosen, choose}: Overview): TemplateResult {
  const {topics, districts} = headsOf(partners, preset, directory, reader);
  const cell = (topic: Head, district: Head): TemplateResult => {
    const here = {topic: topic.id, district: district.id};
    const count = partners.filter((partner) => worksIn(partner, here)).length;
    if (!count) return emptyCell();
    const where = msg(str`${topic.name}, ${district.name}: ${partnerCount(count, reader.locale)}`, {
      id: 'partner.cell',
      desc: 'Button in a table: topic, district, "2 Partner"',
    });
    return html`<td>
      <button type="button" aria-label=${where} aria-pressed=${isSame(here, chosen)} @click=${() => choose(here)}>
        ${count}
      </button>
    </td>`;
  };
  return html`<table aria-labelledby="about">
    <thead>
      <tr>
        <td></td>
        ${districts.map(({name}) => html`<th scope="col"><span>${name}</span></th>`)}
      </tr>
    </thead>
    <tbody>
      ${topics.map(
        (topic) =>
          html`<tr>
            <th scope="row">${topic.name}</th>
            ${districts.map((district) => cell(topic, district))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function emptyCell(): TemplateResult {
  const words = msg('keine Partner', {id: 'partner.nobody', desc: 'For screen readers, in an empty cell of a table'});
  return html`<td class="muted"><span aria-hidden="true">–</span><span class="visually-hidden">${words}</span></td>`;
}

/** The rows and columns: all that the town has, so that a gap is seen, or those of the preset. */
function headsOf(
  partners: readonly Partner[],
  preset: Preset,
  {topics = [], districts = []}: DirectoryEnvelope,
  reader: Reader,
): {topics: Head[]; districts: Head[]} {
  const all = topics.length * districts.length <= mostCells;
  const head = ({id, name}: (typeof topics)[number] | (typeof districts)[number]): Head => ({
    id,
    name: plain(name, reader),
  });
  const isWorkedIn = ({id}: Head): boolean => partners.some((partner) => partner.districts.has(id));
  return {
    topics: topics
      .filter(({id}) => (preset.topic ? id === preset.topic : all || partners.some(({work}) => work.has(id))))
      .map(head),
    districts: [
      {id: wholeTown, name: wholeTownWord()},
      ...districts
        .map(head)
        .filter((district) => (preset.district ? district.id === preset.district : all || isWorkedIn(district))),
    ],
  };
}

const isSame = (one: Cell, other: Cell | undefined): boolean =>
  one.topic === other?.topic && one.district === other.district;
