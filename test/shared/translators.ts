/** What a translator does to one text node, as page translators and extensions do it. */
export const MEDDLING: Readonly<Record<string, (text: Text) => void>> = {
  'replaces each text by <font>': (text) => {
    text.replaceWith(font(font(`[${text.data}]`)));
  },
  'wraps each text in <font>': (text) => {
    const around = font();
    text.replaceWith(around);
    around.append(text);
  },
  'puts a <font> before each text and moves it there': (text) => {
    const around = font();
    text.before(around);
    around.append(text);
  },
  'replaces each text by another': (text) => text.replaceWith(`[${text.data}]`),
  'sets the text of each element that has nothing else': (text) => {
    const parent = text.parentElement;
    if (parent?.childElementCount === 0) parent.textContent = `[${text.data.trim()}]`;
    else text.replaceWith(font(`[${text.data}]`));
  },
  'removes each text': (text) => text.remove(),
};

export type Meddling = keyof typeof MEDDLING;

function font(content: string | Element = ''): HTMLElement {
  const element = document.createElement('font');
  element.append(content);
  return element;
}

/** The texts of a shadow root that a visitor can read and no translator has seen. */
function texts(root: Node, polite: boolean): Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!text.data.trim() || parent?.closest('style, font')) continue;
    if (/^\[.*\]$/s.test(text.data.trim()) || (polite && parent?.closest('[translate=no]')))
      continue;
    found.push(text);
  }
  return found;
}

/** Translates once, also what asks not to be. */
export function meddle(root: Node, how: Meddling): void {
  texts(root, false).forEach(MEDDLING[how]!);
}

/** Goes on to translate what changes, as translators do, until it is told to stop. */
export function translator(root: Node, how: Meddling) {
  let rounds = 0;
  const translate = () => {
    const all = texts(root, true);
    if (all.length === 0) return;
    rounds++;
    all.forEach(MEDDLING[how]!);
  };
  const observer = new MutationObserver(translate);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  translate();
  return {
    /** How many times it found something to do. */
    get rounds() {
      return rounds;
    },
    stop: () => observer.disconnect(),
  };
}
