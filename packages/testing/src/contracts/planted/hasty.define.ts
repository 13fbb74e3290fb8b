import { define, READY } from '@tiwizi/core';

/** Makes its form as soon as it is connected: of a streamed page it has not seen the end. */
class Hasty extends HTMLElement {
  connectedCallback(): void {
    if (!this.firstElementChild) this.append(document.createElement('input'));
    this.setAttribute(READY, '');
  }
}

define('planted-hasty', Hasty);
