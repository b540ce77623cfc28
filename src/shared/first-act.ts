const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'click', 'keydown', 'wheel', 'scroll'];

let acted: Promise<void> | undefined;

/**
 * Resolves when a visitor does something on the page for the first time after this was first asked. Data
 * that only adorn what is there wait for it, so that a page which nobody looks at fetches nothing.
 */
export const firstAct = (): Promise<void> =>
  (acted ??= new Promise((resolve) => {
    const options = { capture: true, passive: true } as const;
    const hear = () => {
      for (const sign of SIGNS) removeEventListener(sign, hear, options);
      resolve();
    };
    for (const sign of SIGNS) addEventListener(sign, hear, options);
  }));
