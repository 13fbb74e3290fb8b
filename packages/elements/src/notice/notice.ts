import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { noticeProperties, type NoticeData } from './notice-data.ts';

const Base: EnhancerClass<NoticeData> = templateElement(noticeProperties, () =>
  import('./notice.template.ts').then((module) => module.noticeTemplate),
);

/**
 * `<tiwizi-notice>`: something people should know before they go on. It is part of the page and stays; it is not announced by
 * itself, takes no focus and cannot be dismissed. Children of the author's own are left as they are.
 *
 */
export class TiwiziNotice extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-notice': TiwiziNotice;
  }
}
