/** What a visitor gets from a piece of the page: what stands there, through slots and shadow roots, and nothing hidden. */
export function shownText(root: Node): string {
  return [...shown(root)]
    .flatMap((node) => (node instanceof Text ? [node.data] : []))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every node that is shown, in the order of the page. */
export function* shown(node: Node): Generator<Node> {
  if (node instanceof Element && isHidden(node)) return;
  yield node;
  for (const child of flatChildren(node)) yield* shown(child);
}

const roles: Readonly<Record<string, string>> = {
  article: 'article',
  button: 'button, [role="button"]',
  combobox: 'select',
  dialog: 'dialog',
  disclosure: 'summary',
  form: 'form[aria-label]:not([role])',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  search: '[role="search"]',
  searchbox: 'input[type="search"]',
  status: '[role="status"]',
  textbox: 'input[inputmode="numeric"]',
};

export type Role = keyof typeof roles;

/** What has a role, and a name when one is asked for, among what is shown. */
export function allByRole(root: Node, role: Role, name?: string | RegExp): HTMLElement[] {
  return [...shown(root)].filter(
    (node): node is HTMLElement =>
      node instanceof HTMLElement && node.matches(roles[role] ?? role) && fits(nameOf(node), name),
  );
}

/** The only one. @throws Error that says what is there instead */
export function byRole(root: Node, role: Role, name?: string | RegExp): HTMLElement {
  const [found, second] = allByRole(root, role, name);
  if (found && !second) return found;
  const there = allByRole(root, role).map((element) => `"${nameOf(element)}"`);
  throw new Error(`expected one ${role} "${String(name ?? '')}", there are: ${there.join(', ') || 'none'}`);
}

/** The name of an element as a screen reader says it, as far as our elements need. */
export function nameOf(element: HTMLElement): string {
  const own = element.getAttribute('aria-label');
  if (own) return own;
  const root = element.getRootNode();
  const by = element.getAttribute('aria-labelledby');
  const label = by && root instanceof ShadowRoot ? root.getElementById(by) : null;
  if (label) return shownText(label);
  if ((element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.labels?.[0]) {
    return shownText(element.labels[0]);
  }
  return shownText(element);
}

function fits(name: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

function isHidden(element: Element): boolean {
  if (element instanceof HTMLStyleElement || element instanceof HTMLScriptElement) return true;
  // A slot has no box of its own.
  if (element instanceof HTMLSlotElement) return false;
  return element.getAttribute('aria-hidden') === 'true' || !element.checkVisibility();
}

function flatChildren(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length ? assigned : node.childNodes;
  }
  return node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
}
