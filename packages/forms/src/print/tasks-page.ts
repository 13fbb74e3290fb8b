import { renderTemplate } from '@tiwizi/ssr/render-template';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatList, text, wordsIn, type Locale } from '@tiwizi/i18n';
import type { TaskState } from '../flow/index.ts';
import type { TasksPage, TaskView } from './form-page.ts';
import { hiddenFields, noticeHost, notices, printDraft, statusHost, word, wordTemplates } from './form.print.ts';
import { printMessages } from './print.messages.ts';

/** The word for each state, and its tag; what cannot be started yet has none, since there is nothing to do about it. */
const states: Readonly<Record<TaskState, readonly [Parameters<typeof word>[0], string]>> = {
  'not-started': ['taskNotStarted', 'tiwizi-tag'],
  'under-way': ['taskUnderWay', 'tiwizi-tag tiwizi-tag--info'],
  done: ['taskDone', 'tiwizi-tag tiwizi-tag--success'],
  blocked: ['taskBlocked', 'tiwizi-text--muted'],
};

/**
 * Prints the list of tasks of a form that has sections: each with its state, and a link to where it goes on, or what has to be done before
 * it. Short forms, for `expand`.
 */
export function tasksPage(page: TasksPage): string {
  const { locale, tasks, nextUrl, exitUrl, draft, hidden } = page;
  const done = tasks.filter(({ task }) => task.state === 'done').length;
  const list = html`${notices(page)}<h1 class="tiwizi-heading-1" tabindex="-1">${word('tasksTitle', locale)}</h1
    ><p class="tiwizi-text">${word('tasksText', locale)}</p
    ><p class="tiwizi-text"
      ><strong>${text(printMessages, 'tasksDone', locale, { done, total: tasks.length })}</strong></p
    ><ul class="tiwizi-task-list" role="list"
      >${tasks.map((view) => printTask(view, locale))}</ul
    ><div class="tiwizi-button-group" data-tiwizi-part="actions"
      ><a class="tiwizi-button" href=${nextUrl}>${word(done === tasks.length ? 'checkTitle' : 'continue', locale)}</a
      ><a class="tiwizi-button tiwizi-button--secondary" href=${exitUrl}>${word('saveExit', locale)}</a></div
    >`;
  // Steps that a page left behind on the device are sent from here too: by a form that shows nothing and has what a post needs.
  return renderTemplate(
    page.offline
      ? html`<tiwizi-form-stepper step="tasks" draft=${draft.id}
          >${list}<form method="post" action=${page.url} data-tiwizi-offline hidden>${hiddenFields(hidden)}</form
          >${noticeHost}${statusHost}${printDraft(page)}${wordTemplates(page)}</tiwizi-form-stepper
        >`
      : html`${list}${printDraft(page)}`,
  );
}

function printTask({ task: { section, state, waitsFor }, url }: TaskView, locale: Locale): TemplateResult {
  const id = `task-${section.id}`;
  const title = wordsIn(section.title, locale);
  const [said, look] = states[state];
  const names = formatList(
    waitsFor.map((each) => wordsIn(each.title, locale) ?? ''),
    locale,
  );
  return html`<li class="tiwizi-task-list__task" id=${id} data-tiwizi-task=${state}
    ><div class="tiwizi-task-list__name"
      >${
        url ? html`<a class="tiwizi-link" href=${url} aria-describedby=${`${id}-state`}>${title}</a>` : title
      }${waitsFor.length ? html`<p class="tiwizi-hint">${text(printMessages, 'taskWaits', locale, { tasks: names })}</p>` : nothing}</div
    ><div class="tiwizi-task-list__state" id=${`${id}-state`}><span class=${look}>${word(said, locale)}</span></div></li
  >`;
}
