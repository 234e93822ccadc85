import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Desk} from '../../contract/requests.ts';
import {recipientsOn} from '../../domain/asking/keys.ts';
import {msg} from '../../i18n/msg.ts';
import {AskingForm} from '../../ui/asking/asking-form.ts';
import type {Draft, Subject} from '../../ui/asking/draft.ts';
import type {Scene} from '../../ui/asking/scene.ts';
import {StreetStock} from '../../ui/asking/street-stock.ts';
import {allOf, teamsView} from './teams-view.ts';
import {canWrite, visitOf, type Visit, type Welcoming} from './visit.ts';
import {visitSteps} from './visit-steps.ts';
import {visitTitle} from './visit-words.ts';

/** Where a visit's form stands, and what the town says of its visits. */
export interface VisitSetting {
  readonly scene: Scene;
  readonly welcoming: Welcoming;
}

/** The request for a welcome visit: an asking form whose desk follows from the district. */
export class VisitForm {
  readonly #setting: () => VisitSetting;
  readonly #streets: StreetStock;
  readonly #form: AskingForm;

  constructor(host: LitElement, setting: () => VisitSetting) {
    this.#setting = setting;
    this.#streets = new StreetStock(host);
    this.#form = new AskingForm(host, {
      subject: (draft) => subjectOf(this.#visit(draft)),
      scene: () => setting().scene,
      steps: (asked) => visitSteps(this.#visit(asked.draft), asked),
      // The district that the address tells, until another is chosen. */
      preset: (draft) => {
        const {district} = this.#visit(draft);
        return district === undefined ? {} : {district};
      },
    });
  }

  view(): TemplateResult {
    const {scene} = this.#setting();
    const visit = this.#visit(this.#form.draft);
    if (canWrite(visit, scene)) return html`${this.#form.view()} ${this.#elsewhere(visit)}`;
    const asked = {draft: {}, subject: subjectOf(visit), scene};
    return teamsView(visit, scene, () => visitSteps(visit, asked));
  }

  #visit(draft: Draft): Visit {
    const {scene, welcoming} = this.#setting();
    const found = this.#streets.districtsOf(draft.address, welcoming.welcome.streets);
    return visitOf(welcoming, draft, found, scene);
  }

  /** The way back from a district whose team takes no requests, when others do. */
  #elsewhere({districts, team, today}: Visit): TemplateResult | typeof nothing {
    if (!districts.length || !team || recipientsOn(team, today).length) return nothing;
    const again = () => {
      this.#form.set('district', '');
      this.#form.set('address', '');
    };
    return html`<p>
      <button class="button" type="button" @click=${again}>
        ${msg('Anderen Stadtteil wählen', {id: 'welcome.elsewhere', desc: 'Button: back to the choice of the district'})}
      </button>
    </p>`;
  }
}

/** Who is asked; until the district is known, the team that it will be. */
function subjectOf({teams, team, district, today}: Visit): Subject {
  const kind = 'welcome_visit';
  const title = teams.length > 1 ? visitTitle() : undefined;
  return {kind, title, desk: team ?? anyOf(teams, today), districtId: district};
}

function anyOf(teams: readonly Desk[], today: string): Desk {
  const first = teams.find((team) => recipientsOn(team, today).length) ?? teams[0];
  const name = msg('das Team Ihres Stadtteils', {
    id: 'welcome.your_team',
    desc: 'In place of a name, after "Lesen kann es nur:", while the district is not known',
  });
  return {...first, ...allOf(teams), name};
}
