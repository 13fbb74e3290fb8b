import type { TemplateResult } from 'lit/html.js';
import { compileTemplate, type Step } from './compile-template.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { RenderTemplateError } from './render-error.ts';
import { isSafeInAttribute } from './safe-url.ts';

const nothing: symbol = Symbol.for('lit-nothing');
const compiled = new WeakMap<TemplateStringsArray, readonly Step[]>();

/**
 * Prints a result of lit's `html` (or `svg`) as clean HTML, without markers or comments.
 *
 * Bindings may stand in text (strings, numbers, nested templates, arrays, `nothing`), in attribute values (one or several;
 * `nothing` leaves the attribute out, as lit does) and in `?boolean` attributes. Everything is escaped for its place.
 *
 * @throws {RenderTemplateError} for any other binding or value: `.property`, `@event`, element bindings, directives, functions,
 * objects, bindings in `<script>`, `<style>`, comments, names, `style`, `srcdoc` or `on…`, and addresses that would run as script
 */
export function renderTemplate(template: TemplateResult): string {
  const printer = new Printer();
  printer.template(template);
  return printer.output;
}

/**
 * Prints an element in its short form: a tag with attributes that come as data, and no content.
 *
 * @param attributes `true` is an attribute without value; `false` leaves it out
 * @throws {RenderTemplateError} for an address that would run as script, and for `style`, `srcdoc` or `on…`
 */
export function renderElement(tag: string, attributes: Readonly<Record<string, string | boolean>>): string {
  const printed = Object.entries(attributes).map(([name, value]) => {
    if (value === false) return '';
    if (!/^(?!on|style$|srcdoc$)[a-z][a-z\d-]*$/.test(name))
      throw new RenderTemplateError('forbidden-attribute', `${name} may not be made of data`);
    if (!isSafeInAttribute(name, `${value}`))
      throw new RenderTemplateError('unsafe-url', `${name} would run as script`);
    return value === true ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`;
  });
  return `<${tag}${printed.join('')}></${tag}>`;
}

interface Printed {
  readonly _$litType$: number;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

class Printer {
  output = '';
  #afterLineEater = false;

  template(result: unknown): void {
    const { strings, values } = asTemplate(result);
    for (const step of stepsOf(result as Printed, strings)) this.#step(step, values);
  }

  #write(text: string): void {
    if (this.#afterLineEater && text) {
      if (text.startsWith('\n')) this.output += '\n';
      this.#afterLineEater = false;
    }
    this.output += text;
  }

  #step(step: Step, values: readonly unknown[]): void {
    switch (step.kind) {
      case 'literal':
        return this.#write(step.text);
      case 'line-eater':
        this.#afterLineEater = true;
        return;
      case 'child':
        return this.#child(values[step.value], step.textOnly);
      case 'boolean':
        if (isTruthy(values[step.value], step.name)) this.output += ` ${step.name}`;
        return;
      case 'attribute':
        return this.#attribute(step, values);
    }
  }

  #child(value: unknown, textOnly: boolean): void {
    if (typeof value === 'string') return this.#write(escapeText(value));
    if (value === undefined || value === null || value === nothing) return;
    if (typeof value === 'number') return this.#write(String(value));
    if (Array.isArray(value)) {
      for (const each of value) this.#child(each, textOnly);
      return;
    }
    if (textOnly)
      throw new RenderTemplateError(
        'unsupported-value',
        `<textarea> and <title> hold text only, not ${describe(value)}`,
      );
    if (!isTemplate(value)) throw new RenderTemplateError('unsupported-value', `${describe(value)} has no HTML form`);
    this.template(value);
  }

  #attribute(step: Extract<Step, { kind: 'attribute' }>, values: readonly unknown[]): void {
    const { name, statics, quote } = step;
    let printed = statics[0]!;
    let plain = printed;
    for (let index = 1; index < statics.length; index++) {
      const value = values[step.value + index - 1];
      if (value === nothing) return;
      const text = attributeText(value, name);
      plain += text + statics[index];
      printed += escapeAttribute(text) + statics[index];
    }
    if (!isSafeInAttribute(name, plain)) throw new RenderTemplateError('unsafe-url', `${name} would run as script`);
    this.output += ` ${name}=${quote}${printed}${quote}`;
  }
}

function stepsOf(result: Printed, strings: TemplateStringsArray): readonly Step[] {
  let steps = compiled.get(strings);
  if (!steps) compiled.set(strings, (steps = compileTemplate(strings, result._$litType$ !== 1)));
  return steps;
}

function isTemplate(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function asTemplate(value: unknown): Printed {
  const { strings, values } = (isTemplate(value) ? value : {}) as Partial<Printed>;
  // The tag function is the only maker of arrays with `raw`: text that was parsed from JSON can never pass for a template.
  if (
    !Array.isArray(strings) ||
    !Array.isArray((strings as Partial<TemplateStringsArray>).raw) ||
    !Array.isArray(values)
  ) {
    throw new RenderTemplateError('not-a-template', `${describe(value)} is not an uncompiled template result`);
  }
  return value as Printed;
}

function attributeText(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new RenderTemplateError('unsupported-value', `the attribute ${name} cannot hold ${describe(value)}`);
}

function isTruthy(value: unknown, name: string): boolean {
  if (value === nothing) return false;
  const plain =
    typeof value !== 'function' &&
    typeof value !== 'symbol' &&
    (typeof value !== 'object' || value === null || Array.isArray(value) || isTemplate(value));
  if (!plain) throw new RenderTemplateError('unsupported-value', `?${name} cannot be decided by ${describe(value)}`);
  return Boolean(value);
}

function describe(value: unknown): string {
  if (typeof value === 'object' && value !== null)
    return '_$litDirective$' in value ? 'a directive' : `an object (${value.constructor?.name ?? 'no class'})`;
  return typeof value === 'symbol' ? String(value) : `a ${typeof value}`;
}
