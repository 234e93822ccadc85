import {html, type nothing, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.ts';
import type {Lines} from './lines.ts';
import type {Acts, HelpShown} from './shown.ts';

/** What the lines of the dialog may be about, in the order in which it is asked. */
const situationWords: Readonly<Record<string, () => string>> = {
  parents: () =>
    msg('Eltern am Ende der Kraft', {id: 'need.parents', desc: 'A situation: parents at the end of their strength'}),
  youth: () => msg('Kind oder jugendlich', {id: 'need.youth', desc: 'A situation: the caller is a child or teenager'}),
  violence: () => msg('Gewalt', {id: 'need.violence', desc: 'A situation'}),
  abuse: () => msg('Sexuelle Gewalt', {id: 'need.abuse', desc: 'A situation: sexual abuse'}),
  pregnancy: () => msg('Schwanger und in Not', {id: 'need.pregnancy', desc: 'A situation: pregnant and in distress'}),
  crisis: () => msg('Verzweiflung', {id: 'need.crisis', desc: 'A situation: despair, thoughts of ending one’s life'}),
  poisoning: () => msg('Vergiftung', {id: 'need.poisoning', desc: 'A situation: somebody has swallowed poison'}),
  medical: () => msg('Krankheit', {id: 'need.medical', desc: 'A situation: illness'}),
};

/** Asks what it is about, among what there are lines for; folded until somebody wants to say. */
export function needs({lines, need}: HelpShown, acts: Acts): TemplateResult | typeof nothing {
  const there = situationsOf(lines);
  return html`<details class="needs" part="needs" ?open=${Boolean(need.situation) || need.silent}>
    <summary>${msg('Worum geht es?', {id: 'need.ask', desc: 'Opens a list of situations to choose from'})}</summary>
    <div class="choices">
      ${there.map((code) =>
        choice(situationWords[code]?.() ?? code, need.situation === code, () =>
          acts.need({...need, situation: need.situation === code ? '' : code}),
        ),
      )}
      ${choice(
        msg('Ich kann nicht telefonieren', {
          id: 'need.silent',
          desc: 'Shows ways to get help without a telephone call',
        }),
        need.silent,
        () => acts.need({...need, silent: !need.silent}),
      )}
    </div>
  </details>`;
}

function situationsOf({town, national}: Lines): string[] {
  const named = new Set([...town, ...national].flatMap(({situations = []}) => situations));
  return Object.keys(situationWords).filter((code) => named.has(code));
}

function choice(words: string, chosen: boolean, act: () => void): TemplateResult {
  return html`<button class="button" part="need" type="button" aria-pressed=${chosen} @click=${act}>${words}</button>`;
}
