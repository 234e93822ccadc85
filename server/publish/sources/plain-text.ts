/** Named references that German and English editors write; all others stay as they are. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  euro: '€',
  sect: '§',
  deg: '°',
  middot: '·',
  bull: '•',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
};

const isHtml = /<[a-z!/]|&(?:#\d|#x[\da-f]|[a-z]+;)/i;
const longest = 40_000;

function character(reference: string, body: string): string {
  if (!body.startsWith('#')) return named[body] ?? reference;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  const sound = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return sound ? String.fromCodePoint(code) : code === 9 || code === 10 ? ' ' : '';
}

const breaks: Readonly<Record<string, string>> = {
  br: '\n',
  li: '\n– ',
  tr: '\n',
  p: '\n\n',
  div: '\n\n',
  ul: '\n\n',
  ol: '\n\n',
  table: '\n\n',
  blockquote: '\n\n',
  h1: '\n\n',
  h2: '\n\n',
  h3: '\n\n',
  h4: '\n\n',
  h5: '\n\n',
  h6: '\n\n',
};

/** What stands between tags, with a break where a block begins or ends. One pass; an unclosed tag is text. */
function withoutTags(html: string): string {
  let text = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    if (open < 0) return text + html.slice(at);
    const comment = html.startsWith('<!--', open);
    const [, closing = '', name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 20)) ?? [];
    const end = comment ? html.indexOf('-->', open) : html.indexOf('>', open);
    if (end < 0) return text + html.slice(at);
    text += html.slice(at, open);
    const tag = name.toLowerCase();
    at = end + (comment ? 3 : 1);
    if (tag === '' && !comment && html[open + 1] !== '!') {
      text += html.slice(open, open + 1);
      at = open + 1;
    } else if (tag === 'script' || tag === 'style') {
      if (closing) continue;
      const close = /<\/(?:script|style)/gi;
      close.lastIndex = at;
      const found = close.exec(html);
      if (!found) return text;
      at = found.index;
    } else if (!(closing && (tag === 'li' || tag === 'tr'))) text += breaks[tag] ?? '';
  }
}

/**
 * HTML from somebody else's system as plain text: tags go, `<br>` is a new line, `<p>` and other blocks an empty line, references
 * become characters. What is not HTML stays byte for byte: `a < b` and `A & B` are text.
 */
export function plainText(text: string): string {
  if (!isHtml.test(text)) return text;
  return withoutTags(text.slice(0, longest).replace(/[ \t\r\n\f]+/g, ' '))
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/gi, character)
    .replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}
