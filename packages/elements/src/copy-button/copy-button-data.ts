import { string, type PropertiesOf } from '@tiwizi/core/properties';

/** What `<tiwizi-copy-button>` is printed from. */
export interface CopyButtonData {
  /** What it is that is copied: heard after “Copy”. */
  readonly label?: string | undefined;
  /** The text to copy. */
  readonly text?: string | undefined;
  /** Id of an element whose text is copied, where no `text` is given. */
  readonly source?: string | undefined;
}

export const copyButtonProperties: PropertiesOf<CopyButtonData> = {
  label: string(),
  text: string(),
  source: string(),
};
