import { boolean, string, type PropertiesOf } from '@tiwizi/core/properties';

/** What `<tiwizi-exit-page>` is printed from. */
export interface ExitPageData {
  /** The page that is shown instead: one that nobody wonders at, such as the weather or the news. Needed. */
  readonly href?: string | undefined;
  /** The words of the link, “Leave this page quickly” by default. */
  readonly label?: string | undefined;
  /** The Shift key is left alone, for pages where it is pressed for something else. */
  readonly withoutKeys?: boolean | undefined;
}

export const exitPageProperties: PropertiesOf<ExitPageData> = {
  href: string(),
  label: string(),
  withoutKeys: boolean(),
};
