const waiting = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/** Whether the HTML parser has gone past the element, so that what it holds is all it will hold. */
export function parserHasPassed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return !element.isConnected;
}

function settle(): void {
  for (const [element, done] of waiting) {
    if (!parserHasPassed(element)) continue;
    waiting.delete(element);
    done();
  }
  if (waiting.size) return;
  observer?.disconnect();
  observer = undefined;
}

/** Resolves once the parser has gone past the element. One observer serves all that wait. */
export function whenParserPassed(element: Element): Promise<void> {
  return new Promise((done) => {
    waiting.set(element, done);
    if (observer) return;
    observer = new MutationObserver(settle);
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener('readystatechange', settle, { once: true });
  });
}
