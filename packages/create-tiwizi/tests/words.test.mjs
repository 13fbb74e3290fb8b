// Words of the starter: four languages each, narrow no-break spaces in French, Arabic marks in Arabic.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { birthCertificateFlow } from '../template/flow/birth-certificate.flow.js';
import { complaintFlow } from '../template/flow/complaint.flow.js';
import { terracePermitFlow } from '../template/flow/terrace-permit.flow.js';
import { wordsOf } from '../template/site.js';

const folder = new URL('../template/words/', import.meta.url);
const rules = {
  fr: [/[ \u00a0][;:!?»](?!\/)/, /«[ \u00a0]/, /(?<=\p{L})[;!?»]/u, /'/],
  ar: [/[,;?](?=\s|$)/, /[\u0660-\u0669]/, /"/],
};
const read = (language, file) => JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8'));

assert.deepEqual(readdirSync(folder).sort(), ['ar', 'en', 'fr', 'zgh']);
for (const file of readdirSync(new URL('ar/', folder))) {
  test(file, () => {
    const keys = Object.keys(read('ar', file));
    assert.ok(keys.length, 'has words');
    for (const language of ['zgh', 'fr', 'en']) assert.deepEqual(Object.keys(read(language, file)), keys, language);
    for (const [language, wrong] of Object.entries(rules))
      for (const [key, words] of Object.entries(read(language, file)))
        for (const rule of wrong) assert.doesNotMatch(words, rule, `${key} in ${language}`);
  });
}

test('a misspelt key throws with its file, what may be missing is asked for as such', () => {
  const words = wordsOf('complaint');
  assert.throws(() => words('titel'), /complaint\.json.*"titel"/);
  assert.equal(words.ifAny('titel'), undefined);
  const offices = [{ value: 'o', label: { 'ar-MA': 'م', zgh: 'ⵎ', 'fr-MA': 'o', en: 'o' } }];
  for (const flow of [complaintFlow, terracePermitFlow, birthCertificateFlow(offices)]) assert.ok(flow.steps.length);
});
