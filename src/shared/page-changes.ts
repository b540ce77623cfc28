import { sameWords, wordsDrawn } from './words-drawn.ts';

/**
 * What others change in what a widget drew. Translators wrap, replace and remove text nodes; Lit would go
 * on writing into nodes that nobody sees, and a countdown would stand still. So, before other words are
 * drawn, their changes are taken back: Lit finds each node where it put it, and focus, scroll, open details
 * and typed text stay as they are. The translator then translates the new words. Where no word changes,
 * nothing is taken back, so the two never fight.
 */
export class PageChanges {
  /** Theirs, in their order, since what stands there was last ours alone. */
  #theirs: MutationRecord[] = [];
  /** One of theirs is in Lit's way. */
  #inTheWay = false;
  /** So it was at some time since the last drawing that went well. */
  #meddled = false;
  #drawing: unknown;
  #words: readonly unknown[] = [];
  #root: Node | undefined;
  readonly #observer = new MutationObserver((records) => this.#note(records));

  /** The widget is about to draw this. */
  willDraw(drawing: unknown): void {
    this.#note(this.#observer.takeRecords());
    if (this.#inTheWay) {
      const words = wordsDrawn(drawing);
      if (!sameWords(words, this.#words) || this.#lostElement) this.#takeBack();
      this.#words = words;
    }
    this.#drawing = drawing;
  }

  /** It has drawn. From now on, what changes in the root is not its own. */
  drawn(root: Node): void {
    const ours = this.#observer.takeRecords();
    // an element whose text was set anew as a whole holds nothing of theirs any more
    if (ours.length > 0)
      this.#theirs = this.#theirs.filter(
        ({ target }) => !ours.some((each) => each.target.contains(target)),
      );
    this.#meddled = this.#inTheWay = this.#theirs.some(inTheWay);
    if (this.#root) return;
    this.#root = root;
    this.#observer.observe(root, { childList: true, subtree: true });
  }

  /**
   * After a drawing that failed: empties the root, so that all can be drawn once more.
   *
   * @returns false where nobody meddled, and it would fail again
   */
  startOver(): boolean {
    const root = this.#root;
    if (!root || !this.#meddled) return false;
    Array.from(root.childNodes).forEach((each) => each.nodeName === 'STYLE' || each.remove());
    // Lit remembers at one of these what it drew
    [root, ...Array.from(root.childNodes)].forEach(
      (each) => delete (each as { _$litPart$?: unknown })._$litPart$,
    );
    this.#theirs = [];
    this.#inTheWay = this.#meddled = false;
    this.#observer.takeRecords();
    return true;
  }

  #note(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    this.#theirs = this.#theirs.concat(records);
    if (this.#inTheWay || !records.some(inTheWay)) return;
    this.#inTheWay = this.#meddled = true;
    this.#words = wordsDrawn(this.#drawing);
  }

  /** True where an element of ours is gone: then its attributes and properties would be written in vain, too. */
  get #lostElement(): boolean {
    const added = new Set<Node>();
    this.#theirs.forEach((each) => each.addedNodes.forEach((node) => added.add(node)));
    return this.#theirs.some(({ removedNodes }) =>
      Array.from(removedNodes).some(
        (node) =>
          node.nodeType === Node.ELEMENT_NODE && !added.has(node) && !this.#root?.contains(node),
      ),
    );
  }

  #takeBack(): void {
    // a node that was only added, such as the button of a password manager, is in nobody's way
    const targets = new Set<Node>();
    this.#theirs.filter(inTheWay).forEach(({ target }) => targets.add(target));
    for (const record of this.#theirs.reverse()) {
      const { target, addedNodes, removedNodes, nextSibling, previousSibling } = record;
      if (!targets.has(target)) continue;
      addedNodes.forEach((each) => {
        if (each.parentNode === target && each.nodeName !== 'STYLE') target.removeChild(each);
      });
      const before =
        previousSibling?.parentNode === target
          ? previousSibling.nextSibling
          : nextSibling?.parentNode === target
            ? nextSibling
            : null;
      removedNodes.forEach((each) => target.insertBefore(each, before));
    }
    this.#theirs = [];
    this.#inTheWay = false;
  }
}

/** A node left its place, or another stands where Lit looks for a text: behind its marker. */
const inTheWay = ({ removedNodes, previousSibling }: MutationRecord): boolean =>
  removedNodes.length > 0 || previousSibling?.nodeType === Node.COMMENT_NODE;
