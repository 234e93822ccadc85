import {render, type TemplateResult} from 'lit';

/** How long the browser may need until its window for printing has taken the page, in milliseconds. */
const patience = 60_000;

/** What every printed page has: black on white, large type, nothing cut apart. */
const styles = `
  body { font: 14pt/1.45 sans-serif; color: #000; background: #fff; margin: 0; }
  h1 { font-size: 20pt; } h2 { font-size: 16pt; margin-block: 16pt 4pt; }
  article, li, figure { break-inside: avoid; } figure { margin: 16pt 0; } p { margin-block: 4pt; }
  section { break-after: page; } section:last-of-type { break-after: auto; }
`;

/** Prints a view by itself, without the page around it: in a frame that nobody sees and that goes again. */
export function printPage(title: string, lang: string, dir: string, view: TemplateResult): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, {position: 'fixed', inlineSize: '0', blockSize: '0', border: '0'});
  document.body.append(frame);
  const page = frame.contentDocument;
  const window = frame.contentWindow;
  if (!page || !window) return;
  page.title = title;
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  const sheet = new (window as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(styles);
  page.adoptedStyleSheets = [sheet];
  render(view, page.body);
  const remove = () => frame.remove();
  window.addEventListener('afterprint', remove, {once: true});
  setTimeout(remove, patience);
  window.focus();
  window.print();
}
