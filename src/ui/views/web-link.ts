import {html, type TemplateResult} from 'lit';

/** A page of the web under the name of its host. */
export function webLink(url: string, words: unknown = hostOf(url)): TemplateResult {
  return html`<a href=${url}>${words}</a>`;
}

/** The contract asks how an address begins, not whether all of it can be read: `https://[a` is none, and must not throw. */
function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
