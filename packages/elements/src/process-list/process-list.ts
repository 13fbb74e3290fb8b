import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { processListProperties, type ProcessListData } from './process-list-data.ts';

const Base: EnhancerClass<ProcessListData> = templateElement(processListProperties, () =>
  import('./process-list.template.ts').then((module) => module.processListTemplate),
);

/**
 * `<tiwizi-process-list>`: what will happen, step by step, each with a picture: for people who read little, before a request
 * begins. An ordered list; the pictures are decoration (WCAG 1.1.1), since the words say the same.
 */
export class TiwiziProcessList extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-process-list': TiwiziProcessList;
  }
}
