import type {nothing, TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {HelpLine, HelpStep} from '../../contract/help.ts';
import type {Reader} from '../../ui/reader.ts';
import type {LineNow, Lines, Need} from './lines.ts';

/** What the dialog shows. Without a directory there are no lines of the town, and the editor's children stand for them. */
export interface HelpShown {
  readonly lines: Lines;
  readonly steps: readonly HelpStep[];
  /** Id of the step the parent is at; empty while all numbers are shown. */
  readonly stage: string;
  readonly need: Need;
  /** Id of the line that was called last. */
  readonly called: string;
  /** Are all lines there? While the dialog opens only those that fit into it. */
  readonly whole: boolean;
  /** Do the editor's children stand in it, where there are no lines of the town? */
  readonly holdsChildren: boolean;
  /** The form for an appointment or a call, where the town takes such requests. */
  readonly asking: () => TemplateResult | typeof nothing | undefined;
  /** Words that do not tell what this is about. */
  readonly discreet: boolean;
  readonly directory: DirectoryEnvelope | undefined;
  /** Is it an older answer, because a newer one could not be had? */
  readonly isStale: boolean;
  readonly reader: Reader;
  readonly timeZone: string;
  readonly now: Date;
  readonly know: (line: HelpLine) => LineNow;
}

/** What a parent does in the dialog. */
export interface Acts {
  /** Goes to the step with this id; to all numbers when it is empty. */
  readonly go: (id: string) => void;
  readonly need: (need: Need) => void;
  readonly call: (line: HelpLine) => void;
  /** Leaves the page for a harmless one. */
  readonly leave: () => void;
  readonly closed: () => void;
}
