import {html, type nothing, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {ResourceState} from '../resource.ts';
import type {Words} from '../words.ts';
import {staleNote} from './stale.ts';

/**
 * What every element does with its state: until there is data, and when there is none to be had, the editor's own children
 * stand; then the view stands in their place, with a note when the data has passed its time.
 */
export function frame<T>(
  state: ResourceState<T>,
  {locale, dir}: Words,
  now: Date,
  view: (value: T, directory: DirectoryEnvelope) => TemplateResult | typeof nothing,
): TemplateResult {
  if (state.status !== 'ready') return html`<slot></slot>`;
  const {value, directory, isStale} = state;
  return html`<div part="base" lang=${locale} dir=${dir}>
    ${staleNote(directory, now, locale, isStale)}${view(value, directory)}
  </div>`;
}
