import { directionOf, locales, text, type Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderTemplate } from '../render/render-template.ts';
import { gatewayMessages } from './gateway.messages.ts';

/** What went wrong behind the proxy, and what became of a posted form. */
export interface GatewayFailure {
  /** 502: the server cannot be reached or broke off. 504: it did not answer in time. */
  readonly status: 502 | 504;
  /** Whether the request carried a form: `lost` when it certainly did not arrive, `unknown` when it may have. */
  readonly sent: 'nothing' | 'lost' | 'unknown';
}

/** A whole page in the four languages, without script or style. */
export function gatewayPage(failure: GatewayFailure): string {
  const [first, ...others] = locales;
  const body = html`<main
    >${words(first!, failure)}${others.map((locale) => html`<section lang=${locale} dir=${directionOf(locale)}>${words(locale, failure)}</section>`)}</main
  >`;
  const head = html`<head
    ><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title
      >${failure.status} · ${locales.map((locale) => title(locale, failure)).join(' · ')}</title
    ></head
  >`;
  return `<!DOCTYPE html>\n<html lang="${first}" dir="${directionOf(first)}">${renderTemplate(head)}<body>${renderTemplate(body)}</body></html>\n`;
}

const title = (locale: Locale, { status }: GatewayFailure): string =>
  text(gatewayMessages, status === 504 ? 'slow' : 'unavailable', locale);

function words(locale: Locale, failure: GatewayFailure): TemplateResult {
  const fate =
    failure.sent === 'nothing'
      ? nothing
      : html`<p>${text(gatewayMessages, failure.sent === 'lost' ? 'notReceived' : 'unknown', locale)}</p>`;
  const heading = title(locale, failure);
  return html`${locale === locales[0] ? html`<h1>${heading}</h1>` : html`<h2>${heading}</h2>`}${fate}<p
      >${text(gatewayMessages, 'retry', locale)}</p
    >`;
}
