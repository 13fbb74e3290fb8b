import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenVoice } from './chosen-voice.ts';

const voice = (lang: string, localService = true): { lang: string; name: string; localService: boolean } => ({
  lang,
  name: lang,
  localService,
});

test('a voice reads its own language alone', () => {
  const voices = [voice('ar-SA'), voice('fr-FR'), voice('en-GB')];
  assert.equal(chosenVoice(voices, 'fr-MA')?.lang, 'fr-FR');
  assert.equal(chosenVoice(voices, 'ar-MA')?.lang, 'ar-SA');
  assert.equal(chosenVoice([voice('fr-FR')], 'en'), undefined);
  assert.equal(chosenVoice([], 'ar-MA'), undefined);
  assert.equal(chosenVoice([voice('arn-CL'), voice('')], 'ar-MA'), undefined, 'a longer subtag is another language');
});

test('Amazigh is never read by an Arabic voice', () => {
  assert.equal(chosenVoice([voice('ar-MA'), voice('fr-FR')], 'zgh'), undefined);
  assert.equal(chosenVoice([voice('ar-MA'), voice('tzm-Latn-MA')], 'zgh')?.lang, 'tzm-Latn-MA');
});

test('of several that of Morocco is taken, then one that needs no network', () => {
  assert.equal(chosenVoice([voice('ar-SA'), voice('ar_MA', false)], 'ar-MA')?.lang, 'ar_MA');
  assert.equal(chosenVoice([voice('fr-CA', false), voice('fr-FR')], 'fr-MA')?.lang, 'fr-FR');
});
