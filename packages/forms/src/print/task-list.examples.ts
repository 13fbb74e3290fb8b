import type { ExampleSet } from '@tiwizi/core';
import { wordsIn, type Locale, type LocalizedText } from '@tiwizi/i18n';
import type { FormFlow } from '../flow/flow.ts';
import { taskList, type FormProgress } from '../flow/task-list.ts';
import { tasksPage } from './tasks-page.ts';

const applicant = { 'ar-MA': 'مقدم الطلب', zgh: 'ⴱⴰⴱ ⵏ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Demandeur', en: 'Applicant' };
const terrace = { 'ar-MA': 'الشرفة', zgh: 'ⴰⵙⵇⵇⵉⴼ', 'fr-MA': 'Terrasse', en: 'Terrace' };
const equipment = {
  'ar-MA': 'التجهيزات التي ستوضع في الشرفة',
  zgh: 'ⵉⵎⴰⵙⵙⵏ ⵏ ⵓⵙⵇⵇⵉⴼ',
  'fr-MA': 'Équipements posés sur la terrasse',
  en: 'Equipment that will stand on the terrace',
};
const declaration = { 'ar-MA': 'التصريح', zgh: 'ⴰⵙⵉⵙⵏ', 'fr-MA': 'Déclaration', en: 'Declaration' };

const section = (id: string, title: LocalizedText, after: readonly string[] = []): object => ({
  ...{ id, title, after },
  steps: [id],
});
const step = (id: string, title: LocalizedText): object => ({ id, title, fields: [{ name: id, label: title }] });
const parts = Object.entries({ applicant, terrace, equipment, declaration });
const flow = {
  id: 'terrace',
  version: 1,
  title: { 'ar-MA': 'رخصة شرفة', zgh: 'ⵜⵓⵔⴰⴳⵜ ⵏ ⵓⵙⵇⵇⵉⴼ', 'fr-MA': 'Permis de terrasse', en: 'Terrace permit' },
  steps: parts.map(([id, title]) => step(id, title)),
  sections: [
    section('applicant', applicant),
    section('terrace', terrace),
    section('equipment', equipment, ['terrace']),
    section('declaration', declaration, ['applicant', 'terrace', 'equipment']),
  ],
} as object as FormFlow;

function page({ done, changed = {} }: Omit<FormProgress, 'answers'>, locale: Locale): string {
  const tasks = taskList(flow, { answers: {}, done, changed }, { now: new Date(0) });
  const urlOf = (id: string): string => `/sample/tasks/${id}`;
  return tasksPage({
    kind: 'tasks',
    url: urlOf('tasks'),
    locale,
    title: wordsIn(flow.title, locale),
    draft: { id: 'sample-tasks', revision: 1, keptUntil: '2026-11-29T10:00:00Z' },
    hidden: { csrf: 'sample' },
    notices: [],
    deleteUrl: urlOf('delete'),
    tasks: tasks.map((task) => ({ task, ...(task.state !== 'blocked' && { url: urlOf(task.step.id) }) })),
    nextUrl: urlOf(tasks.find(({ state }) => state !== 'done')?.step.id ?? 'check'),
    exitUrl: '/sample',
  });
}

/** Examples of the list of tasks of a form that has sections, as the form server prints it. */
export const taskListExamples: ExampleSet = {
  title: 'Forms/List of tasks',
  examples: {
    begun: {
      html: (locale) => page({ done: ['applicant'], changed: { terrace: {} } }, locale),
      description: 'Each state: done, under way, and what cannot be started yet, with what comes before.',
    },
    first: { html: (locale) => page({ done: [] }, locale), description: 'Nothing is done yet.' },
    complete: {
      html: (locale) => page({ done: parts.map(([id]) => id) }, locale),
      description: 'All is done: the button leads to the answers to check.',
    },
  },
};
