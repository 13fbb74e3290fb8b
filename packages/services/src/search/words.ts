import { foldText } from '@tiwizi/i18n';

/** Words that carry no meaning in a search, in the languages and scripts people write (already folded). */
const STOP: ReadonlySet<string> = new Set(
  // French
  (
    'le la les l de du des d un une et ou a au aux en dans pour par sur avec sans je j ma mon mes ta ton tes sa son ses notre votre leur se s c ce cette ces qu que qui est comment faire veux voudrais besoin obtenir avoir n y ' +
    // English
    'the an of for to in on and or my your his her i want need how get do can with from is it ' +
    // Arabic
    'في من على عن الي مع او ثم هل كيف ما لا ان هذا هذه التي الذي ' +
    // Darija, in both scripts
    'ديال ديالي دياله ديالها ديالك د بغيت بغينا كيفاش كفاش فين شنو اشنو واش باش عندي ليا غادي dyal dial dyali diali dyalo bghit bghina kifach kifash fin chno chnou wach bach 3andi liya ndir n9ad lia ' +
    // Amazigh
    'ⵏ ⴳ ⴷ ⵙ ⵅ ⴰⴷ ⵉ ⵖⵔ'
  ).split(' '),
);

/**
 * The folded words of a text, in order, without stop words (which are kept when there is nothing else). Everything that is neither
 * letter nor digit parts words, so `l'extrait` gives `extrait` and `watiqa.ma` gives `watiqa`, `ma`; digits inside a word stay (Arabizi).
 */
export function words(text: string): string[] {
  const all = foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const meaning = all.filter((word) => !STOP.has(word));
  return meaning.length > 0 ? meaning : all;
}
