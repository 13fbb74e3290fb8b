import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { privacyNoticeProperties, type PrivacyNoticeData } from './privacy-notice-data.ts';

const Base: EnhancerClass<PrivacyNoticeData> = templateElement(privacyNoticeProperties, () =>
  import('./privacy-notice.template.ts').then((module) => module.privacyNoticeTemplate),
);

/**
 * `<tiwizi-privacy-notice>`: what people are told where personal data are asked for: who is responsible, what for, who receives them, how
 * long they are kept, their rights and how to use them, and the number that the national commission (CNDP) gave. It stands where data are
 * collected, before the first question, and on the page about personal data.
 *
 * What is missing of the six that the law wants (`controller`, `purposes`, `recipients`, `retention`, `contact` or `contact-href`,
 * `reference`) is told to developers as `privacy-notice-incomplete`; people are shown what is there. A number of an identity card needs
 * an authorisation, a declaration is not enough (guide of the CNDP).
 *
 * @slot more - what the agency adds below, such as a link to its page about personal data
 *
 * Law 09-08, article 5 (to be confirmed by a jurist). Our words are unreviewed; the agency answers for what it declares.
 */
export class TiwiziPrivacyNotice extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-privacy-notice': TiwiziPrivacyNotice;
  }
}
