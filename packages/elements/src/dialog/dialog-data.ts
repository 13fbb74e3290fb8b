import type { PropertyDeclarations } from '@lit/reactive-element';

/** What a short dialog says. */
export interface DialogData {
  /** Id of the native dialog, which its openers name. */
  readonly dialogId?: string | undefined;
  readonly heading?: string | undefined;
  readonly text?: string | undefined;
  /** Printed closed: what it says stands on a page too, to which its opener is a link. */
  readonly closed?: boolean | undefined;
}

export const dialogProperties: PropertyDeclarations = {
  dialogId: { attribute: 'dialog-id' },
  heading: {},
  text: {},
  closed: { type: Boolean },
};
