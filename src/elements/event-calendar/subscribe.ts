import {html, nothing, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import {msg} from '../../i18n/msg.ts';
import type {Preset} from './preset.ts';

type Feed = NonNullable<DirectoryEnvelope['feeds']>[number];

/** A link to the calendar that the publisher keeps up to date, where there is one for just this slice of the events. */
export function subscribeLink({feeds = []}: DirectoryEnvelope, preset: Preset): TemplateResult | typeof nothing {
  const feed = feeds.find((candidate) => isFor(candidate, preset));
  if (!feed || !/^https?:/.test(feed.href)) return nothing;
  // Programs for calendars take addresses of this scheme and ask for the file again and again.
  return html`<a class="button" part="subscribe" href=${feed.href.replace(/^https?:/, 'webcal:')}
    >${msg('Kalender abonnieren', {id: 'calendar.subscribe', desc: 'Link: subscribe to the dates in a calendar program'})}</a
  >`;
}

/** One preset is a feed of its own; several together are none. */
function isFor({kind, id}: Feed, {topic, audience, district, provider, place}: Preset): boolean {
  const [only, ...more] = Object.entries({topic, district, provider, place}).filter(([, word]) => word);
  if (audience) return audience === 'professional' && !only && kind === 'professional';
  if (more.length) return false;
  return only ? kind === only[0] && id === only[1] : kind === 'all';
}
