import type {LitElement, TemplateResult} from 'lit';
import type {HelpLine, HelpStep} from '../../contract/help.ts';
import type {Town} from '../../data/town.ts';
import type {Asked} from '../../ui/asked.ts';
import {Clock} from '../../ui/clock.ts';
import {holidaysOf} from '../../ui/holidays.ts';
import {openingOf, type Opening} from '../../ui/opening.ts';
import {Resource} from '../../ui/resource.ts';
import {chip} from '../../ui/styles/chip.ts';
import {opening} from '../../ui/styles/opening.ts';
import {timeZoneFor} from '../../ui/time-zone.ts';
import type {Words} from '../../ui/words.ts';
import {closeBeside, helpDialog, type Openings} from './help-dialog.ts';
import {dialogStyles} from './help-dialog.styles.ts';
import {nationalLines} from './national-lines.ts';

export const styles = [chip, opening, dialogStyles];

interface TownHelp {
  readonly lines: readonly HelpLine[];
  readonly steps: readonly HelpStep[];
  readonly openings: Openings;
}

/** What stands behind the button: the town's lines, the national ones, and who answers now. */
export class HelpPart {
  readonly #host: LitElement & {now?: Date | undefined};
  readonly #words: Words;
  readonly #clock: Clock;
  readonly #help: Resource<TownHelp>;
  #national: Openings = new Map();
  #stage = '';

  constructor(host: LitElement & {now?: Date | undefined}, words: Words, asked: Asked | undefined) {
    this.#host = host;
    this.#words = words;
    this.#clock = new Clock(host);
    this.#help = new Resource(host, (town) => this.#read(town), asked);
    void this.#openNational();
  }

  /** Are the town's lines there? */
  get isReady(): boolean {
    return this.#help.state.status === 'ready';
  }

  /** Opens the dialog that stands in the page, at all numbers; a tap beside it closes it, as Esc does. */
  show(dialog: HTMLDialogElement): void {
    dialog.addEventListener('click', closeBeside);
    if (this.#stage) {
      this.#stage = '';
      this.#host.requestUpdate();
    }
    dialog.showModal();
  }

  dialog(closed: () => void): TemplateResult {
    const {state} = this.#help;
    const directory = state.status === 'ready' ? state.directory : undefined;
    const {lines = [], steps = [], openings = new Map<string, Opening>()} = this.#help.value ?? {};
    return helpDialog(
      {
        lines,
        steps,
        stage: this.#stage,
        openings: new Map([...this.#national, ...openings]),
        directory,
        reader: this.#words.reader(directory),
        timeZone: timeZoneFor(this.#host, directory),
        now: this.#clock.now,
      },
      closed,
      (id) => void this.#go(id),
    );
  }

  /** Shows a step, and lets the keyboard and the screen reader begin at its heading. */
  async #go(id: string): Promise<void> {
    this.#stage = id;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const heading = this.#host.renderRoot.querySelector<HTMLElement>(id ? '#stage' : '#title');
    heading?.focus();
    heading?.closest('.body')?.scrollTo(0, 0);
  }

  async #read(town: Town): Promise<TownHelp> {
    const {lines, steps = []} = await town.help();
    const {directory} = town;
    const openings = await openingsOf(lines, (hours) =>
      openingOf(hours, timeZoneFor(this.#host, directory), holidaysOf(directory)),
    );
    return {lines, steps, openings};
  }

  /** The bundle's own lines answer in German time and close on no Land's holidays. */
  async #openNational(): Promise<void> {
    const zone = timeZoneFor(this.#host);
    this.#national = await openingsOf(nationalLines(), (hours) => openingOf(hours, zone, undefined));
    this.#host.requestUpdate();
  }
}

async function openingsOf(
  lines: readonly HelpLine[],
  open: (hours: HelpLine['hours']) => Promise<Opening | undefined>,
): Promise<Openings> {
  return new Map(await Promise.all(lines.map(async ({id, hours}) => [id, await open(hours)] as const)));
}
