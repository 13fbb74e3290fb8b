// What the pages of the kits look like here.
import {
  checkAnswersPage,
  checkAnswersTitle,
  problemPage,
  stepPage,
  stepPageTitle,
  type FormPage,
} from '@tiwizi/forms/server';
import type { Visit as KitVisit } from '@tiwizi/http';
import { text, urlSegment } from '@tiwizi/i18n';
import type { IdentitySession } from '@tiwizi/identity/server';
import { renderTemplate } from '@tiwizi/ssr';
import { signaturePage, signatureTitle, type SigningPage } from '@tiwizi/signature/server';
import { html } from 'lit/html.js';
import type { ServiceSheet } from '@tiwizi/services';
import { askedNotice, type Correction } from '../correction/correction.ts';
import type { PageView } from '../frame/page.ts';
import { notice } from '../frame/paragraph.ts';
import { helpLine } from '../help/help-line.ts';
import { receiptPageMessages } from '../receipt/receipt-page.messages.ts';
import type { Site } from '../service/site.ts';
import { signedIn } from './visitor.ts';

type Visit = KitVisit<IdentitySession | undefined>;

function viewOf({ request, locale, visitor }: Visit): PageView {
  const { pathname, search } = new URL(request.url);
  return { locale, url: pathname + search, visitor: signedIn(visitor) };
}

/**
 * A page of a form, under the way to help; above a correction stands what was asked. Whoever declined to sign comes back to the answers, and
 * is told what that means.
 */
export function printForm(
  site: Site,
  page: FormPage,
  visit: Visit,
  sheet: ServiceSheet,
  correction: Correction | undefined,
): string {
  const isDeclined = new URL(visit.request.url).searchParams.has('declined');
  const { title, content } = formPage(page, isDeclined);
  const asked = correction ? renderTemplate(askedNotice(correction, visit.locale)) : '';
  const help = renderTemplate(helpLine(sheet, site.languages.home(visit.locale), visit.locale));
  return site.print({ title, content: help + asked + content, kits: ['field', 'forms'] }, viewOf(visit));
}

function formPage(page: FormPage, isDeclined: boolean): { title: string; content: string } {
  switch (page.kind) {
    case 'step':
      return { title: stepPageTitle(page), content: stepPage(page) };
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
