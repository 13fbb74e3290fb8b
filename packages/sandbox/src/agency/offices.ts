import type { Locale } from '@tiwizi/i18n';

/** A civil-status office of the demonstration. The offices and communes are invented; the regions exist. */
export interface CivilStatusOffice {
  readonly id: string;
  readonly name: Readonly<Record<Locale, string>>;
  readonly region: Readonly<Record<Locale, string>>;
  /** Ways an extract can be handed over. */
  readonly delivery: readonly ('counter' | 'post')[];
}

type Row = readonly [
  id: string,
  commune: readonly [ar: string, zgh: string, latin: string],
  region: readonly [ar: string, zgh: string, fr: string, en: string],
  delivery: CivilStatusOffice['delivery'],
];

const both = ['counter', 'post'] as const;
const counter = ['counter'] as const;

const rows: readonly Row[] = [
  [
    'demo-01',
    ['عين الياسمين', 'ⵄⵉⵏ ⵍⵢⴰⵙⵎⵉⵏ', 'Aïn Yasmine'],
    ['طنجة-تطوان-الحسيمة', 'ⵟⴰⵏⵊⴰ-ⵜⵉⵟⵡⴰⵏ-ⵍⵃⵓⵙⵉⵎⴰ', 'Tanger-Tétouan-Al Hoceïma', 'Tanger-Tetouan-Al Hoceima'],
    both,
  ],
  [
    'demo-02',
    ['واد اللوز الشرقي', 'ⵡⴰⴷ ⵏ ⵍⵍⵓⵣ', 'Oued Louz Charqi'],
    ['الشرق', 'ⵜⴰⵏⴳⵎⵓⴹⵜ', 'L’Oriental', 'Oriental'],
    counter,
  ],
  [
    'demo-03',
    ['تلال الزيتون', 'ⵜⵉⵡⵔⵉⵔⵉⵏ ⵏ ⵓⵣⵎⵎⵓⵔ', 'Tilal Zitoune'],
    ['فاس-مكناس', 'ⴼⴰⵙ-ⵎⴽⵏⴰⵙ', 'Fès-Meknès', 'Fez-Meknes'],
    both,
  ],
  [
    'demo-04',
    ['ضفة النورس', 'ⴰⵊⵎⵎⴰⴹ ⵏ ⵏⵏⵡⵔⵙ', 'Daffat Nawras'],
    ['الرباط-سلا-القنيطرة', 'ⵕⴱⴰⵟ-ⵙⵍⴰ-ⵇⵏⵉⵟⵔⴰ', 'Rabat-Salé-Kénitra', 'Rabat-Sale-Kenitra'],
    both,
  ],
  [
    'demo-05',
    ['آيت النور', 'ⴰⵢⵜ ⵏⵏⵓⵔ', 'Aït Nour'],
    ['بني ملال-خنيفرة', 'ⴰⵢⵜ ⵎⵍⵍⴰⵍ-ⵅⵏⵉⴼⵕⴰ', 'Béni Mellal-Khénifra', 'Beni Mellal-Khenifra'],
    counter,
  ],
  [
    'demo-06',
    ['حقول السلام', 'ⵉⴳⵔⴰⵏ ⵏ ⵜⵉⴼⵔⴰⵜ', 'Houqoul Salam'],
    ['الدار البيضاء-سطات', 'ⴰⵏⴼⴰ-ⵙⵟⵟⴰⵜ', 'Casablanca-Settat', 'Casablanca-Settat'],
    both,
  ],
  [
    'demo-07',
    ['باب الصفصاف', 'ⵉⵎⵉ ⵏ ⵓⵙⴰⴼⵙⴰⴼ', 'Bab Safsaf'],
    ['مراكش-آسفي', 'ⵎⵕⵕⴰⴽⵛ-ⴰⵙⴼⵉ', 'Marrakech-Safi', 'Marrakesh-Safi'],
    both,
  ],
  [
    'demo-08',
    ['قصر النخيل', 'ⵉⵖⵔⵎ ⵏ ⵜⵉⵢⵏⵉ', 'Ksar Nakhil'],
    ['درعة-تافيلالت', 'ⴷⵔⵄⴰ-ⵜⴰⴼⵉⵍⴰⵍⵜ', 'Drâa-Tafilalet', 'Draa-Tafilalet'],
    counter,
  ],
  [
    'demo-09',
    ['تيويزي أركان', 'ⵜⵉⵡⵉⵣⵉ ⵏ ⵡⴰⵔⴳⴰⵏ', 'Tiwizi Argane'],
    ['سوس-ماسة', 'ⵙⵓⵙ-ⵎⴰⵙⵙⴰ', 'Souss-Massa', 'Souss-Massa'],
    both,
  ],
  [
    'demo-10',
    ['واحة الظل', 'ⴰⵖⴱⴰⵍⵓ ⵏ ⵓⵎⴰⵍⵓ', 'Wahat Dhill'],
    ['كلميم-واد نون', 'ⴳⵍⵎⵉⵎ-ⵡⴰⴷ ⵏⵓⵏ', 'Guelmim-Oued Noun', 'Guelmim-Oued Noun'],
    counter,
  ],
  [
    'demo-11',
    ['رمال الأمل', 'ⵉⵊⴷⵉ ⵏ ⵓⵙⵉⵔⵎ', 'Rimal Amal'],
    ['العيون-الساقية الحمراء', 'ⵍⵄⵢⵓⵏ-ⵙⴰⵇⵢⴰ ⵍⵃⴰⵎⵔⴰ', 'Laâyoune-Sakia El Hamra', 'Laayoune-Sakia El Hamra'],
    counter,
  ],
  [
    'demo-12',
    ['خليج الموج', 'ⴰⴳⵍⵎⴰⵎ ⵏ ⵜⴰⵡⵊⴰ', 'Khalij Mouj'],
    ['الداخلة-وادي الذهب', 'ⴷⴰⵅⵍⴰ-ⵡⴰⴷⵉ ⴷⴷⴰⵀⴰⴱ', 'Dakhla-Oued Ed-Dahab', 'Dakhla-Oued Ed-Dahab'],
    counter,
  ],
];

/** The twelve offices, one a region. */
export const civilStatusOffices: readonly CivilStatusOffice[] = rows.map(
  ([id, [arabic, tifinagh, latin], [regionArabic, regionTifinagh, regionFrench, regionEnglish], delivery]) => ({
    id,
    name: {
      // What tells one office from the next comes first: in a list of twelve nobody listens to twelve alike beginnings.
      'ar-MA': `${arabic} – مكتب الحالة المدنية`,
      zgh: `${tifinagh} – ⵜⴰⵙⵉⵔⴰ ⵏ ⵜⴳⵔⵉ ⵜⴰⵖⵔⵎⴰⵏⵜ`,
      'fr-MA': `${latin} – bureau d’état civil`,
      en: `${latin} – civil status office`,
    },
    region: { 'ar-MA': regionArabic, zgh: regionTifinagh, 'fr-MA': regionFrench, en: regionEnglish },
    delivery,
  }),
);
