import type { PropertyValues } from '@lit/reactive-element';
import { announce, findPart, withProperties, type EnhancerClass, type LoadTemplate } from '@tiwizi/core';
import { leave } from '@tiwizi/core/leave';
import {
  allow,
  isOff,
  keepService,
  recentServices,
  refuse,
  type RecentService,
  type RecentStorage,
} from './kept-services.ts';
import { recentServicesProperties, type RecentServicesData } from './recent-services-data.ts';

const Base: EnhancerClass<RecentServicesData> = withProperties(recentServicesProperties);

/**
 * `<tiwizi-recent-services>`: the services whose pages were looked at last on this device, five at most, for 30 days at most. With `current`
 * it keeps the page of a service and shows nothing; without, it shows the list where there is one, says where it is kept, and lets people
 * delete it and have nothing kept any more. It is read by this page alone and never sent. Without script, and where a browser keeps nothing,
 * there is nothing to see.
 *
 * Standards: HTML Web Storage; law 09-08 ⚖ (nothing of it reaches a server).
 */
export class TiwiziRecentServices extends Base {
  static override readonly localized = true;
  static override template: LoadTemplate = () =>
    import('./recent-services.template.ts').then((module) => module.recentServicesTemplate);

  /** For the template: what was found on this device. */
  recent: readonly RecentService[] = [];
  isRefused = false;

  protected override adopt(): void {
    if (this.current) keepService(storage(), this.current, Date.now());
    else queueMicrotask(() => void this.#look());
  }

  protected override listen(): void {
    this.addEventListener(
      'click',
      ({ target }) => {
        if (target === findPart(this, 'refuse')) void this.#refuse();
        else if (target === findPart(this, 'allow')) void this.#allow();
      },
      { signal: this.connection },
    );
  }

  protected override patch(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) return;
    if (changed.has('current') && this.current) keepService(storage(), this.current, Date.now());
    if (this.hasTurned || changed.has('current')) void this.reprint(changed);
  }

  async #look(): Promise<void> {
    await this.#show(recentServices(storage(), Date.now()), isOff(storage()));
  }

  async #show(recent: readonly RecentService[], isRefused: boolean): Promise<void> {
    const before = { recent: this.recent, isRefused: this.isRefused };
    Object.assign(this, { recent, isRefused });
    if (recent.length || isRefused || before.recent.length || before.isRefused)
      await this.reprint(new Map(Object.entries(before)) as PropertyValues<this>);
  }

  /** The button that was pressed goes: the focus is on what takes it back, or the page would begin anew. */
  async #refuse(): Promise<void> {
    refuse(storage());
    await this.#show(this.recent, true);
    findPart(this, 'allow')?.focus();
    const list = findPart(this, 'list');
    if (list) leave(list, () => void this.#look());
  }

  async #allow(): Promise<void> {
    allow(storage());
    await this.#look();
    try {
      // The button came with the same words.
      const { allowedWords } = await import('./allowed-words.ts');
      const { words, lang } = allowedWords(this.locale);
      announce(this, words, lang);
    } catch {
      // What the list shows now says it too.
    }
  }
}

/** A browser may refuse even to be asked. */
const nowhere: RecentStorage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** What a person looked at stays with them: no token, no answer, and no server reads it (decision 0021). */
function storage(): RecentStorage {
  try {
    // eslint-disable-next-line no-restricted-syntax -- names of public pages alone, for 30 days: decision 0021
    return globalThis.localStorage;
  } catch {
    // Cookies are blocked: nothing is kept, and the page is whole without.
    return nowhere;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-recent-services': TiwiziRecentServices;
  }
}
