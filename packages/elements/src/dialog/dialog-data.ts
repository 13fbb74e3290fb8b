import { boolean, string, type PropertiesOf } from '@tiwizi/core/properties';

/** What a short dialog says. */
export interface DialogData {
  /** Id of the native dialog, which its openers name. */
  readonly dialogId?: string | undefined;
  /** What it is about. */
  readonly heading?: string | undefined;
  /** What it says, in one paragraph. Content of one's own is given as children with `slot="content"`. */
  readonly text?: string | undefined;
  /** Printed closed: what it says stands on a page too, to which its opener is a link. */
  readonly closed?: boolean | undefined;
}

export const dialogProperties: PropertiesOf<DialogData> = {
  dialogId: string(),
  heading: string(),
  text: string(),
  closed: boolean(),
};
