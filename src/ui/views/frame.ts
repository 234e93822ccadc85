import {html, type nothing, type TemplateResult} from 'lit';
import type {ResourceState} from '../resource.ts';
import type {Words} from '../words.ts';

/**
 * What every element does with its state: until there is data, and when there is none to be had, the editor's own children
 * stand; then the view stands in their place.
 */
export function frame<T>(
  state: ResourceState<T>,
  words: Words,
  view: (value: T) => TemplateResult | typeof nothing,
): TemplateResult {
  if (state.status !== 'ready') return html`<slot></slot>`;
  return html`<div part="base" lang=${words.locale} dir=${words.dir}>${view(state.value)}</div>`;
}
