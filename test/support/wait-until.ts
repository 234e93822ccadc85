/** A machine that does other work too may take its time; what never comes fails all the same. */
const patience = 50_000;

/** Waits until something is true, looking at each turn of the page. @throws Error with the message when it does not come true */
export async function waitUntil(predicate: () => unknown, message = 'it comes true'): Promise<void> {
  const end = performance.now() + patience;
  const called = new Error(`Timeout: ${message}`);
  while (!(await predicate())) {
    if (performance.now() > end) throw called;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
