import { templateElement, type TemplateElementClass } from '../template/template-element.ts';
import { noticeProperties, type NoticeData } from './notice-data.ts';

const Base: TemplateElementClass<NoticeData> = templateElement(noticeProperties, () =>
  import('./notice.template.ts').then((module) => module.noticeTemplate),
);

/**
 * `<tiwizi-notice>`: something people should know before they go on. It is part of the page and stays; it is not announced by
 * itself, takes no focus and cannot be dismissed. Children of the author's own are left as they are.
 *
 * @attr {'info'|'success'|'warning'|'danger'} type - kind; `info` by default
 * @attr {string} heading - what it is about
 * @attr {'1'|'2'|'3'|'4'} heading-level - level of the heading; 2 by default
 * @attr {string} text - what it says
 */
export class TiwiziNotice extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-notice': TiwiziNotice;
  }
}
