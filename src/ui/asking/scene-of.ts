import {html, type LitElement} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import {isDiscreet} from '../discreet.ts';
import {timeZoneFor} from '../time-zone.ts';
import type {Words} from '../words.ts';
import type {Scene} from './scene.ts';

/** An element that is all form. */
interface FormHost extends LitElement {
  keyFingerprint: string;
  headingLevel: number;
}

/** The scene of an element that is all form; its children stand in where nothing else is there. */
export const sceneOf = (
  host: FormHost,
  words: Words,
  now: Date,
  directory: DirectoryEnvelope,
  {api, places}: Pick<Scene, 'api' | 'places'>,
): Scene => ({
  reader: words.reader(directory),
  api,
  directory,
  places,
  now,
  timeZone: timeZoneFor(host, directory),
  headingLevel: host.headingLevel >= 1 && host.headingLevel <= 5 ? host.headingLevel : 3,
  discreet: isDiscreet(host),
  pinned: host.keyFingerprint,
  children: html`<slot></slot>`,
});
