const open = '\uFDD0';
const close = '\uFDD1';
const firstDigit = 0xfde0;
const sealed = /\uFDD0([\uFDE0-\uFDEF]+)\uFDD1/g;

/**
 * Carries placeholders through a template unread: each becomes a few noncharacters, which no escaping, case change or slug can mistake
 * for text, and is put back word for word in what was printed.
 */
export class SealedPlaceholders {
  readonly #texts: string[] = [];
  readonly #indexes = new Map<string, number>();

  /** The seal that stands for a placeholder. The same placeholder has the same seal. */
  seal(placeholder: string): string {
    let index = this.#indexes.get(placeholder);
    if (index === undefined) {
      index = this.#texts.push(placeholder) - 1;
      this.#indexes.set(placeholder, index);
    }
    const digits = [...index.toString(16)].map((digit) => String.fromCharCode(firstDigit + Number.parseInt(digit, 16)));
    return open + digits.join('') + close;
  }

  /** Seals the noncharacters of the seals themselves, should a text hold any. */
  sealNoncharacters(text: string): string {
    return /[\uFDD0-\uFDEF]/.test(text) ? text.replace(/[\uFDD0-\uFDEF]/g, (character) => this.seal(character)) : text;
  }

  /** Puts every placeholder back. */
  unseal(text: string): string {
    return text.includes(open)
      ? text.replace(sealed, (_seal, digits: string) => this.#texts[valueOf(digits)] ?? '')
      : text;
  }
}

/** A text without its seals. */
export function withoutSeals(text: string): string {
  return text.includes(open) ? text.replace(sealed, '') : text;
}

/** The seals in a text. */
export function sealsIn(text: string): readonly string[] {
  return text.includes(open) ? (text.match(sealed) ?? []) : [];
}

function valueOf(digits: string): number {
  return Number.parseInt([...digits].map((digit) => (digit.charCodeAt(0) - firstDigit).toString(16)).join(''), 16);
}
