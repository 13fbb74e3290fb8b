import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '@tiwizi/i18n';
import { sampleCheckPage } from '../stepper/sample-page.ts';
import { checkAnswersPage } from './check-answers-page.ts';

const answers = { forWhom: 'self', nameArabic: 'أمينة', nameLatin: 'Amina', cnie: 'AB123456', birthDate: '1990-12-31' };

test('the button says what it does: goes on, or sends', () => {
  const page = sampleCheckPage('check', answers, 'fr-MA');
  const button = (html: string): string | undefined => /<button class="tiwizi-button">([^<]*)</.exec(html)?.[1];
  assert.equal(button(checkAnswersPage(page)), 'Confirmer les réponses et continuer');
  assert.equal(button(checkAnswersPage({ ...page, ending: 'send' })), 'Envoyer la demande');
});

test('without login the script has words that name no login', () => {
  const page = sampleCheckPage('check', answers, 'fr-MA');
  assert.match(checkAnswersPage(page), /Connectez-vous/);
  const html = checkAnswersPage({ ...page, withoutLogin: true });
  assert.doesNotMatch(html, /Connectez-vous|Se connecter/);
  assert.match(html, /Reprendre avec un code/);
});

for (const locale of locales)
  test(`two persons of one form have links of two names (${locale})`, () => {
    const page = sampleCheckPage('check', answers, locale);
    const [, person] = page.sections;
    const other = { ...person!, step: { ...person!.step, title: { ...person!.step.title, [locale]: 'X' } } };
    const html = checkAnswersPage({ ...page, sections: [person!, other] });
    const names = [...html.matchAll(/<a class="tiwizi-link" href="[^"]*return=check[^>]*>(.*?)<\/a/gs)].map(
      ([, inner]) =>
        inner!
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
    );
    assert.equal(names.length, 2 * person!.rows.length);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
    assert.ok(names.slice(person!.rows.length).every((name) => name.endsWith('– X')));
  });
