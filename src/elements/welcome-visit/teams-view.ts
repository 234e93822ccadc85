import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../../contract/requests.ts';
import {msg} from '../../i18n/msg.ts';
import {printSheet, waysOf} from '../../ui/asking/other-ways.ts';
import type {Step} from '../../ui/asking/question.ts';
import type {Scene} from '../../ui/asking/scene.ts';
import {plain} from '../../ui/reader.ts';
import {said} from '../../ui/views/said.ts';
import type {Visit} from './visit.ts';
import {intro, visitTitle, wayWords} from './visit-words.ts';

/** Where nobody can write: what the welcome is, each team's telephone and mail, and the questions on paper. */
export function teamsView(visit: Visit, scene: Scene, steps: () => readonly Step[]): TemplateResult {
  const {teams, ways} = visit;
  const {headingLevel} = scene;
  const print = () => printSheet({desk: allOf(teams), steps: steps(), draft: {language: scene.reader.locale}, scene});
  return html`<div class="asking" part="asking">
    <div class="other-ways" part="ways">
      <h3 id="ask-heading" tabindex="-1" aria-level=${headingLevel}>${titleOf(teams, scene)}</h3>
      ${intro(visit, scene)}
      ${
        ways.length > 1
          ? html`<ul>
              ${ways.map((way) => html`<li>${wayWords(way, scene)}</li>`)}
            </ul>`
          : nothing
      }
      ${teams.map((team) => (teams.length > 1 ? named(team, scene) : waysOf(team, scene)))}
      <p>
        <button class="button" type="button" @click=${() => void print()}>
          ${msg('Anfrage auf Papier drucken', {id: 'asking.paper', desc: 'Button: prints the same questions as a form'})}
        </button>
      </p>
    </div>
  </div>`;
}

/** The only team's own name, for it may be called otherwise than a visit. */
export const titleOf = (teams: readonly Desk[], {reader}: Scene): string =>
  (teams.length === 1 && plain(teams[0]?.name, reader)) || visitTitle();

const named = (team: Desk, scene: Scene): TemplateResult =>
  html`<section class="team">
    <h4 aria-level=${scene.headingLevel + 1}>${said(team.name, scene.reader)}</h4>
    ${waysOf(team, scene)}
  </section>`;

/** For paper: one name, and all numbers. */
export const allOf = (teams: readonly Desk[]): Desk => {
  const [first] = teams;
  if (first && teams.length === 1) return first;
  const {organization_id: organization} = first ?? {};
  return {
    id: first?.id ?? '',
    name: visitTitle(),
    kinds: ['welcome_visit'],
    ...(organization !== undefined && {organization_id: organization}),
    phones: teams.flatMap(({phones = []}) => phones),
  };
};
