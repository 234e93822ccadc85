import type {LitElement} from 'lit';
import type {Asking} from '../../data/asking.ts';
import type {DataError} from '../../data/data-error.ts';
import type {Place} from '../../contract/place.ts';
import type {Desk} from '../../contract/requests.ts';
import type {Slot} from '../../contract/slot.ts';
import type {OfficeLetter, Session} from '../../ui/office/session.ts';
import type {Reader} from '../../ui/reader.ts';
import type {Choice} from './choice.ts';

/** Why an inbox is closed: nobody used it, somebody signed out, the page is left. */
export type Ending = 'idle' | 'left' | 'gone';

/** The element that the inbox stands in. */
export interface InboxHost extends LitElement {
  readonly idleMinutes: number;
}

/** What the town says of its desks. */
export interface Office {
  readonly asking: Asking | undefined;
  readonly places: ReadonlyMap<string, Place>;
  readonly districts: ReadonlyMap<string, string>;
}

/** For whom and when the inbox is shown. */
export interface Around extends Office {
  readonly reader: Reader;
  readonly now: Date;
  readonly timeZone: string;
}

/** What is typed and not yet saved, and the request as it was when the typing began. */
export interface Draft {
  readonly note?: string;
  /** Id of a slot. */
  readonly slotId?: string;
  readonly base: OfficeLetter;
}

/** Something that did not work; what was to be done may be tried again. */
export interface Failure {
  readonly fault: DataError;
  /** Was it a change that is not saved? */
  readonly isChange: boolean;
}

/** What the views show. */
export interface Shown {
  readonly around: Around;
  readonly session: Session;
  readonly choice: Choice;
  /** Reference of the request that is open. */
  readonly opened: string;
  /** How many rows. */
  readonly count: number;
  /** Reference of the request that is being changed. */
  readonly busy: string;
  readonly drafts: ReadonlyMap<string, Draft>;
  /** Free slots by the reference of the request that is to be moved; empty while they are on their way. */
  readonly slots: ReadonlyMap<string, readonly Slot[]>;
  /** References whose slot was taken by somebody else while it was chosen. */
  readonly taken: ReadonlySet<string>;
  /** Files that were chosen and hold no key. */
  readonly keyless: readonly string[];
  /** Was there something that none of the keys opened? The list stays unfolded then, where somebody adds one. */
  readonly showsKeys: boolean;
  readonly said: string;
  readonly failure: Failure | undefined;
  /** Is the inbox about to be closed because nobody uses it? */
  readonly isIdle: boolean;
}

/** What somebody at the office does. */
export interface Acts {
  readonly choose: (choice: Choice) => void;
  readonly toggle: (reference: string) => void;
  readonly more: () => void;
  readonly mark: (reference: string, state: string) => void;
  readonly draft: (reference: string, change: Partial<Omit<Draft, 'base'>>) => void;
  /** What somebody else did is read. */
  readonly acknowledge: (reference: string) => void;
  readonly saveNote: (reference: string) => void;
  readonly askSlots: (reference: string) => void;
  readonly move: (reference: string) => void;
  readonly remove: (reference: string) => Promise<void>;
  /** Takes a request along, as a file or on paper. */
  readonly take: (reference: string, form: 'text' | 'json' | 'print') => void;
  readonly refresh: () => Promise<void>;
  readonly addKeys: (files: readonly File[]) => Promise<void>;
  readonly renew: (token: string) => Promise<void>;
  readonly signOut: () => void;
}

export const deskOf = ({asking}: Office, id: string): Desk | undefined => asking?.desks.find((desk) => desk.id === id);
