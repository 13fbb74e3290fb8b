import { boolean, string, type PropertiesOf } from '@tiwizi/core/properties';

/** What a dialog is printed with besides its own data, where it asks before something that cannot be undone, or that must not wait. */
export interface DialogPrinted {
  /** It must be answered before anything else (`role="alertdialog"`): its words are said at once. */
  readonly alert?: boolean | undefined;
  /** Id of the form that its dangerous button sends. The dialog is an alert then, and printed closed: without script the form is sent, and its answer asks. */
  readonly confirmForm?: string | undefined;
  /** What the dangerous button does, as its opener says it: “Delete the draft”. It sends `confirmed=yes` with the form. */
  readonly confirmText?: string | undefined;
  /** What the safe button does: “Keep the draft”. */
  readonly keepText?: string | undefined;
}

/** By this table the template reads them, on the server and in the browser. */
export const dialogPrinted: PropertiesOf<DialogPrinted> = {
  alert: boolean(),
  confirmForm: string(),
  confirmText: string(),
  keepText: string(),
};
