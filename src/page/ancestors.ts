/** The element and everything around it, outwards through slots and shadow roots. */
export function* ancestors(element: Element): Generator<Element> {
  let here: Element | null = element;
  while (here) {
    yield here;
    here = here.assignedSlot ?? here.parentElement ?? hostOf(here);
  }
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The attribute on the element itself or on its nearest ancestor that has it. */
export function inherited(element: Element, name: string): string | undefined {
  for (const candidate of ancestors(element)) {
    const value = candidate.getAttribute(name);
    if (value !== null) return value;
  }
  return undefined;
}
