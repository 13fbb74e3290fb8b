import { ReactiveElement, type PropertyDeclaration, type PropertyValues } from '@lit/reactive-element';
import type { Locale } from '@tiwizi/i18n';
import { isShortForm } from '../content/content.ts';
import { attributeName, type Property } from '../properties/properties.ts';
import type { ElementTemplate } from '../template/element-template.ts';
import { localeOf, watchLocale, type Localized } from './locale.ts';
import { parserHasPassed, whenParserPassed } from './parser.ts';
import type { Printer } from './printer.ts';
import { report } from './report.ts';

/** Set on an element at the end of a successful upgrade; enhanced styling hangs on it. */
export const READY = 'data-tiwizi-ready';

/** Loads the template of an element: `() => import('./x.template.ts').then((module) => module.xTemplate)`. */
export type LoadTemplate = () => Promise<ElementTemplate<any>>;

/**
 * Base of light-DOM custom elements that enhance plain HTML (law 2: generate if empty, then adopt).
 *
 * Order of life: the parser passes the element → if it is empty its template prints the full form into it → `adopt()` once →
 * `patch()` now and after each change. Nothing is rendered over a control; `.value` is never written on upgrade.
 * If an upgrade throws, the plain page remains, and the error is reported once (`tiwizi-upgrade-failed`). A short form that came with
 * the page, and that no server expanded, is generated and reported once (`tiwizi-short-form`).
 *
 * *Empty* is an element that holds no children but those with `slot`: content, which is placed into the generated form.
 * A property of a table (`PropertiesOf`) takes a value or the text of its attribute; one that is not understood is undefined, and told of
 * (`<tag>-bad-<attribute>`). The attribute of `inputType` is `input-type`.
 */
export abstract class Enhancer extends ReactiveElement implements Localized {
  /** Version of the package, named when two are loaded. */
  static readonly version: string = '0.1.0';
  /** Loads the full form; absent for elements that only ever enhance authored markup. */
  static template?: LoadTemplate;
  /** Whether the element draws words of its own, and so follows a change of `lang`. */
  static readonly localized: boolean = false;

  static override createProperty(name: string, declaration?: PropertyDeclaration): void {
    super.createProperty(name, { attribute: attributeName(name), ...declaration });
  }

  protected static override getPropertyDescriptor(
    name: string,
    key: string | symbol,
    declaration: PropertyDeclaration | Property<unknown>,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, declaration);
    if (!descriptor || !('read' in declaration)) return descriptor;
    const set = function (this: Enhancer, given: unknown): void {
      const value = given == null ? undefined : declaration.read(given);
      descriptor.set!.call(this, value);
      if (value === undefined && given) {
        const attribute = attributeName(name);
        report(`${this.localName}-bad-${attribute}`, `${attribute}="${given}" is not understood and is ignored.`, this);
      }
    };
    return { ...descriptor, set };
  }

  /** When the parser constructed it, or found it in its place, in milliseconds of the page; NaN of what a script makes, which gets its place later. */
  readonly parsedAt: number = document.readyState === 'loading' || this.isConnected ? performance.now() : NaN;
  #printer: Printer | undefined;
  #failed = false;
  #spoken: Locale | undefined;
  #connection: AbortController | undefined;
  #unwatch: (() => void) | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The language spoken where the element stands. */
  get locale(): Locale {
    return localeOf(this);
  }

  /** Aborted when the element leaves the page: pass it to every listener outside the element. */
  protected get connection(): AbortSignal {
    return (this.#connection ??= new AbortController()).signal;
  }

  /** Called once, when the full markup stands: find the controls. Add no node and write no value here. */
  protected adopt(): void {}

  /** Called after `adopt` and each time the element returns to the page: add listeners, with `this.connection` as their signal. */
  protected listen(): void {}

  /** Called after `adopt` and after every change: patch regions and named attributes. */
  protected patch(_changed: PropertyValues<this>): void {}

  /** Whether the element holds no full form. */
  protected get isEmpty(): boolean {
    return isShortForm(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if ((this.constructor as typeof Enhancer).localized) this.#unwatch = watchLocale(this);
    if (!this.hasUpdated || this.#failed) return;
    this.listen();
    // It may have come to a place where another language is spoken.
    this.localeChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#connection = undefined;
    this.#unwatch?.();
  }

  localeChanged(): void {
    if (this.locale !== this.#spoken) this.requestUpdate();
  }

  /** What is still to be drawn when an update is over, because it has to be loaded first: `updateComplete` waits for it. */
  protected drawing: Promise<unknown> | undefined;

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.drawing;
    return isDone;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const ready = this.hasUpdated ? undefined : this.#prepare();
    return ready ? ready.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  #prepare(): Promise<unknown> | undefined {
    if (!parserHasPassed(this)) return whenParserPassed(this).then(() => this.#prepare());
    const { template } = this.constructor as typeof Enhancer;
    if (!template || !this.isEmpty) return undefined;
    this.#printer = printers.get(template);
    return this.#printer
      ? undefined
      : loadPrinter(template).then(
          () => this.#prepare(),
          (cause) => this.#fail(cause),
        );
  }

  /**
   * Prints the form again after a change, and writes into what stands the differences between the two prints: what scripts and people
   * made of the rest stays. Call it in `patch`. `updateComplete` waits for it. Resolves with whether it could be done: a template that
   * cannot be loaded, or throws, is told of (`tiwizi-reprint-failed`).
   */
  protected reprint(changed: PropertyValues<this>): Promise<boolean> {
    const spoken = this.#spoken!;
    const drawing = loadPrinter((this.constructor as typeof Enhancer).template!)
      .then((printer) => {
        printer.reprint(this, changed, spoken);
        return true;
      })
      .catch((cause: unknown) => {
        report('tiwizi-reprint-failed', 'A change is not shown.', this, cause);
        return false;
      });
    this.drawing = drawing;
    return drawing;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.#patch(changed);
  }

  #patch(changed: PropertyValues<this>): void {
    if (this.#failed) return;
    try {
      if (!this.hasUpdated) this.#upgrade();
      this.patch(changed);
      this.#spoken = this.locale;
      if (!this.hasUpdated) this.setAttribute(READY, '');
    } catch (cause) {
      this.#fail(cause);
    }
  }

  /** Whether another language is spoken now than when the element was patched last. */
  protected get hasTurned(): boolean {
    return (this.#spoken ?? this.locale) !== this.locale;
  }

  #upgrade(): void {
    if (this.isEmpty) this.#printer?.generate(this);
    this.adopt();
    if (this.isConnected) this.listen();
  }

  /** What a framework gave as properties stands in no attribute, so no server has printed it: it is a change to what stands. */
  protected override firstUpdated(): void {
    const { elementProperties, template } = this.constructor as typeof Enhancer;
    const given = new Map();
    for (const [name, { attribute }] of elementProperties)
      if (this[name as keyof this] && !this.hasAttribute(attribute as string)) given.set(name, undefined);
    if (template && !this.#printer && given.size) this.#patch(given as PropertyValues<this>);
  }

  #fail(cause: unknown): void {
    this.#failed = true;
    report('tiwizi-upgrade-failed', 'The plain page remains.', this, cause);
  }
}

const printers = new WeakMap<LoadTemplate, Printer>();
const loading = new WeakMap<LoadTemplate, Promise<Printer>>();

/** Loads what prints a template: a thousand empty elements ask for its file once. One that failed is asked for again. */
export function loadPrinter(template: LoadTemplate): Promise<Printer> {
  let pending = loading.get(template);
  if (!pending) {
    pending = Promise.all([import('./printer.ts'), template()]).then(([{ Printer }, form]) => new Printer(form));
    pending.then(
      (printer) => printers.set(template, printer),
      () => loading.delete(template),
    );
    loading.set(template, pending);
  }
  return pending;
}
