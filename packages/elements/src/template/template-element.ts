import { Enhancer, patchAttribute, report, PART, type ElementTemplate, type Generate } from '@tiwizi/core';
import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import type { Locale } from '@tiwizi/i18n';
import { patchChildren } from './patch-children.ts';

/** An element whose properties are the data of its template. */
export interface TemplateElementClass<Data extends object> {
  new (): Enhancer & { -readonly [Name in keyof Data]: Data[Name] };
  readonly version: string;
  readonly localized: boolean;
  properties: PropertyDeclarations;
  generator?: () => Promise<Generate>;
}

/**
 * Makes the base class of an element that is nothing but its template: the full form stands as it came; an empty element is
 * generated; when a property or the language changes later, the regions (`data-tiwizi-part`) are printed again.
 *
 * @param properties the data of the template, as reactive properties
 * @param load loads the template; called only when something has to be printed
 */
export function templateElement<Data extends object>(
  properties: PropertyDeclarations,
  load: () => Promise<ElementTemplate<Data>>,
): TemplateElementClass<Data> {
  const generator = async (): Promise<Generate> => {
    const [{ generatorOf }, template] = await Promise.all([import('@tiwizi/core/generate'), load()]);
    return generatorOf(template);
  };

  class TemplateElement extends Enhancer {
    static override readonly localized = true;
    static override properties = properties;
    static override generator = generator;

    #isGenerated = false;
    #printed: Locale | undefined;

    protected override insertGenerated(fragment: DocumentFragment): void {
      this.#isGenerated = true;
      super.insertGenerated(fragment);
    }

    protected override patch(changed: PropertyValues<this>): void {
      const { locale } = this;
      const isStale = this.hasUpdated && (changed.size > 0 || locale !== this.#printed);
      this.#printed = locale;
      if (isStale)
        this.drawing = generator()
          .then((generate) => this.#reprint(generate))
          .catch((cause) =>
            report('tiwizi-reprint-failed', 'A change could not be shown; what stood before remains.', this, cause),
          );
    }

    #reprint(generate: Generate): void {
      const fragment = generate(this, { locale: this.locale, uniqueId: (base) => this.#ownId(base) });
      const standing = new Map(ownParts(this).map((host) => [host.getAttribute(PART), host]));
      const printed = ownParts(fragment);
      const isSame = printed.length === standing.size && printed.every((host) => standing.has(host.getAttribute(PART)));
      if (!isSame && this.#isGenerated) this.replaceChildren(fragment);
      else for (const host of printed) patchHost(standing.get(host.getAttribute(PART)), host);
    }

    /** An id that is free, or already this element's own. */
    #ownId(base: string): string {
      for (let count = 1; ; count++) {
        const id = count === 1 ? base : `${base}-${count}`;
        const known = document.getElementById(id);
        if (!known || this.contains(known)) return id;
      }
    }
  }
  return TemplateElement as unknown as TemplateElementClass<Data>;
}

/** The region hosts of an element itself, not those of an element nested in it. */
function ownParts(root: Element | DocumentFragment): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`[${PART}]`)].filter((host) => {
    let node = host.parentNode;
    while (node && node !== root && !(node as Element).localName?.startsWith('tiwizi-')) node = node.parentNode;
    return node === root;
  });
}

/** Attributes always; children only where no region stands in the region, so that each is patched by itself. */
function patchHost(host: HTMLElement | undefined, printed: HTMLElement): void {
  if (!host) return;
  for (const { name, value } of printed.attributes) if (name !== 'id') patchAttribute(host, name, value);
  host.hidden = printed.hidden;
  if (!ownParts(printed).length) patchChildren(host, printed);
}
