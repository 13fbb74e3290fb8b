import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import type { Locale } from '@tiwizi/i18n';
import type { ElementTemplate, TemplateContext } from '../template/element-template.ts';
import { localeOf, watchLocale, type Localized } from './locale.ts';
import { parserHasPassed, whenParserPassed } from './parser.ts';
import { report } from './report.ts';

/** Set on an element at the end of a successful upgrade; enhanced styling hangs on it. */
export const READY = 'data-tiwizi-ready';

/** Prints a template into a fragment. Loaded only when an element has to be generated. */
type Generate = (element: Enhancer, context?: TemplateContext) => DocumentFragment;

/**
 * Base of light-DOM custom elements that enhance plain HTML (law 2: generate if empty, then adopt).
 *
 * Order of life: the parser passes the element → if it is empty its template prints the full form into it → `adopt()` once →
 * `patch()` now and after each change. Nothing is rendered over a control; `.value` is never written on upgrade.
 * If an upgrade throws, the plain page remains, and the error is reported once (`tiwizi-upgrade-failed`). A short form that came with
 * the page, and that no server expanded, is generated and reported once (`tiwizi-short-form`).
 */
export abstract class Enhancer extends ReactiveElement implements Localized {
  /** Version of the package, named when two are loaded. */
  static readonly version: string = '0.1.0';
  /** Loads the generator of the full form; absent for elements that only ever enhance authored markup. */
  static generator?: () => Promise<Generate>;
  /** Whether the element draws words of its own, and so follows a change of `lang`. */
  static readonly localized: boolean = false;

  /** When the parser constructed it, or found it in its place, in milliseconds of the page; NaN of what a script makes, which gets its place later. */
  readonly parsedAt: number = document.readyState === 'loading' || this.isConnected ? performance.now() : NaN;
  #generate: Generate | undefined;
  #failed = false;
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

  /** Has `adopt` called again when other content is put in, as frameworks do. Call it in `listen`. */
  protected adoptAnew(): void {
    const observer = new MutationObserver(() => this.adopt());
    observer.observe(this, { childList: true });
    this.connection.addEventListener('abort', () => observer.disconnect());
  }

  /** Called after `adopt` and after every change: patch regions and named attributes. */
  protected patch(_changed: PropertyValues<this>): void {}

  /** Whether the element holds nothing a person could read or use. */
  protected get isEmpty(): boolean {
    return !this.firstElementChild && !this.textContent?.trim();
  }

  /** A value that no converter takes leaves its property (`input-type`: `inputType`) undefined: it is ignored, and told of (`<tag>-bad-<attribute>`). */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const property = name.replace(/-./g, (letters) => letters[1]!.toUpperCase());
    if (
      value &&
      this[property as keyof this] === undefined &&
      (this.constructor as typeof Enhancer).elementProperties.get(property)?.converter
    )
      report(`${this.localName}-bad-${name}`, `${name}="${value}" is not understood and is ignored.`, this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if ((this.constructor as typeof Enhancer).localized) this.#unwatch = watchLocale(this);
    if (this.hasUpdated && !this.#failed) this.listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#connection = undefined;
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  localeChanged(): void {
    this.requestUpdate();
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
    const { generator } = this.constructor as typeof Enhancer;
    if (!generator || !this.needsGenerating()) return undefined;
    const generate = generators.get(generator);
    if (generate) this.#generate = generate;
    return generate
      ? undefined
      : loaded(generator).then(
          () => this.#prepare(),
          (cause) => this.#fail(cause),
        );
  }

  /** Whether the template is needed: by default when the element is empty. */
  protected needsGenerating(): boolean {
    return this.isEmpty;
  }

  /** Puts the printed full form into the page: by default all of it, for an empty element. */
  protected insertGenerated(fragment: DocumentFragment): void {
    if (this.isEmpty) this.append(fragment);
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (this.#failed) return;
    try {
      if (!this.hasUpdated) this.#upgrade();
      this.patch(changed);
      if (!this.hasUpdated) this.setAttribute(READY, '');
    } catch (cause) {
      this.#fail(cause);
    }
  }

  #upgrade(): void {
    if (this.#generate) {
      this.insertGenerated(this.#generate(this));
      this.#generate = undefined;
    }
    this.adopt();
    if (this.isConnected) this.listen();
  }

  #fail(cause: unknown): void {
    this.#failed = true;
    report('tiwizi-upgrade-failed', `<${this.localName}> could not be enhanced; the plain page remains.`, this, cause);
  }
}

const generators = new WeakMap<() => Promise<Generate>, Generate>();
const loading = new WeakMap<() => Promise<Generate>, Promise<unknown>>();

/** Resolves when a generator can be called: a thousand empty elements ask for its file once. One that failed is asked for again. */
function loaded(generator: () => Promise<Generate>): Promise<unknown> {
  const pending =
    loading.get(generator) ??
    generator()
      .then((generate) => generators.set(generator, generate))
      .finally(() => loading.delete(generator));
  loading.set(generator, pending);
  return pending;
}

export type { ElementTemplate, Generate };
