// npm run journey:pages: every page of the journey in the four languages: axe, untranslated words, sideways scroll at 320 px, and every box
// in both directions.
//   ar,fr   only in these languages
//   --turn  as npm test runs it: in two of them, each commit the others
import { ensureBuilt, ensureInstalled } from './lib/ensure.mjs';
import { silenceProvider } from './lib/quiet.mjs';
import { Tally } from './lib/tally.mjs';
import { turnOf, turnWords } from './lib/turn.mjs';

ensureInstalled();
ensureBuilt();
silenceProvider();
const { checkPage, preparePage, sameInTwoLanguages, settled } = await import('@tiwizi/testing/matrix');
const { startSite } = await import('../packages/create-tiwizi/tests/site.mjs');
const { visitJourney } = await import('../packages/create-tiwizi/tests/journey-pages.mjs');

const all = ['ar', 'zgh', 'fr', 'en'];
const [given] = process.argv.slice(2);
const inTurn = [
  ['ar', 'zgh'],
  ['fr', 'en'],
];
const languages = given === '--turn' ? inTurn[turnOf(inTurn.length)] : (given?.split(',') ?? all);
if (given === '--turn') console.log(turnWords(languages, all, 'languages', 'npm run journey:pages'));
const widths = [320, 1280];
/** Written alike in every language: names of persons, programs and bodies, codes of the provider, the subject of a certificate. */
const allow = [
  'acr',
  'low',
  'substantial',
  'high',
  'localhost',
  'DEMO',
  'mandate',
  'Amina',
  'Yassine',
  'Bennani',
  'El',
  'Idrissi',
  'Association',
  'CN',
  'GN',
  'O',
  'no',
  'legal',
  'value',
  'sandbox',
  'test',
  'authority',
  'serialnumber',
  'specimen-amina',
  'WCAG',
  'AA',
  'Orca',
  'NVDA',
  'JAWS',
  'VoiceOver',
  'TalkBack',
  'CNDP',
  'm²',
];
/** On pages of the form the frame stays as the server printed it. */
const isPrintedFrame = (name, message) =>
  // The page that is kept for when there is no network has no script at all.
  (name === 'offline' && message.endsWith(' is not defined')) ||
  (/^(step-|begun$|(correction-)?check(-fee)?$)/.test(name) &&
    /^<tiwizi-(skip-link|site-identity|page-header|language-switch|page-footer|step-progress)> is not defined$/.test(
      message,
    ));
const isFingerprint = (message) => /^"[0-9a-f]{4}" in /.test(message);
/** What who reads little meets: words of a page before "more", and what has to stand above something else. */
const promises = {
  directory: () => {
    const words = document.querySelector('main').innerText.match(/[\p{L}\p{N}][^\s]*/gu).length;
    return { figure: `${words} words`, fault: words > 300 && 'has more than 300 words before "more"' };
  },
  service: () => {
    const bottom = document.querySelector('.tiwizi-service-sheet__start').getBoundingClientRect().bottom + scrollY;
    const screens = bottom / innerHeight;
    return {
      figure: `start at ${screens.toFixed(2)} screens`,
      fault: screens > 1 && 'does not begin on the first screen',
    };
  },
  step: () => {
    const call = document.querySelector('main a[href^="tel:"]');
    const field = document.querySelector('main form :is(input, select, textarea):not([type=hidden])');
    const isBefore = call && field && call.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING;
    return { fault: !isBefore && 'has no telephone number before its first field' };
  },
};
const phone = { width: 360, height: 740 };

async function keepPromise(page, name, title) {
  const promise = promises[name.startsWith('step-') ? 'step' : name];
  if (!promise) return;
  await page.setViewport(phone);
  const { figure, fault } = await page.evaluate(promise);
  if (figure) tally.say(`  ${title}: ${figure}`);
  if (fault) tally.fail(title, fault);
  else tally.pass();
}

const site = await startSite();
const seen = {};
const tally = new Tally();

for (const language of languages) {
  const page = await site.person({ width: 1280 });
  await preparePage(page);
  seen[language] = {};
  await visitJourney(site, language, page, async (name) => {
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      await settled(page);
      // What watches the session, and what the help adds, come once the page has loaded.
      await page.waitForFunction(
        () =>
          // The page that is kept for when there is no network has no script.
          !document.querySelector('script[type=module]') ||
          !document.querySelector('tiwizi-identity-login:not([data-tiwizi-ready]), tiwizi-help-panel:not(:defined)'),
      );
      const report = await checkPage(page, { wholePage: true, allow });
      const { strings } = report;
      const findings = report.findings.filter(({ check, message }) => {
        // The provider's page has the browser's own radio buttons, whose labels are the targets.
        if (check === 'target-size' && name === 'provider') return false;
        // Lines of left-to-right text may break elsewhere when they are turned around; what has to mirror is the Arabic page.
        if (check === 'mirror') return language === 'ar';
        return (
          !(check === 'untranslated' && isFingerprint(message)) &&
          !(check === 'undefined' && isPrintedFrame(name, message))
        );
      });
      seen[language][name] = strings;
      const title = `${language} ${name} ${width} px`;
      if (findings.length) {
        tally.fail(title, findings.map(({ check, message }) => `${check}: ${message}`).join('\n'));
        tally.say(`✗ ${title}`);
      } else tally.pass();
    }
    await keepPromise(page, name, `${language} ${name}, ${phone.width} px`);
  });
  await page.browserContext().close();
  tally.say(`${language}: ${Object.keys(seen[language]).length} pages`);
}
for (const name of Object.keys(seen.fr ?? {})) {
  if (!seen.en?.[name]) continue;
  const same = sameInTwoLanguages(seen.fr[name], seen.en[name], { allow });
  if (same.length) tally.fail(`${name} in French and English`, same.join('\n'));
  else tally.pass();
}
await site.close();
process.exit(tally.end());
