import type {LitElement, nothing, TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Town} from '../../data/town.ts';
import type {AskingForm} from '../../ui/asking/asking-form.ts';
import type {Draft} from '../../ui/asking/draft.ts';
import {loadAsking} from '../../ui/asking/load-asking.ts';
import type {Scene} from '../../ui/asking/scene.ts';

/** What can be asked for in the dialog, the first of them unless a parent chooses another. */
const kinds = ['appointment', 'callback'];

/** Where and when the dialog stands. */
export type Around = Pick<Scene, 'reader' | 'now' | 'timeZone' | 'discreet' | 'pinned'> & {
  readonly directory: DirectoryEnvelope;
};

/** The form behind the step "appointment". It is kept while the page is open: a closed dialog loses nothing that was typed. */
export class HelpAsking {
  readonly #form: AskingForm;

  private constructor(form: AskingForm) {
    this.#form = form;
  }

  /**
   * Reads whom one can ask; undefined where that is nobody, or only by telephone, as the dialog's lines are.
   * @throws when the town's desks or the form's files cannot be had
   */
  static async open(host: LitElement, town: Town, around: () => Around): Promise<HelpAsking | undefined> {
    const asking = await town.requests();
    if (!asking?.api || !asking.desks.some((desk) => kinds.some((kind) => desk.kinds.includes(kind)))) return undefined;
    const [part, places] = await Promise.all([loadAsking(host), town.byId('places')]);
    const {now, timeZone, pinned} = around();
    const desks = part.desksFor(asking.desks, kinds, {pinned, day: part.dayIn(now.toISOString(), timeZone)});
    if (!desks) return undefined;
    const subject = (draft: Draft) => part.subjectAmong(desks, kinds, draft);
    return new HelpAsking(
      new part.AskingForm(host, {
        subject,
        preset: (draft) => part.presetOf(subject(draft)),
        scene: () => ({...around(), api: asking.api, places, headingLevel: 4, children: undefined}),
        steps: part.usualSteps,
      }),
    );
  }

  view(): TemplateResult | typeof nothing {
    return this.#form.view();
  }
}
