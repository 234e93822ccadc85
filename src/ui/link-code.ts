import {generate} from 'lean-qr';
import {html, svg, type TemplateResult} from 'lit';
import {msg} from '../i18n/msg.ts';

/** The white around a code, in modules: what readers need (ISO/IEC 18004). */
const quiet = 4;

/** A link as a QR code and as words below it. @throws Error when the link is too long for a code */
export function linkCode(link: string): TemplateResult {
  const code = generate(link);
  const size = code.size + 2 * quiet;
  const dots: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) dots.push(`M${x + quiet} ${y + quiet}h1v1h-1z`);
  }
  return html`<figure class="code">
    <svg
      viewBox="0 0 ${size} ${size}"
      width="220"
      height="220"
      role="img"
      aria-label=${name()}
      shape-rendering="crispEdges"
    >
      ${svg`<rect width=${size} height=${size} fill="#fff"></rect><path d=${dots.join('')} fill="#000"></path>`}
    </svg>
    <figcaption><bdi dir="ltr">${link}</bdi></figcaption>
  </figure>`;
}

const name = (): string => msg('QR-Code mit dem Link', {id: 'code.name', desc: 'Name of a QR code'});
