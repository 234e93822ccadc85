/**
 * The first script of an embed page: it writes down what a page's owner would not want to see. A plain script from the
 * page's own origin, as the policy of the page asks for.
 */
(() => {
  /** @type {{violations: string[], messages: string[], faults: string[], requests: string[], stored: string[]}} */
  const seen = {violations: [], messages: [], faults: [], requests: [], stored: []};
  window.seen = seen;

  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
    seen.violations.push(`${effectiveDirective}: ${blockedURI} ${sample}`.trim()),
  );
  window.addEventListener('error', ({message}) => seen.faults.push(message));
  window.addEventListener('unhandledrejection', ({reason}) => seen.faults.push(String(reason)));

  for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
    console[level] = (...words) => seen.messages.push(`${level}: ${words.map(String).join(' ')}`);
  }

  const note = (target, method, list, describe) => {
    const original = target[method];
    target[method] = function (...words) {
      list.push(describe(...words));
      return original.apply(this, words);
    };
  };
  const address = (request) =>
    new URL(request instanceof Request ? request.url : String(request), document.baseURI).href;
  note(window, 'fetch', seen.requests, address);
  note(XMLHttpRequest.prototype, 'open', seen.requests, (_method, url) => address(url));
  note(Navigator.prototype, 'sendBeacon', seen.requests, address);
  note(Storage.prototype, 'setItem', seen.stored, (key) => `storage ${key}`);
  note(IDBFactory.prototype, 'open', seen.stored, (name) => `database ${name}`);
  note(CacheStorage.prototype, 'open', seen.stored, (name) => `cache ${name}`);
  note(ServiceWorkerContainer.prototype, 'register', seen.stored, (url) => `worker ${url}`);

  const {get, set} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    get: () => get.call(document),
    set: (text) => {
      seen.stored.push(`cookie ${text}`);
      set.call(document, text);
    },
  });
})();
