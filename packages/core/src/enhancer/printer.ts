import { html, nothing, render } from 'lit/html.js';
import type { Locale } from '@tiwizi/i18n';
import { contentOf } from '../content/placed-content.ts';
import { ElementIds } from '../ids/document-ids.ts';
import { patchForm } from '../regions/patch-form.ts';
import type { ElementTemplate, TemplateContext } from '../template/element-template.ts';
import { attributeName } from '../properties/properties.ts';
import type { PrintedElement } from './printed-element.ts';
import { report } from './report.ts';

/** Prints the full form of elements into the page. Imported only when one has to be generated, or printed again. */
export class Printer {
  readonly #template: ElementTemplate<any>;

  constructor(template: ElementTemplate<any>) {
    this.#template = template;
  }

  /** Puts the full form into an empty element, and the content that the author gave into its places. */
  generate(element: PrintedElement): void {
    tellOfShortForm(element);
    const form = this.#print(element, element, element.locale, idsOf(element, false));
    for (const place of form.querySelectorAll('slot')) place.replaceWith(...contentOf(element, place.name));
    for (const { slot, localName } of element.children)
      report('tiwizi-unknown-slot', `<${element.localName}> has no place for <${localName} slot="${slot}">.`, element);
    element.append(form);
  }

  /**
   * Prints the form as it was and as it is, and brings what stands from one to the other.
   *
   * @param stale the properties that were changed, as they were
   * @param locale the language that was spoken
   */
  reprint(element: PrintedElement, stale: ReadonlyMap<PropertyKey, unknown>, locale: Locale): void {
    const ids = idsOf(element, true);
    // The element itself answers for the rest: what browsers give every element cannot be inherited.
    const was = new Proxy(element, {
      get: (target, name): unknown => (stale.has(name) ? stale.get(name) : Reflect.get(target, name)),
    });
    // What was wrong with it has been told.
    const before = this.#print(element, was, locale, ids, () => {});
    patchForm(element, before, this.#print(element, element, element.locale, ids));
  }

  #print(
    element: PrintedElement,
    data: object,
    locale: Locale,
    ids: ElementIds,
    tell: TemplateContext['report'] = (code, message) => report(`tiwizi-${code}`, message, element),
  ): DocumentFragment {
    ids.restart();
    const context: TemplateContext = {
      locale,
      ids: (prefix) => ids.take(prefix),
      content: (slot) => (contentOf(element, slot).length ? html`<slot name=${slot}></slot>` : nothing),
      report: tell,
    };
    const fragment = document.createDocumentFragment();
    render(this.#template.print(this.#withPrinted(element, data), context), fragment);
    return clean(fragment);
  }

  /** The data, and what stands in attributes that only the template knows. */
  #withPrinted(element: PrintedElement, data: object): object {
    const { printed } = this.#template;
    if (!printed) return data;
    const read = new Map<PropertyKey, unknown>();
    for (const [name, property] of Object.entries(printed)) {
      const attribute = attributeName(name);
      const given = element.getAttribute(attribute);
      const value = given === null ? undefined : property.read(given);
      read.set(name, value);
      if (given && value === undefined)
        report(
          `${element.localName}-bad-${attribute}`,
          `${attribute}="${given}" is not understood and is ignored.`,
          element,
        );
    }
    return new Proxy(data, {
      get: (target, name): unknown => (read.has(name) ? read.get(name) : Reflect.get(target, name)),
    });
  }
}

const known = new WeakMap<Element, ElementIds>();

function idsOf(element: Element, stands: boolean): ElementIds {
  let ids = known.get(element);
  if (!ids) known.set(element, (ids = new ElementIds(element, stands)));
  return ids;
}

function tellOfShortForm(element: PrintedElement): void {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Definitions are loaded by deferred scripts, which run before this event. Told once a page: who has one short form expanded has them all.
  if (element.parsedAt <= (page?.domContentLoadedEventStart || Infinity))
    report(
      'tiwizi-short-form',
      `<${element.localName}> came in its short form, which is nothing without script. Send the page through expand() of @tiwizi/ssr.`,
      undefined,
      element,
    );
}

/** Takes lit's markers out, and joins the texts they cut: from here on the markup is the page's own, as if the author had written it. */
function clean(fragment: DocumentFragment): DocumentFragment {
  const markers: Node[] = [];
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) markers.push(walker.currentNode);
  for (const marker of markers) marker.parentNode?.removeChild(marker);
  fragment.normalize();
  delete (fragment as { _$litPart$?: unknown })._$litPart$;
  return fragment;
}
