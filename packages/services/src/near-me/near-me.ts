import type { PropertyValues } from '@lit/reactive-element';
import { announce, findPart, templateElement, watchChildren, type EnhancerClass } from '@tiwizi/core';
import { formatNumber, text } from '@tiwizi/i18n';
import { distanceBetween, saidDistance, type Position } from './distance.ts';
import { nearMeProperties, type NearMeData } from './near-me-data.ts';
import { nearMeMessages } from './near-me.messages.ts';

const Base: EnhancerClass<NearMeData> = templateElement(nearMeProperties, () =>
  import('./near-me.template.ts').then((module) => module.nearMeTemplate),
);

/** Milliseconds to wait for a position, and how old one may be: a list of offices needs no satellite. */
const patience = { timeout: 20_000, maximumAge: 600_000, enableHighAccuracy: false } as const;

/**
 * `<tiwizi-near-me>`: a button that puts a list of places in order, nearest first, and says how far each is as the crow flies. The browser is
 * asked for the position when the button is pressed, and at no other time; the position stays in the page and is sent to nobody. Places
 * without one stand last. When there is no position it says so, and what to do instead. There is no map.
 *
 * Standards: W3C Geolocation; WCAG 2.2 4.1.3 status messages.
 */
export class TiwiziNearMe extends Base {
  #here: Position | undefined;

  protected override adopt(): void {
    if ('geolocation' in navigator) findPart(this, 'offer')?.removeAttribute('hidden');
  }

  protected override listen(): void {
    this.addEventListener(
      'click',
      ({ target }) => (target as Element).closest('[data-tiwizi-part="press"]') && this.#ask(),
      { signal: this.connection },
    );
    watchChildren(this, () => this.adopt(), this.connection);
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    if (this.hasTurned && this.#here) this.#sort(this.#here);
  }

  #ask(): void {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        if (!this.isConnected) return;
        this.#here = { latitude, longitude };
        this.#sort(this.#here);
        announce(this, text(nearMeMessages, 'sorted', this.locale));
      },
      ({ code, PERMISSION_DENIED }) =>
        this.isConnected &&
        announce(this, text(nearMeMessages, code === PERMISSION_DENIED ? 'refused' : 'unknown', this.locale)),
      patience,
    );
  }

  #sort(here: Position): void {
    const list = this.list ? this.ownerDocument.getElementById(this.list) : null;
    const items = [...(list?.children ?? [])].map((item) => ({ item, away: distanceOf(item, here) }));
    items.sort((one, other) => one.away - other.away);
    for (const { item, away } of items) if (Number.isFinite(away)) this.#say(item, away);
    list?.append(...items.map(({ item }) => item));
  }

  #say(item: Element, away: number): void {
    let words = item.querySelector('[data-tiwizi-distance]');
    if (!words) {
      words = Object.assign(this.ownerDocument.createElement('p'), { className: 'tiwizi-text' });
      words.setAttribute('data-tiwizi-distance', '');
      const heading = item.querySelector('h1, h2, h3, h4, h5, h6');
      if (heading) heading.after(words);
      else item.prepend(words);
    }
    const distance = formatNumber(saidDistance(away), this.locale);
    words.textContent = text(nearMeMessages, 'away', this.locale, { distance });
  }
}

function distanceOf(item: Element, here: Position): number {
  const { tiwiziLatitude = '', tiwiziLongitude = '' } = (item as HTMLElement).dataset;
  if (!tiwiziLatitude || !tiwiziLongitude) return Infinity;
  const away = distanceBetween(here, { latitude: Number(tiwiziLatitude), longitude: Number(tiwiziLongitude) });
  return Number.isFinite(away) ? away : Infinity;
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-near-me': TiwiziNearMe;
  }
}
