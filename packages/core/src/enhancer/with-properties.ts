import type { PropertyValues } from '@lit/reactive-element';
import type { PropertiesOf } from '../properties/properties.ts';
import { Enhancer, type LoadTemplate } from './enhancer.ts';
import type { HasData } from './framework-tags.ts';

/**
 * The class of an enhancer whose properties are those of a table.
 *
 * @typeParam Printed - attributes that only the template reads (`ElementTemplate.printed`)
 */
export interface EnhancerClass<Data extends object, Printed extends object = Data> extends Omit<
  typeof Enhancer,
  'prototype' | 'template'
> {
  new (): Enhancer & { -readonly [Name in keyof Data]: Data[Name] } & HasData<Data & Printed>;
  template?: LoadTemplate;
}

/** Makes the base class of an element from the table of its properties, which is all that has to be said of them. */
export function withProperties<Data extends object>(properties: PropertiesOf<Data>): EnhancerClass<Data> {
  return class extends Enhancer {
    static override properties = properties;
  } as unknown as EnhancerClass<Data>;
}

/**
 * Makes the base class of an element that is nothing but its template: the full form stands as it came; an empty element is generated;
 * what changes later is printed again.
 *
 * @param properties the data of the template
 * @param template loads the template; called only when something has to be printed
 */
export function templateElement<Data extends object>(
  properties: PropertiesOf<Data>,
  template: LoadTemplate,
): EnhancerClass<Data> {
  class TemplateElement extends withProperties(properties as PropertiesOf<object>) {
    static override readonly localized = true;
    static override template = template;

    protected override patch(changed: PropertyValues<this>): void {
      if (this.hasUpdated && (changed.size || this.hasTurned)) this.reprint(changed);
    }
  }
  return TemplateElement as unknown as EnhancerClass<Data>;
}
