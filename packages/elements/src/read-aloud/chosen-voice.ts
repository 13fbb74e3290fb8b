import type { Locale } from '@tiwizi/i18n';

/** A voice of the device, as `speechSynthesis` tells it. */
export interface Voice {
  readonly lang: string;
  readonly name: string;
  /** It speaks without a network. */
  readonly localService: boolean;
}

/** Languages, by their primary subtag, whose voice may read a text. Amazigh is never read by an Arabic or French voice: it is noise. */
const spoken: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  'ar-MA': ['ar'],
  zgh: ['zgh', 'ber', 'tzm', 'shi', 'rif'],
  'fr-MA': ['fr'],
  en: ['en'],
};

/** The best voice for a language: of Morocco first, then one that needs no network; undefined when there is none. */
export function chosenVoice<Each extends Voice>(voices: readonly Each[], locale: Locale): Each | undefined {
  // Android writes ar_MA.
  const tagOf = ({ lang }: Voice): string => lang.replaceAll('_', '-').toLowerCase();
  const rank = (voice: Each): number => (tagOf(voice).endsWith('-ma') ? 2 : 0) + (voice.localService ? 1 : 0);
  const [best] = voices
    .filter((voice) => spoken[locale]?.includes(tagOf(voice).split('-')[0] ?? ''))
    .sort((one, other) => rank(other) - rank(one));
  return best;
}
