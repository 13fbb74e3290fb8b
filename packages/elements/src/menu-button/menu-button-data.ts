import { list, string, type PropertiesOf } from '@tiwizi/core/properties';

/** One thing that can be done: a link, or a button that posts the form around the menu. */
export interface MenuItem {
  readonly label: string;
  /** Where the link leads. */
  readonly href?: string;
  /** Name and value that the button posts. */
  readonly name?: string;
  readonly value?: string;
}

/** What `<tiwizi-menu-button>` is printed from. */
export interface MenuButtonData {
  /** What the button says. */
  readonly label?: string | undefined;
  /** What can be done. */
  readonly items?: readonly MenuItem[] | undefined;
}

export const menuButtonProperties: PropertiesOf<MenuButtonData> = {
  label: string(),
  items: list<MenuItem>(['label']),
};
