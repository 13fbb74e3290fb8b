import { render } from 'lit/html.js';
import type { ElementTemplate, TemplateContext } from '../template/element-template.ts';
import type { Enhancer, Generate } from './enhancer.ts';
import { uniqueId } from './parts.ts';
import { report } from './report.ts';

/**
 * Makes the generator of an element from its template. The element is its own data: its properties carry the names the
 * template reads. Imported dynamically by elements, so that pages that ship the full form never load it.
 */
export function generatorOf(template: ElementTemplate<any>): Generate {
  return (element, context = firstContext(element)) => {
    const fragment = document.createDocumentFragment();
    render(template.print(element, context), fragment);
    return clean(fragment);
  };
}

/** Where an element is generated for the first time. */
function firstContext(element: Enhancer): TemplateContext {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Definitions are loaded by deferred scripts, which run before this event. Told once a page: who has one short form expanded has them all.
  const isOfPage = element.parsedAt <= (page?.domContentLoadedEventStart || Infinity);
  if (isOfPage && !element.firstElementChild)
    report(
      'tiwizi-short-form',
      `<${element.localName}> came in its short form, which is nothing without script. Send the page through expand() of @tiwizi/ssr.`,
      undefined,
      element,
    );
  const scope = element.getRootNode() as Document | ShadowRoot;
  return { locale: element.locale, uniqueId: (base) => ('getElementById' in scope ? uniqueId(scope, base) : base) };
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
