import {html, render, type TemplateResult} from 'lit';
import {embedCode} from './embed-code.ts';

/** How long a button says that it has copied, in milliseconds. */
const pause = 2_000;

/**
 * The code that a webmaster pastes to get what a story shows, and a button that copies it.
 * @param shown what the story rendered
 */
export function embedView(shown: unknown): TemplateResult {
  // In a document that is not shown no element comes to life, so no town is asked twice.
  const inert = document.implementation.createHTMLDocument('');
  render(shown, inert.body, {creationScope: inert});
  const code = embedCode(inert.body);
  return html`<div lang="de" dir="ltr" style=${box}>
    <details>
      <summary style="padding: 10px 0; cursor: pointer">Code zum Einbetten</summary>
      <pre style=${block} tabindex="0"><code>${code}</code></pre>
    </details>
    <p style="margin: 4px 0 0">
      <button type="button" style=${button} @click=${(event: Event) => void copy(event, code)}>Code kopieren</button>
      <span role="status" style="margin-inline-start: 8px"></span>
    </p>
  </div>`;
}

async function copy({currentTarget}: Event, code: string): Promise<void> {
  if (!(currentTarget instanceof HTMLElement)) return;
  const status = currentTarget.nextElementSibling;
  const done = await toClipboard(code);
  if (!status) return;
  status.textContent = done ? 'Kopiert' : 'Kopieren ist hier nicht möglich. Bitte den Code oben markieren.';
  if (done) setTimeout(() => (status.textContent = ''), pause);
}

/** By the clipboard's own interface; where there is none (a page that was not loaded over https), by a selection. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.style.position = 'fixed';
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

const box =
  'padding: 8px clamp(12px, 4vw, 32px) 16px; border-top: 1px solid #d5d9dd; background: #f6f7f8; color: #20272e; ' +
  'color-scheme: light; font: 14px/1.5 system-ui, sans-serif';
const block =
  'margin: 0 0 8px; padding: 12px; overflow-x: auto; border: 1px solid #d5d9dd; border-radius: 8px; background: #fff; ' +
  'font: 13px/1.5 ui-monospace, Consolas, monospace';
const button =
  'min-height: 44px; padding: 0 16px; border: 1px solid #20272e; border-radius: 8px; background: #fff; color: inherit; ' +
  'font: inherit; cursor: pointer';
