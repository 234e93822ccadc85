import type {TemplateResult} from 'lit';
import type {Slot} from '../../contract/slot.ts';
import {readKeyFiles} from '../../ui/office/key-files.ts';
import {faultOf, type Outcome, type Session, type Wish} from '../../ui/office/session.ts';
import {noChoice, type Choice} from './choice.ts';
import {Drafts} from './drafts.ts';
import {exportLetter} from './export.ts';
import {inboxView} from './inbox-view.ts';
import {dayWords} from './moments.ts';
import {freshWords, outcomeWords, removedWords, savedWords} from './said.ts';
import {deskOf, type Acts, type Around, type Draft, type Ending, type Failure, type InboxHost} from './shown.ts';
import {Watch} from './watch.ts';

/** How many rows are shown at once. */
const page = 50;

/** What somebody does in the inbox, and what is typed in it; kept until it is closed, and nowhere else. */
export class Inbox implements Acts {
  readonly #host: InboxHost;
  readonly #session: Session;
  readonly #watch: Watch;
  readonly #end: (how: Ending) => void;
  readonly #drafts = new Drafts();
  readonly #slots = new Map<string, readonly Slot[]>();
  readonly #taken = new Set<string>();
  #around: Around | undefined;
  #choice = noChoice;
  #opened = '';
  #count = page;
  #busy = '';
  #said = '';
  #failure: Failure | undefined;
  #keyless: readonly string[] = [];
  #showsKeys = false;
  #isIdle = false;

  constructor(host: InboxHost, session: Session, end: (how: Ending) => void) {
    this.#host = host;
    this.#session = session;
    this.#end = end;
    this.#watch = new Watch(host, {
      look: () => void (this.#busy || this.#read('changed')),
      warn: (isIdle) => this.#become(() => (this.#isIdle = isIdle)),
      over: () => end('idle'),
    });
  }

  /** Forgets token, keys, plain text and what is typed. */
  close(): void {
    this.#watch.stop();
    this.#session.forget();
    this.#drafts.clear();
    this.#around = undefined;
  }

  /** The time without use was set anew. */
  lookAtTheClock(): void {
    this.#watch.lookAtTheClock();
  }

  view(around: Around): TemplateResult {
    this.#around = around;
    const shown = {
      around,
      session: this.#session,
      choice: this.#choice,
      opened: this.#opened,
      count: this.#count,
      busy: this.#busy,
      drafts: this.#drafts,
      slots: this.#slots,
      taken: this.#taken,
      keyless: this.#keyless,
      showsKeys: (this.#showsKeys ||= this.#session.letters.some(({seal}) => seal === 'locked')),
      said: this.#said,
      failure: this.#failure,
      isIdle: this.#isIdle,
    };
    return inboxView(shown, this);
  }

  readonly choose = (choice: Choice): void =>
    this.#become(() => {
      this.#choice = choice;
      this.#count = page;
    });

  readonly toggle = (reference: string): void =>
    this.#become(() => (this.#opened = this.#opened === reference ? '' : reference));

  readonly more = (): void => this.#become(() => (this.#count += page));

  readonly mark = (reference: string, state: string): void => void this.#change(reference, {state});

  readonly draft = (reference: string, change: Partial<Omit<Draft, 'base'>>): void => {
    const letter = this.#session.letter(reference);
    if (letter) this.#become(() => this.#drafts.type(letter, change));
  };

  readonly acknowledge = (reference: string): void => {
    const letter = this.#session.letter(reference);
    if (letter) this.#become(() => this.#drafts.read(letter));
  };

  readonly saveNote = (reference: string): void => {
    const note = this.#drafts.get(reference)?.note;
    if (note !== undefined) void this.#change(reference, {note: note.trim()});
  };

  readonly askSlots = (reference: string): void => {
    const letter = this.#session.letter(reference);
    if (!letter) return;
    void this.#try(false, async () => void this.#slots.set(reference, await this.#session.slots(letter.request)));
  };

  readonly move = (reference: string): void => {
    const slotId = this.#drafts.get(reference)?.slotId;
    const state = this.#session.letter(reference)?.request.state;
    // What was declined and gets a new appointment is open again.
    if (slotId) void this.#change(reference, {slotId, ...(state === 'declined' && {state: 'confirmed'})});
  };

  readonly remove = async (reference: string): Promise<void> => {
    await this.#try(true, async () => {
      await this.#session.remove(reference);
      this.#drafts.delete(reference);
      this.#say(removedWords());
    });
    await this.#keepFocus();
  };

  readonly take = (reference: string, form: 'text' | 'json' | 'print'): void => {
    const letter = this.#session.letter(reference);
    if (letter && this.#around) exportLetter(letter, form, this.#around);
  };

  readonly refresh = (): Promise<void> => this.#read('all');

  readonly addKeys = async (files: readonly File[]): Promise<void> => {
    const {keys, empty} = await readKeyFiles(files);
    this.#become(() => (this.#keyless = empty));
    if (keys.length) await this.#session.hold(keys);
  };

  readonly renew = async (token: string): Promise<void> => {
    await this.#try(false, () => this.#session.renew(token));
    await this.#keepFocus();
  };

  readonly signOut = (): void => this.#end('left');

  async #read(what: 'all' | 'changed'): Promise<void> {
    await this.#try(false, async () => {
      const fresh = await this.#session.read(what);
      if (fresh || what === 'all') this.#say(freshWords(fresh));
    });
  }

  /** Does a change; what was typed stays unless it is saved. */
  async #change(reference: string, wish: Wish): Promise<void> {
    const around = this.#around;
    const letter = this.#session.letter(reference);
    if (!around || !letter || this.#busy) return;
    this.#become(() => (this.#busy = reference));
    await this.#try(true, async () => {
      const desk = deskOf(around, letter.request.desk_id);
      this.#heed(reference, wish, await this.#session.change(reference, wish, desk, dayWords(around)));
    });
    this.#become(() => (this.#busy = ''));
    await this.#keepFocus(`#open-${reference}`);
  }

  #heed(reference: string, wish: Wish, outcome: Outcome): void {
    const letter = this.#session.letter(reference);
    this.#taken.delete(reference);
    switch (outcome.outcome) {
      case 'changed':
        if (letter) this.#drafts.saved(letter, wish);
        if (wish.slotId) this.askSlots(reference);
        return this.#say(savedWords());
      case 'full':
        this.#taken.add(reference);
        this.askSlots(reference);
        return this.draft(reference, {slotId: ''});
      case 'stale':
        // What somebody else did stands in the open request until it is read.
        this.#opened = reference;
        return this.#drafts.stale(outcome.before);
      default:
        return this.#say(outcomeWords(outcome.outcome));
    }
  }

  async #try(isChange: boolean, act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.#failure = undefined;
    } catch (cause) {
      this.#failure = {fault: faultOf(cause), isChange};
    }
    this.#host.requestUpdate();
  }

  /** Where the keyboard goes on when what had the focus is gone: the row, else the heading. */
  async #keepFocus(row = '#inbox'): Promise<void> {
    await this.#host.updateComplete;
    const {renderRoot: root} = this.#host;
    if (root instanceof ShadowRoot && root.activeElement) return;
    (root.querySelector<HTMLElement>(row) ?? root.querySelector<HTMLElement>('#inbox'))?.focus();
  }

  #say(words: string): void {
    // The same words once more are read out only when they are new to the page.
    this.#become(() => (this.#said = this.#said === words ? `${words}\u00a0` : words));
  }

  #become(change: () => unknown): void {
    change();
    this.#watch.guard(this.#drafts.hasText);
    this.#host.requestUpdate();
  }
}
