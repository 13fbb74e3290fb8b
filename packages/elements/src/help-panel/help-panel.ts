import { templateElement, watchChildren, type EnhancerClass } from '@tiwizi/core';
import { helpPanelProperties, type HelpPanelData } from './help-panel-data.ts';

const Base: EnhancerClass<HelpPanelData> = templateElement(helpPanelProperties, () =>
  import('./help-panel.template.ts').then((module) => module.helpPanelTemplate),
);

/** The button that prints. */
const PRINT = 'button[data-tiwizi-print]';

/**
 * `<tiwizi-help-panel>`: where help is, in the same place on every page (WCAG 2.2, 3.2.6 Consistent Help): call centre with hours and
 * price, text message, sign language, nearest counter, somebody who helps, all help. Each way is a plain link with a drawing, and
 * works without script; what the agency does not have is left out. “Print this page” appears once script makes it work, and nothing
 * of the panel but the numbers is printed.
 *
 * It is a landmark of its own: put it after `<main>`, before the footer. `@tiwizi/server` does, from `agency.help`.
 *
 * @attr phone - number of the call centre; `hours`, `price`: in words, beside it
 * @attr sms - number that takes text messages
 * @attr sign-language-href, office-href, helper-href, preferences-href, help-href - where these ways lead
 * @attr heading, heading-level - “Help” and 2 by default
 */
export class TiwiziHelpPanel extends Base {
  protected override adopt(): void {
    this.querySelector<HTMLElement>(PRINT)?.removeAttribute('hidden');
  }

  protected override listen(): void {
    this.addEventListener('click', ({ target }) => (target as Element).closest(PRINT) && print(), {
      signal: this.connection,
    });
    watchChildren(this, () => this.adopt(), this.connection);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-help-panel': TiwiziHelpPanel;
  }
}
