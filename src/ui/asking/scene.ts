import type {TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Place} from '../../contract/place.ts';
import type {Reader} from '../reader.ts';

/** Where a form stands: who reads it, when, and in which element. */
export interface Scene {
  readonly reader: Reader;
  /** Where requests are taken, with a slash at its end; undefined where only telephone, mail and paper do. */
  readonly api: string | undefined;
  readonly directory: DirectoryEnvelope;
  readonly places: ReadonlyMap<string, Place>;
  readonly now: Date;
  /** In which times are shown, and in which it is today. */
  readonly timeZone: string;
  /** Of the form's own heading; those of its steps are one below. */
  readonly headingLevel: number;
  /** Titles and names of files do not tell what they are about. */
  readonly discreet: boolean;
  /** The fingerprint of the keys that the page pins; empty for none. */
  readonly pinned: string;
  /** What the editor left for when nothing else is there: the element's slot. */
  readonly children: TemplateResult | undefined;
}
