import type { ElementTemplate, TemplateContext } from '@tiwizi/core/template';
import { renderTemplate } from '../render/render-template.ts';

/** The attributes a template is given, remembering which it asked for. */
export class AskedAttributes extends Map<string, string> {
  readonly asked: Set<string> = new Set();

  override get(name: string): string | undefined {
    this.asked.add(name);
    return super.get(name);
  }

  override has(name: string): boolean {
    this.asked.add(name);
    return super.has(name);
  }

  override [Symbol.iterator](): MapIterator<[string, string]> {
    for (const name of super.keys()) this.asked.add(name);
    return super[Symbol.iterator]();
  }

  override entries(): MapIterator<[string, string]> {
    return this[Symbol.iterator]();
  }
}

/** Prints the full form of one element. Throws whatever the template throws. */
export function printElement(
  template: ElementTemplate<any>,
  attributes: ReadonlyMap<string, string>,
  context: TemplateContext,
): string {
  return renderTemplate(template.print(template.read(attributes), context));
}
