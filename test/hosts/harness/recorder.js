// First script of every page: keeps what goes wrong there, in the same words in every engine.
(() => {
  const lines = [];
  window.recordedLines = lines;
  window.globalsBefore = Reflect.ownKeys(window).concat('globalsBefore');
  for (const level of ['log', 'info', 'warn', 'error']) {
    const original = console[level];
    console[level] = (...said) => {
      lines.push(`${level}: ${said.map(String).join(' ')}`);
      original.apply(console, said);
    };
  }
  addEventListener(
    'error',
    ({ message, target }) =>
      lines.push(target === window ? `thrown: ${message}` : `not loaded: ${target.src}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => lines.push(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // Firefox looks for an icon that no page here has
    if (!blockedURI.endsWith('/favicon.ico'))
      lines.push(`policy: ${effectiveDirective} ${blockedURI}`);
  });
})();
