import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { contactBlockProperties, type ContactBlockData } from './contact-block-data.ts';

const Base: EnhancerClass<ContactBlockData> = templateElement(contactBlockProperties, () =>
  import('./contact-block.template.ts').then((module) => module.contactBlockTemplate),
);

/**
 * `<tiwizi-contact-block>`: how an office is reached: address, telephone, e-mail, opening hours. A `dl`, each name in the language of the
 * page; numbers and addresses of mail run left to right in Arabic too, and call or write when they are pressed. Hours say “from … to …”, since
 * figures with a dash between them change places in Arabic.
 *
 * @slot content - what else there is: a map, a form to write to
 * Standards: HTML `dl`, `address`; RFC 3966 (`tel:`), RFC 6068 (`mailto:`).
 */
export class TiwiziContactBlock extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-contact-block': TiwiziContactBlock;
  }
}
