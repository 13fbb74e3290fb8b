import { READY } from '@tiwizi/core';
import { directionOf, type OwnLocale } from '@tiwizi/i18n';

/** An element under test: any element; Lit's tell when they are up to date. */
export type Subject = HTMLElement & { readonly updateComplete?: Promise<unknown> } & Record<string, unknown>;

/** Marks the part of the page where a form is shown. */
export const STAGE = 'data-contract-stage';

/** Where a form is shown, and its element. */
export interface Stage {
  readonly host: HTMLElement;
  readonly subject: Subject;
}

/** Markup parsed where no element is upgraded and no control has ever been in a page. */
export function inert(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** The next task, without the rest that timers take. */
const task = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });

/** Waits until nothing within is being generated or drawn any more: all are up to date, and the page is still for two tasks. */
export async function settled(root: Node & ParentNode): Promise<void> {
  const observer = new MutationObserver(() => (still = 0));
  observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
  let still = 0;
  for (let round = 0; still < 2 && round < 50; round++, still++) {
    for (const element of root.querySelectorAll('*')) await (element as Subject).updateComplete;
    await task();
  }
  observer.disconnect();
}

/** Puts content into a page of its own language and direction, waits until it stands, acts, and takes it away again. */
export async function onStage<Result>(
  tag: string,
  content: string | Node,
  locale: OwnLocale,
  act: (stage: Stage) => Result,
): Promise<Awaited<Result>> {
  const host = Object.assign(document.createElement('div'), { lang: locale, dir: directionOf(locale) });
  host.setAttribute(STAGE, '');
  host.append(typeof content === 'string' ? inert(content) : content);
  document.body.append(host);
  try {
    await settled(host);
    const subject = host.querySelector<Subject>(tag);
    if (!subject) throw new Error(`the markup holds no <${tag}>`);
    return await act({ host, subject });
  } finally {
    host.remove();
  }
}

/** How an element stands in the page: tags, attributes in one order, text. What tells that it is ready is left out. */
export function shape(node: Node): string {
  // By their kind and not by their class, which is another one in a frame.
  if (node.nodeType !== Node.ELEMENT_NODE)
    return node.nodeType === Node.COMMENT_NODE ? `<!--${node.nodeValue}-->` : (node.nodeValue ?? '');
  const { localName, attributes: all } = node as Element;
  const attributes = [...all]
    .filter(({ name }) => name !== READY)
    .map(({ name, value }) => ` ${name}="${value}"`)
    .sort();
  return `<${localName}${attributes.join('')}>${[...node.childNodes].map(shape).join('')}</${localName}>`;
}

/** The shape of what stands within. */
export const content = (node: Node): string => [...node.childNodes].map(shape).join('');
