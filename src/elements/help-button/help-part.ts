import type {LitElement, TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {HelpLine, HelpStep} from '../../contract/help.ts';
import type {Town} from '../../data/town.ts';
import type {OpenState} from '../../domain/schedule/index.ts';
import {weeklyOpenAt} from '../../domain/schedule/weekly-hours.ts';
import {formatMoment} from '../../i18n/format.ts';
import type {Asked} from '../../ui/asked.ts';
import {Clock} from '../../ui/clock.ts';
import {isDiscreet} from '../../ui/discreet.ts';
import {holidaysOf} from '../../ui/holidays.ts';
import {exitAddress, leave, thisPage, type WayOut} from '../../ui/leave.ts';
import {reportPart} from '../../ui/report-part.ts';
import {Resource} from '../../ui/resource.ts';
import {chip} from '../../ui/styles/chip.ts';
import {opening} from '../../ui/styles/opening.ts';
import {ThreeShifts} from '../../ui/three-shifts.ts';
import {timeZoneFor} from '../../ui/time-zone.ts';
import type {Words} from '../../ui/words.ts';
import type {Around, HelpAsking} from './help-asking.ts';
import {closeBeside, helpDialog, layOutUnseen} from './help-dialog.ts';
import {dialogStyles} from './help-dialog.styles.ts';
import {lineStyles} from './line.styles.ts';
import {answers, linesOf, type Lines, type Need} from './lines.ts';
import {nationalLines} from './national-lines.ts';
import type {HelpShown} from './shown.ts';

export const styles = [chip, opening, dialogStyles, lineStyles];

/** What the part needs to know of the button. */
export interface HelpHost extends LitElement {
  readonly now: Date | undefined;
  readonly situation: string;
  readonly exit: string;
  readonly keyFingerprint: string;
  readonly wayOut: WayOut | undefined;
}

interface TownHelp {
  readonly lines: readonly HelpLine[];
  readonly steps: readonly HelpStep[];
}

/** Where a parent is in the dialog; kept while it is open, and nowhere else. */
interface Visit {
  readonly stage: string;
  readonly need: Need;
  readonly called: string;
  readonly whole: boolean;
}

interface Preparing {
  readonly town: Town;
  form?: HelpAsking | undefined;
}

/** How far a device's clock may be behind the data before nothing is said about who answers now, in milliseconds. */
const behind = 6 * 3_600_000;

/** What stands behind the button: the town's lines, the national ones, and who answers now. */
export class HelpPart {
  readonly #host: HelpHost;
  readonly #words: Words;
  readonly #clock: Clock;
  readonly #help: Resource<TownHelp>;
  readonly #shifts = new ThreeShifts();
  readonly #unreadable = new Set<string>();
  #visit: Visit;
  #town: Town | undefined;
  /** The form of the step "appointment", of the town it was read for. */
  #asking: Preparing | undefined;

  constructor(host: HelpHost, words: Words, asked: Asked | undefined) {
    this.#host = host;
    this.#words = words;
    this.#visit = arrival(host);
    this.#clock = new Clock(host);
    this.#help = new Resource(host, (town) => this.#read(town), asked);
    host.addEventListener('load', () => whenIdle(() => layOutUnseen(host.renderRoot.querySelector('dialog'))), {
      once: true,
    });
  }

  /** Are the town's lines there? */
  get isReady(): boolean {
    return this.#help.state.status === 'ready';
  }

  /** Does somebody answer a call now? Undefined while it is not known of the town's own lines. */
  get answersNow(): boolean | undefined {
    if (!this.isReady) return undefined;
    const shown = this.#shown();
    return shown.lines.town.some((line) => {
      const {state} = shown.know(line);
      return state && answers(state);
    });
  }

  /** Opens the dialog that stands in the page; a tap beside it closes it, as Esc does. */
  show(dialog: HTMLDialogElement): void {
    dialog.addEventListener('click', closeBeside);
    dialog.addEventListener('keydown', this.#key);
    dialog.addEventListener('keyup', this.#key);
    dialog.showModal();
    // The lines below its edge come after the first picture of it.
    requestAnimationFrame(() => setTimeout(() => dialog.open && this.#become({whole: true})));
  }

  /** Begins anew, at all numbers, as when the dialog has been closed. */
  arrive(): void {
    this.#become(arrival(this.#host));
  }

  /** `holdsChildren`: the editor's children stand in it, where there are no lines of the town. */
  dialog(holdsChildren: boolean, closed: () => void): TemplateResult {
    return helpDialog(
      {...this.#shown(), holdsChildren},
      {
        go: (stage) => void this.#go(stage),
        need: (need) => this.#become({need}),
        call: ({id}) => this.#become({called: id}),
        leave: this.#leave,
        closed: () => {
          this.arrive();
          closed();
        },
      },
    );
  }

  #become(change: Partial<Visit>): void {
    this.#visit = {...this.#visit, ...change};
    this.#host.requestUpdate();
  }

  #shown(): Omit<HelpShown, 'holdsChildren'> {
    const {state} = this.#help;
    const directory = state.status === 'ready' ? state.directory : undefined;
    const {lines = [], steps = []} = this.#help.value ?? {};
    const {now} = this.#clock;
    const timeZone = timeZoneFor(this.#host, directory);
    const today = formatMoment(now.toISOString(), 'sv', timeZone, {dateStyle: 'short'});
    const all = linesOf(lines, nationalLines(), directory?.source.ags, today);
    const clockIsWrong = directory !== undefined && now.getTime() < Date.parse(directory.generated_at) - behind;
    return {
      ...this.#visit,
      lines: all,
      steps,
      asking: () => directory && this.#asking?.form?.view(),
      discreet: isDiscreet(this.#host),
      directory,
      isStale: state.status === 'ready' && state.isStale,
      reader: this.#words.reader(directory),
      timeZone,
      now,
      know: (line) => ({line, state: clockIsWrong ? undefined : this.#stateOf(line, all, now)}),
    };
  }

  /** The town's lines answer in its zone and keep its Land's holidays; the national ones in German time, on every day. */
  #stateOf(line: HelpLine, {town}: Lines, now: Date): OpenState | undefined {
    const {state} = this.#help;
    const directory = state.status === 'ready' && town.includes(line) ? state.directory : undefined;
    try {
      return (
        line.hours &&
        weeklyOpenAt(line.hours, now, {
          timezone: directory?.timezone,
          holidays: directory && holidaysOf(directory),
        })
      );
    } catch (cause) {
      if (!this.#unreadable.has(line.id)) reportPart(`hours of help line "${line.id}" cannot be read`, cause);
      this.#unreadable.add(line.id);
      return undefined;
    }
  }

  /** Shows a step, and lets the keyboard and the screen reader begin at its heading. */
  async #go(stage: string): Promise<void> {
    this.#become({stage});
    if (this.#help.value?.steps.find(({id}) => id === stage)?.kind === 'appointment') void this.#prepareAsking();
    await this.#host.updateComplete;
    const heading = this.#host.renderRoot.querySelector<HTMLElement>(stage ? '#stage' : '#title');
    heading?.focus();
    heading?.closest('.body')?.scrollTo(0, 0);
  }

  /** Where the town takes requests, its form stands above the lines; else, and when it cannot be had, the lines are enough. */
  async #prepareAsking(): Promise<void> {
    const town = this.#town;
    if (!town || this.#asking?.town === town) return;
    const mine: Preparing = (this.#asking = {town});
    try {
      const {HelpAsking} = await import('./help-asking.ts');
      mine.form = await HelpAsking.open(this.#host, town, () => this.#around(town.directory));
      this.#host.requestUpdate();
    } catch (cause) {
      if (this.#asking === mine) this.#asking = undefined;
      reportPart('the form for an appointment could not be had; the numbers stay', cause);
    }
  }

  #around(directory: DirectoryEnvelope): Around {
    return {
      directory,
      reader: this.#words.reader(directory),
      now: this.#clock.now,
      timeZone: timeZoneFor(this.#host, directory),
      discreet: isDiscreet(this.#host),
      pinned: this.#host.keyFingerprint,
    };
  }

  async #read(town: Town): Promise<TownHelp> {
    this.#town = town;
    const {lines, steps = []} = await town.help();
    return {lines, steps};
  }

  readonly #leave = (): void => leave(exitAddress(this.#host.exit), this.#host.wayOut ?? thisPage());

  readonly #key = (event: KeyboardEvent): void => {
    if (this.#shifts.completedBy(event)) this.#leave();
  };
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 200);
}

const arrival = ({situation}: HelpHost): Visit => ({
  stage: '',
  need: {situation, silent: false},
  called: '',
  whole: false,
});
