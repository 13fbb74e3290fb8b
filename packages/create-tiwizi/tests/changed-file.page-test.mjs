// A file that somebody changes on the disk while it is being sent: of two files nothing is put together, and the person is told.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { answers, continueForm, fillStep } from './citizen.mjs';
import { atForm, startSite } from './site.mjs';

let site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const bytes = (letter) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(4_500_000, letter)]);
const state = '[data-tiwizi-part=file-state]';
const says = (page, source) =>
  page.waitForFunction(
    (selector, words) => new RegExp(words).test(document.querySelector(selector)?.textContent ?? ''),
    { timeout: 60_000 },
    state,
    source,
  );

for (const [what, change] of [
  ['written over', (file) => writeFile(file, bytes('b'))],
  ['cut short', (file) => writeFile(file, bytes('a').subarray(0, 3_000_000))],
])
  test(`a file that is ${what} on its way, and the line cut: it is told, nothing of it is kept, and the next try goes on`, async () => {
    const file = join(site.dataFolder, 'plan.pdf');
    await writeFile(file, bytes('a'));
    const page = await atForm(site, { language: 'fr' });
    await fillStep(page, { for_whom: 'represented' });
    assert.equal(await continueForm(page), 'mandate');
    const network = await page.createCDPSession();
    await network.send('Network.enable');
    const line = (offline) =>
      network.send('Network.emulateNetworkConditions', {
        offline,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput: 400_000,
      });
    await line(false);
    await fillStep(page, { mandate: file });
    await says(page, '[2-8]\\d\\s?%');
    await change(file);
    await line(true);
    await line(false);
    await says(page, 'a changé|ne peut plus être lu');
    await page.reload();
    const shown = await page.$eval('main', (main) => main.textContent);
    assert.doesNotMatch(shown, /plan\.pdf/, 'nothing of it is an answer');
    await network.send('Network.disable');
    await fillStep(page, answers.mandate);
    assert.equal(await continueForm(page), 'person');
    await page.browserContext().close();
  });
