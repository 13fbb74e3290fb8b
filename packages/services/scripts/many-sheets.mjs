// More sheets than there are: each of some, again for each of many places, as a directory of all communes would have them.

const PLACES =
  `فاس|Fès مراكش|Marrakech طنجة|Tanger أكادير|Agadir مكناس|Meknès وجدة|Oujda القنيطرة|Kénitra تطوان|Tétouan آسفي|Safi الجديدة|El-Jadida
بني-ملال|Béni-Mellal تازة|Taza الناظور|Nador سطات|Settat خريبكة|Khouribga العرائش|Larache كلميم|Guelmim ورزازات|Ouarzazate تارودانت|Taroudant
الحسيمة|Al-Hoceïma بركان|Berkane تيزنيت|Tiznit الصويرة|Essaouira شفشاون|Chefchaouen إفران|Ifrane صفرو|Sefrou خنيفرة|Khénifra ميدلت|Midelt
أزيلال|Azilal زاكورة|Zagora طاطا|Tata العيون|Laâyoune الداخلة|Dakhla السمارة|Es-Semara بوجدور|Boujdour تمارة|Témara سلا|Salé الخميسات|Khémisset`
    .split(/\s+/)
    .map((each) => each.split('|').map((name) => name.replaceAll('-', ' ')));
const KINDS = [
  ['', ''],
  ['الجماعة القروية', 'commune rurale'],
  ['المقاطعة', 'arrondissement'],
  ['العمالة', 'préfecture'],
];

/** So many sheets: the given ones first, then variants of them, each with a place, a kind of it and a number in its title. */
export function manySheets(sheets, count) {
  const all = [...sheets];
  for (let at = 0; all.length < count; at += 1) {
    const sheet = sheets[at % sheets.length];
    const round = Math.floor(at / sheets.length);
    const [arPlace, frPlace] = PLACES[round % PLACES.length];
    const [arKind, frKind] = KINDS[Math.floor(round / PLACES.length) % KINDS.length];
    const title = { ...sheet.title };
    if (title.ar) title.ar = `${title.ar} ${arKind} ${arPlace}`.replace(/\s+/g, ' ');
    if (title.fr) title.fr = `${title.fr} ${frKind} ${frPlace}`.replace(/\s+/g, ' ');
    all.push({ ...sheet, id: `${sheet.id}--${round}`, slug: undefined, title, variantOf: sheet.variantOf ?? sheet.id });
  }
  return all;
}
