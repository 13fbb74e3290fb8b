import {
  announce,
  findPart,
  patchText,
  report,
  withProperties,
  type EnhancerClass,
  type LoadTemplate,
} from '@tiwizi/core';
import type { PropertyValues } from '@lit/reactive-element';
import { directoryAddress } from './directory-address.ts';
import { isDataSaved, itemsIn, loadCatalogue, type Catalogue } from './load-catalogue.ts';
import type { DirectoryView } from './directory-title.ts';
import type { Asked } from './tell-results.ts';
import {
  defaultPageSize,
  serviceDirectoryProperties,
  type ServiceDirectoryData,
  type StandingDirectory,
} from './service-directory-data.ts';
import type { SheetsOfPage } from './sheets-of-page.ts';
import { ServiceSearchEvent } from './service-search-event.ts';

const Base: EnhancerClass<ServiceDirectoryData> = withProperties(serviceDirectoryProperties);

/** Milliseconds without a key after which the number of results is said and the address is kept. */
const pause = 700;

/** What the catalogue is made of. */
const sources: readonly PropertyKey[] = ['cards', 'cardsUrl', 'indexUrl'];

/**
 * `<tiwizi-service-directory>`: search in a directory of services. The full form is a search by GET and one page of results, and works by
 * itself. With script the same box filters at once: the index (`index-url`) is fetched when the box first takes focus, the found cards are
 * put in order, the address is kept (`q`, `audience`) and the number of results is announced once typing pauses. Enter still asks the
 * server. With `sheets-url` cards and index are made in the page of one file of sheets, again in another language when that changes, and Enter
 * asks nobody. When the index cannot be had, and when the person asks for little data, nothing of this happens and the form works as without script.
 *
 * @fires {ServiceSearchEvent} tiwizi-service-search - the list shows what was found
 * Standards: WCAG 2.2 4.1.3 status messages, HTML search element.
 */
export class TiwiziServiceDirectory extends Base {
  static override readonly localized = true;
  static override template: LoadTemplate = () =>
    import('./service-directory.template.ts').then((module) => module.serviceDirectoryTemplate);

  /** For the template: what stands, where no attribute says it. */
  standing?: StandingDirectory;
  /** For the template: the file of `sheetsUrl` is not to be had. */
  isUnreachable = false;
  #catalogue: Promise<Catalogue | undefined> | undefined;
  /** What was found; undefined while the list stands as it was printed, which `#printed` holds. */
  #found: readonly HTMLElement[] | undefined;
  #printed: readonly Element[] = [];
  /** What the page's title tells of. */
  #view: DirectoryView | undefined;
  /** The file that was read last. */
  #sheets: { readonly url: string; readonly loaded: Promise<SheetsOfPage> } | undefined;
  #query = '';
  #limit = defaultPageSize;
  #hasFailed = false;
  #ticket = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('form input[type=search], form input[name=q]');
  }

  get #selects(): readonly HTMLSelectElement[] {
    return [...(this.#form?.querySelectorAll('select') ?? [])];
  }

  get #results(): HTMLElement | undefined {
    return findPart(this, 'results');
  }

  protected override adopt(): void {
    if (!this.#input || !this.#results)
      report(
        'tiwizi-directory-without-parts',
        'A directory needs a form with a search box, and a list with data-tiwizi-part="results".',
        this,
      );
    if (this.sheetsUrl) void this.#fromSheets();
    // Typed before the script came.
    else if (this.#input && this.#input.value !== this.#input.defaultValue) void this.#filter();
  }

  protected override listen(): void {
    const signal = this.connection;
    this.addEventListener('focusin', ({ target }) => this.#form?.contains(target as Node) && void this.#load(true), {
      signal,
    });
    this.addEventListener('input', ({ target }) => target === this.#input && void this.#filter(), { signal });
    this.addEventListener(
      'change',
      ({ target }) => this.#selects.some((select) => select === target) && void this.#filter(),
      { signal },
    );
    this.addEventListener(
      'focusout',
      () => void this.#catalogue?.then((catalogue) => catalogue && this.#settle(catalogue)),
      { signal },
    );
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener(
      'click',
      (event) => {
        if (event.target === findPart(this, 'more')) void this.#more();
        else if (event.target === findPart(this, 'suggested')) this.#takeSuggestion(event);
      },
      { signal },
    );
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** What the standing form says of itself, where the page came without attributes. */
  get #said(): StandingDirectory {
    const { dataset = {} } = findPart(this, 'count') ?? {};
    const { tiwiziTotal: total = itemsIn(this).size, tiwiziPage: page, tiwiziPages: pages } = dataset;
    return { total: Number(total), ...(page && pages && { page: Number(page), pages: Number(pages) }) };
  }

  protected override patch(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) return;
    const names = [...changed.keys()];
    if (names.includes('sheetsUrl') || names.includes('sheetHref') || (this.hasTurned && this.sheetsUrl))
      void this.#fromSheets();
    else if (!this.sheetsUrl && names.some((name) => sources.includes(name))) {
      this.#catalogue = undefined;
      this.#hasFailed = false;
    }
    if (!this.hasTurned && names.every((name) => name === 'indexUrl' || name === 'cardsUrl')) return;
    const isFiltered = this.#unfilter();
    // The first cards that are given take the place of those that came with the page.
    if (changed.has('cards') && !changed.get('cards')) this.#results?.replaceChildren();
    this.standing = this.#said;
    void this.reprint(changed).then((isDone) => (isDone && isFiltered ? this.#filter() : undefined));
  }

  /** Puts the list back as it was printed, so that the next print finds it. */
  #unfilter(): boolean {
    if (!this.#found) return false;
    this.#found = undefined;
    this.#results?.replaceChildren(...this.#printed);
    setHidden(this.#results, !this.#printed.length);
    setHidden(findPart(this, 'none'), this.#said.total > 0);
    setHidden(findPart(this, 'more'), true);
    setHidden(findPart(this, 'pages'), false);
    return true;
  }

  /** Whether the page holds the cards of all services, and not some page or search of them. */
  get #isWhole(): boolean {
    const isSearch =
      this.#input?.defaultValue ||
      this.#selects.some(({ options }) => [...options].some((option) => option.defaultSelected && option.value));
    return !isSearch && !findPart(this, 'pages') && itemsIn(this).size > 0;
  }

  /** Once; when it failed, again at the next focus and not at each key. */
  #load(isFocus = false): Promise<Catalogue | undefined> {
    if (this.#catalogue) return this.#catalogue;
    if (this.#hasFailed && !isFocus) return Promise.resolve(undefined);
    if (this.sheetsUrl) return this.#fromSheets();
    const { indexUrl } = this;
    if (!indexUrl || isDataSaved() || (!this.cardsUrl && !this.#isWhole)) return Promise.resolve(undefined);
    return (this.#catalogue = loadCatalogue(indexUrl, this.cardsUrl, itemsIn(this)).catch((cause: unknown) => {
      report('tiwizi-directory-index-unreachable', 'The search works by its form, as without script.', this, cause);
      this.#hasFailed = true;
      return (this.#catalogue = undefined);
    }));
  }

  /** Makes cards and search of the file of sheets, in the language of the page. */
  #fromSheets(): Promise<Catalogue | undefined> {
    const { sheetsUrl: url } = this;
    this.#hasFailed = false;
    if (!url) return (this.#catalogue = Promise.resolve(undefined));
    return (this.#catalogue = this.#drawSheets(url).catch((cause: unknown) => {
      // Another file is asked for by now.
      if (url !== this.sheetsUrl) return this.#catalogue;
      report('tiwizi-directory-sheets-unreachable', 'There is no list to show.', this, cause);
      this.#hasFailed = this.isUnreachable = true;
      this.#catalogue = this.#sheets = undefined;
      this.cards = undefined;
      void this.reprint(new Map([['isUnreachable', false]]) as PropertyValues<this>);
      return undefined;
    }));
  }

  async #drawSheets(url: string): Promise<Catalogue | undefined> {
    const [{ cardsOf, facetsOf, loadSheets }, tell] = await Promise.all([
      import('./sheets-of-page.ts'),
      import('./tell-results.ts'),
    ]);
    if (url !== this.sheetsUrl) return this.#catalogue;
    if (this.#sheets?.url !== url) this.#sheets = { url, loaded: loadSheets(url) };
    const { sheets, themes, index, faults } = await this.#sheets.loaded;
    if (url !== this.sheetsUrl) return this.#catalogue;
    if (faults.length) report('tiwizi-directory-bad-sheets', tell.tellFaults(faults), this);
    // Nobody else reads the address: a search that is come back to is found again.
    const asked = new URLSearchParams(location.search);
    this.query ??= tell.queryOf(asked.get(this.#input?.name ?? 'q') ?? '');
    for (const name of ['audience', 'theme', 'authority', 'level', 'sort'] as const)
      this[name] ??= asked.get(name) ?? '';
    if (this.isUnreachable) {
      this.isUnreachable = false;
      await this.reprint(new Map([['isUnreachable', true]]) as PropertyValues<this>);
    }
    this.cards = cardsOf(sheets, this.locale, this.sheetHref);
    this.facets = facetsOf(sheets, themes, this.locale);
    await this.updateComplete;
    if ((this.#input?.value || this.#selects.some(({ value }) => value)) && !this.#found)
      queueMicrotask(() => void this.#filter());
    return { index, items: itemsIn(this), tell };
  }

  /** Where the page has all there is, there is nobody to ask. */
  #submit(event: Event): void {
    const { sheetsUrl } = this;
    if (!sheetsUrl || this.#hasFailed) return;
    event.preventDefault();
    void this.#filter().then(() => this.#catalogue?.then((catalogue) => catalogue && this.#settle(catalogue)));
  }

  async #filter(): Promise<void> {
    const ticket = (this.#ticket += 1);
    const catalogue = await this.#load();
    if (!catalogue || ticket !== this.#ticket || !this.isConnected) return;
    const { tell } = catalogue;
    const query = (this.#query = tell.queryOf(this.#input?.value ?? ''));
    const asked = tell.askedIn(this.#form);
    if (!this.#found) this.#printed = [...(this.#results?.children ?? [])];
    this.#view ??= this.#viewIn(tell.askedIn(this.#form, true), this.#input?.defaultValue, this.#said);
    const ids = query ? catalogue.index.search(query).map(({ id }) => id) : [...catalogue.items.keys()];
    const items = ids.flatMap((id) => catalogue.items.get(id) ?? []);
    this.#found = tell.narrow(this.#form, items, asked, this.locale);
    this.#limit = this.pageSize || defaultPageSize;
    this.#show(tell);
    tell.tellLanguages(this, this.#found, { q: query, ...asked.parameters }, this.locale);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(catalogue), pause);
    this.dispatchEvent(new ServiceSearchEvent(query, asked.choice.audience ?? '', this.#found.length));
  }

  #show({ arrange, countWords }: Catalogue['tell']): void {
    const found = this.#found ?? [];
    if (this.#results) arrange(this.#results, found.slice(0, this.#limit));
    setHidden(this.#results, !found.length);
    patchText(findPart(this, 'count'), countWords(found.length, this.locale));
    setHidden(findPart(this, 'none'), found.length > 0);
    setHidden(findPart(this, 'more'), found.length <= this.#limit);
    // Pages of the server's list do not go with this one.
    setHidden(findPart(this, 'pages'), true);
  }

  /** What a page shows, for its title. */
  #viewIn({ choice, chosen }: Asked, query: string | undefined, said: StandingDirectory): DirectoryView {
    return { ...said, query, audience: choice.audience, chosen };
  }

  /** Typing has paused: the number is said, address and title are kept, so that coming back finds the same list and a name for it. */
  #settle(catalogue: Catalogue): void {
    if (this.#timer === undefined || !this.isConnected) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { tell } = catalogue;
    announce(this, tell.countWords(this.#found?.length ?? 0, this.locale));
    tell.tellSuggestion(this, catalogue, this.#query);
    const [form, input] = [this.#form, this.#input];
    const asked = tell.askedIn(form);
    if (!form || !input || new URL(form.action).pathname !== location.pathname) return;
    const address = directoryAddress(location.href, {
      [input.name]: this.#query,
      ...asked.parameters,
      page: undefined,
    });
    if (address !== location.href) history.replaceState(history.state, '', address);
    const view = this.#viewIn(asked, this.#query, { total: this.#found?.length ?? 0 });
    if (this.#view) tell.tellTitle(this.#view, view, this.locale);
    this.#view = view;
  }

  /** The other spelling, here; without an index its link asks the server. */
  #takeSuggestion(event: Event): void {
    const input = this.#input;
    if (!input || !this.#found) return;
    event.preventDefault();
    input.value = findPart(this, 'suggested')?.textContent ?? '';
    input.focus();
    void this.#filter();
  }

  async #more(): Promise<void> {
    const catalogue = await this.#catalogue;
    if (!catalogue) return;
    const first = this.#found?.[this.#limit];
    this.#limit += this.pageSize || defaultPageSize;
    this.#show(catalogue.tell);
    first?.querySelector<HTMLElement>('a[href]')?.focus();
  }
}

function setHidden(element: HTMLElement | undefined, hidden: boolean): void {
  if (element) element.hidden = hidden;
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-service-directory': TiwiziServiceDirectory;
  }
}
