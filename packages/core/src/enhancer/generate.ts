import { render } from 'lit/html.js';
import type { ElementTemplate, TemplateContext } from '../template/element-template.ts';
import type { Generate } from './enhancer.ts';

/**
 * Makes the generator of an element from its template. The element is its own data: its properties carry the names the
 * template reads. Imported dynamically by elements, so that pages that ship the full form never load it.
 */
export function generatorOf(template: ElementTemplate<any>): Generate {
  return (element, context: TemplateContext) => {
    const fragment = document.createDocumentFragment();
    render(template.print(element, context), fragment);
    return clean(fragment);
  };
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
