// What the pages of the kits look like here.
import {
  checkAnswersPage,
  checkAnswersTitle,
  problemPage,
  stepPage,
  stepPageTitle,
  tasksPage,
  tasksTitle,
  type FormPage,
  type FormServer,
  type Submission,
} from '@tiwizi/forms/server';
import type { FormFlow } from '@tiwizi/forms';
import type { Visit as KitVisit } from '@tiwizi/http';
import { text, urlSegment } from '@tiwizi/i18n';
import type { Charge } from '@tiwizi/payment';
import type { ServiceSheet } from '@tiwizi/services';
import type { IdentitySession } from '@tiwizi/identity/server';
import { renderTemplate } from '@tiwizi/ssr';
import { signaturePage, signatureTitle, type SigningPage } from '@tiwizi/signature/server';
import { html, type TemplateResult } from 'lit/html.js';
import { helpedNotice } from '../assisted/assisted-pages.ts';
import { askedNotice, type Correction } from '../correction/correction.ts';
import type { PageView } from '../frame/page.ts';
import { wishesOf } from '../frame/wishes-of.ts';
import { notice } from '../frame/paragraph.ts';
import { feeOfAnswers } from '../payment/fee-words.ts';
import { helpLine } from '../help/help-line.ts';
import { focusFirst } from './focus-first.ts';
import { receiptPageMessages } from '../receipt/receipt-page.messages.ts';
import type { Site } from '../service/site.ts';
import type { OnlineService } from './online-service.ts';
import { signedIn } from './visitor.ts';

/** What a form's page is told of its service. */
interface FormDesk {
  readonly sheet: ServiceSheet;
  readonly service: Pick<OnlineService, 'fee'>;
  readonly needsSignature: boolean;
  flow(): Promise<FormFlow | undefined>;
  forms(): Promise<Pick<FormServer, 'submission'> | undefined>;
  chargeOf(flow: FormFlow, submission: Submission): Charge | undefined;
}

type Visit = KitVisit<IdentitySession | undefined>;

function viewOf({ request, locale, visitor }: Visit): PageView {
  const { pathname, search } = new URL(request.url);
  return { locale, url: pathname + search, visitor: signedIn(visitor), ...wishesOf(request) };
}

/**
 * A page of a form, under the way to help; above a correction stands what was asked. Whoever declined to sign comes back to the answers, and
 * is told what that means. Above answers to check stands who filled them in, and what the request costs.
 *
 * @param banner what stands above each page of the form
 */
export async function printForm(
  site: Site,
  page: FormPage,
  visit: Visit,
  desk: FormDesk,
  correction: Correction | undefined,
  banner = '',
): Promise<string> {
  const isDeclined = new URL(visit.request.url).searchParams.has('declined');
  const { title, content } = formPage(page, isDeclined);
  const asked = correction ? renderTemplate(askedNotice(correction, visit.locale)) : '';
  const help = renderTemplate(helpLine(desk.sheet, site.languages.home(visit.locale), visit.locale));
  const assistance = page.kind === 'check' ? page.draft.assistance : undefined;
  const helped = assistance ? renderTemplate(helpedNotice(assistance, visit.locale)) : '';
  const fee = renderTemplate(await feePart(desk, page, visit));
  // A list of tasks has no field, and more of the stylesheet.
  const kits = page.kind === 'tasks' && !page.offline ? (['elements'] as const) : (['field', 'forms'] as const);
  const html = site.print({ title, content: help + asked + banner + helped + fee + content, kits }, viewOf(visit));
  const isControlFirst = page.kind === 'step' && page.focus === 'control' && !page.errors.length;
  return isControlFirst ? focusFirst(html, page.step.step.id) : html;
}

/** What the answers cost that are to be checked; nothing where the service costs nothing. */
async function feePart(desk: FormDesk, page: FormPage, visit: Visit): Promise<TemplateResult> {
  if (page.kind !== 'check' || !desk.service.fee || !visit.visitor) return html``;
  const [flow, forms] = [await desk.flow(), await desk.forms()];
  const submission = await forms?.submission(visit.visitor.subject, page.draft.id);
  // A correction was paid with its request.
  if (!flow || !submission || submission.corrects) return html``;
  const { needsSignature, service } = desk;
  const { handOver } = service.fee ?? {};
  return feeOfAnswers(desk.chargeOf(flow, submission), { needsSignature, handOver }, visit.locale);
}

function formPage(page: FormPage, isDeclined: boolean): { title: string; content: string } {
  switch (page.kind) {
    case 'step':
      return { title: stepPageTitle(page), content: stepPage(page) };
    case 'tasks':
      return { title: tasksTitle(page), content: tasksPage(page) };
    case 'check':
      return {
        title: checkAnswersTitle(page),
        content: `${isDeclined ? renderTemplate(notice(receiptPageMessages, 'declined', page.locale)) : ''}${checkAnswersPage(page)}`,
      };
    default:
      return { title: page.title, content: problemPage(page) };
  }
}

/** A page of signing, with the way to help when the code does not come. */
export function printSigning(site: Site, page: SigningPage, visit: Visit): string {
  const { locale } = page;
  const help = html`<p class="tiwizi-text"
    ><a class="tiwizi-link" href=${`/${urlSegment(locale)}/help`}
      >${text(receiptPageMessages, 'codeHelp', locale)}</a
    ></p
  >`;
  const content = signaturePage(page) + renderTemplate(help);
  return site.print({ title: signatureTitle(page), content, kits: ['elements', 'signature'] }, viewOf(visit));
}
