import { text, type Locale } from '@tiwizi/i18n';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { arabicName, latinName, maskEmail, maskPhone, testCitizens, type TestCitizen } from '../citizens.ts';
import { layout } from './layout.ts';
import { sandboxMessages as words } from './sandbox.messages.ts';

/** Levels of assurance of the sandbox, weakest first: the `acr` values it gives. */
export const assuranceLevels = ['low', 'substantial', 'high'] as const;
export type AssuranceLevel = (typeof assuranceLevels)[number];

/** What a tester may make of a login. */
export const loginOutcomes = ['success', 'no_acr', 'server_error', 'temporarily_unavailable'] as const;
export type LoginOutcome = (typeof loginOutcomes)[number];

export interface LoginPageOptions {
  readonly locale: Locale;
  /** Where the form is posted. */
  readonly action: string;
  /** Name of the service; by default it is called a demonstration service. */
  readonly clientName?: string | undefined;
  readonly scopes: readonly string[];
  /** Levels the service asked for, weakest first; empty when it asked for none. */
  readonly requestedLevels: readonly AssuranceLevel[];
  readonly chosen?: {
    readonly citizen?: string | null;
    readonly level?: string | null;
    readonly outcome?: string | null;
  };
  /** The form came back without a citizen. */
  readonly missingCitizen?: boolean;
}

const levelKeys = { low: 'levelLow', substantial: 'levelSubstantial', high: 'levelHigh' } as const;
const outcomeKeys = {
  success: 'outcomeSuccess',
  no_acr: 'outcomeNoAcr',
  server_error: 'outcomeServerError',
  temporarily_unavailable: 'outcomeUnavailable',
} as const;

/** The page where a tester chooses who logs in, at which level, and how it ends. */
export function loginPage(options: LoginPageOptions): string {
  const { locale, action, missingCitizen = false, chosen = {} } = options;
  const title = text(words, 'loginTitle', locale);
  const client = options.clientName ?? text(words, 'demonstrationService', locale);
  const error = text(words, 'chooseCitizenError', locale);
  return layout({
    locale,
    // An error comes first in the title, so that it is heard at once.
    title: missingCitizen ? text(words, 'errorTitle', locale, { title }) : title,
    languageUrl: (segment) => `${action}?lang=${segment}`,
    body: html`<h1>${title}</h1>
      <p>${text(words, 'loginIntro', locale, { client })}</p>
      ${
        missingCitizen
          ? html`<div class="error" role="alert"
              ><p><a href=${`#citizen-${testCitizens[0]!.id}`}>${error}</a></p></div
            >`
          : nothing
      }
      <form method="post" action=${action}>
        <input type="hidden" name="lang" value=${locale} />
        <fieldset aria-describedby=${missingCitizen ? 'citizen-error' : nothing}>
          <legend><h2>${text(words, 'chooseCitizen', locale)}</h2></legend>
          ${missingCitizen ? html`<p class="field-error" id="citizen-error">${error}</p>` : nothing}
          ${testCitizens.map((citizen) => citizenChoice(locale, citizen, citizen.id === chosen.citizen))}
        </fieldset>
        ${levelChoice(options)} ${sharedData(options)} ${testerOptions(locale, chosen.outcome)}
        <p class="buttons">
          <button type="submit" name="action" value="continue" class="primary"
            >${text(words, 'continue', locale)}</button
          >
          <button type="submit" name="action" value="cancel">${text(words, 'cancel', locale)}</button>
        </p>
      </form>`,
  });
}

function citizenChoice(locale: Locale, citizen: TestCitizen, checked: boolean): TemplateResult {
  const { id, birthDate, cnie, phone, email } = citizen;
  const names = [
    html`<bdi lang="ar">${arabicName(citizen)}</bdi>`,
    html`<bdi lang="fr" dir="ltr">${latinName(citizen)}</bdi>`,
  ];
  if (locale !== 'ar-MA') names.reverse();
  const fact = (label: string, value: string | undefined, absent: string): TemplateResult =>
    value === undefined ? html`<li>${absent}</li>` : html`<li>${label} <bdi dir="ltr">${value}</bdi></li>`;
  return html`<div class="choice">
    <input
      type="radio"
      name="citizen"
      id=${`citizen-${id}`}
      value=${id}
      aria-describedby=${`facts-${id}`}
      ?checked=${checked}
    />
    <label for=${`citizen-${id}`}>${names[0]} <span class="other-name">${names[1]}</span></label>
    <ul class="facts" id=${`facts-${id}`}>
      ${fact(text(words, 'bornOn', locale), birthDate, '')}
      ${fact(text(words, 'card', locale), cnie, text(words, 'noCard', locale))}
      ${fact(text(words, 'phone', locale), phone && maskPhone(phone), text(words, 'noPhone', locale))}
      ${fact(text(words, 'email', locale), email && maskEmail(email), text(words, 'noEmail', locale))}
    </ul>
  </div>`;
}

function levelChoice({ locale, requestedLevels, chosen = {} }: LoginPageOptions): TemplateResult {
  // The weakest level that satisfies the service is preselected, so that "continue" succeeds.
  const selected = assuranceLevels.find((level) => level === chosen.level) ?? requestedLevels[0] ?? 'substantial';
  const asked = requestedLevels[0];
  const hint = [
    text(words, 'levelHint', locale),
    asked && text(words, 'levelAsked', locale, { level: text(words, levelKeys[asked], locale) }),
  ];
  return html`<fieldset aria-describedby="level-hint">
    <legend><h2>${text(words, 'level', locale)}</h2></legend>
    <p class="hint" id="level-hint">${hint.filter(Boolean).join(' ')}</p>
    ${assuranceLevels.map(
      (level) =>
        html`<div class="choice">
          <input type="radio" name="level" id=${`level-${level}`} value=${level} ?checked=${level === selected} />
          <label for=${`level-${level}`}
            >${text(words, levelKeys[level], locale)} <code dir="ltr">${level}</code></label
          >
        </div>`,
    )}
  </fieldset>`;
}

function sharedData({ locale, scopes }: LoginPageOptions): TemplateResult {
  const rows: readonly (readonly [scope: string, words: string])[] = [
    ['profile', text(words, 'sharedProfile', locale)],
    ['identity', text(words, 'card', locale)],
    ['phone', text(words, 'phone', locale)],
    ['email', text(words, 'email', locale)],
  ];
  return html`<h2>${text(words, 'shared', locale)}</h2>
    <ul>
      ${rows.filter(([scope]) => scopes.includes(scope)).map(([, label]) => html`<li>${label}</li>`)}
    </ul>`;
}

function testerOptions(locale: Locale, chosen: string | null | undefined): TemplateResult {
  return html`<details ?open=${Boolean(chosen) && chosen !== 'success'}>
    <summary>${text(words, 'forTesters', locale)}</summary>
    <p
      ><label for="outcome">${text(words, 'outcome', locale)}</label>
      <select id="outcome" name="outcome">
        ${loginOutcomes.map(
          (outcome) =>
            html`<option value=${outcome} ?selected=${outcome === chosen}
              >${text(words, outcomeKeys[outcome], locale)}</option
            >`,
        )}
      </select></p
    >
  </details>`;
}
