import {html, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import {msg} from '../../i18n/msg.ts';
import {sectorWord} from '../../i18n/words/sector.ts';
import type {Reader} from '../../ui/reader.ts';
import {partnerCount} from './count.ts';
import {partnerRow} from './partner-row.ts';
import type {Partner} from './partners.ts';

/** What the list needs to know besides its partners. */
interface Around {
  readonly directory: DirectoryEnvelope;
  readonly reader: Reader;
  readonly headingLevel: number;
  /** The sector that a page's editor asks for. */
  readonly sector: string;
}

/** Partners below the headings of their sectors, in the town's own order; whoever has none comes last. */
export function partnerGroups(partners: readonly Partner[], around: Around): TemplateResult {
  const groups = new Map<string, Partner[]>();
  for (const partner of partners) {
    const sector = sectorOf(partner, around.sector);
    groups.set(sector, [...(groups.get(sector) ?? []), partner]);
  }
  const ordered = [...groups].sort(([one], [other]) => Number(!one) - Number(!other));
  return html`<div class="sectors">${ordered.map((group) => groupView(...group, around))}</div>`;
}

function groupView(sector: string, partners: readonly Partner[], around: Around): TemplateResult {
  const {reader, headingLevel} = around;
  const other = msg('Weitere Partner', {id: 'partner.other', desc: 'Heading: organizations without a sector'});
  return html`<section class="sector" part="sector">
    <h3 aria-level=${headingLevel}>
      ${sectorWord(sector) ?? other} <span class="muted">${partnerCount(partners.length, reader.locale)}</span>
    </h3>
    <ul role="list">
      ${partners.map((partner) =>
        partnerRow(partner, {...around, sector, headingLevel: Math.min(6, headingLevel + 1)}),
      )}
    </ul>
  </section>`;
}

/** The one that is asked for, else its first that there is a word for; each partner is listed once. */
function sectorOf({organization: {sectors = []}}: Partner, wanted: string): string {
  return wanted && sectors.includes(wanted) ? wanted : (sectors.find(sectorWord) ?? '');
}

/** Nobody to show: the editor's words below name a human. */
export function nobodyView(narrowed: boolean): TemplateResult {
  const none = msg('Hier ist noch kein Partner eingetragen.', {
    id: 'partner.none',
    desc: 'The list of organizations is empty; below it the editor’s own words',
  });
  const nobodyFits = msg('Dazu wurde kein Partner gefunden. Ein anderes Wort hilft oft weiter.', {
    id: 'partner.empty',
    desc: 'No organization fits; below it the editor’s own words, a human first of all',
  });
  return html`<div class="empty">
    <p>${narrowed ? nobodyFits : none}</p>
    <slot></slot>
  </div>`;
}
