import type { PropertyValues } from '@lit/reactive-element';
import { announce, findPart, report, templateElement, watchChildren, type EnhancerClass } from '@tiwizi/core';
import type { Position } from './distance.ts';
import { nearMeProperties, type NearMeData } from './near-me-data.ts';
import type * as SortPlaces from './sort-places.ts';

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
      ({ target }) =>
        (target as Element).closest('[data-tiwizi-part="press"]') && this.#load((results) => this.#ask(results)),
      { signal: this.connection },
    );
    watchChildren(this, () => this.adopt(), this.connection);
    // While people read, not when the network may be gone.
    this.#load(() => undefined);
  }

  protected override patch(changed: PropertyValues<this>): void {
    super.patch(changed);
    const here = this.#here;
    if (this.hasTurned && here) this.#load((results) => this.#sort(here, results));
  }

  #ask(results: typeof SortPlaces): void {
    const say = (key: Parameters<typeof SortPlaces.words>[0]): void => announce(this, results.words(key, this.locale));
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        if (!this.isConnected) return;
        this.#here = { latitude, longitude };
        this.#sort(this.#here, results);
        say('sorted');
      },
      ({ code, PERMISSION_DENIED }) => this.isConnected && say(code === PERMISSION_DENIED ? 'refused' : 'unknown'),
      patience,
    );
  }

  #sort(here: Position, { sortPlaces }: typeof SortPlaces): void {
    const list = this.list ? this.ownerDocument.getElementById(this.list) : null;
    if (list) sortPlaces(list, here, this.locale);
  }

  /** What sorts, and its words; where they cannot be had, nothing is offered. */
  #load(then: (results: typeof SortPlaces) => void): void {
    if (loaded) return then(loaded);
    import('./sort-places.ts').then(
      (results) => {
        loaded = results;
        if (this.isConnected) then(results);
      },
      (cause: unknown) => {
        report('tiwizi-near-me-unloaded', 'Places cannot be sorted: the list stays as it is.', this, cause);
        findPart(this, 'offer')?.setAttribute('hidden', '');
      },
    );
  }
}

let loaded: typeof SortPlaces | undefined;

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-near-me': TiwiziNearMe;
  }
}
