/** The letters of Moroccan number plates, with the Latin ones that stand for them abroad and the spellings people type. */
const seriesLetters: Readonly<Record<string, string>> = {
  أ: 'Aاإآٱ',
  ب: 'B',
  د: 'D',
  ه: 'Hە',
  و: 'EW',
  ط: 'T',
  ي: 'Yیى',
};

const seriesOf = (letter: string): string | undefined =>
  Object.keys(seriesLetters).find((series) => series === letter || seriesLetters[series]!.includes(letter));

/**
 * The parts of a plate that was cleaned of spaces and dashes: `[serial, letter, prefecture]` for `12345 | أ | 6`, `['WW', number]`
 * for a temporary one, in the order they are read from left to right. Undefined when it is none.
 */
export function platePartsOf(plain: string): readonly string[] | undefined {
  const temporary = /^(?:WW(\d{1,6})|(\d{1,6})WW)$/.exec(plain);
  const number = Number(temporary?.[1] ?? temporary?.[2]);
  if (temporary) return number > 0 ? ['WW', String(number)] : undefined;
  const [, serial, letter, prefecture] = /^(\d{1,5})(\D)(\d{1,2})$/u.exec(plain) ?? [];
  const series = letter && seriesOf(letter);
  if (!series || Number(serial) < 1 || Number(prefecture) < 1 || Number(prefecture) > 89) return undefined;
  return [String(Number(serial)), series, String(Number(prefecture))];
}
