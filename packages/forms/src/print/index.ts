export { stepPage } from './step-page.ts';
export { checkAnswersPage } from './check-answers-page.ts';
export { tasksPage } from './tasks-page.ts';
export { checkAnswersTitle, stepPageTitle, tasksTitle, type StepPageOptions } from './page-title.ts';
export { problemPage } from './problem-page.ts';
