/** An invented person. No such person exists; the numbers belong to no one we know of, and nothing is ever sent to them. */
export interface TestCitizen {
  readonly id: string;
  /** Latin spelling, as on the back of the card. */
  readonly givenName: string;
  readonly familyName: string;
  /** Arabic spelling, as on the front. */
  readonly givenNameArabic: string;
  readonly familyNameArabic: string;
  /** ISO 8601 date. */
  readonly birthDate: string;
  readonly gender: 'female' | 'male';
  /** National identity card number; a minor may have none. */
  readonly cnie?: string;
  readonly email?: string;
  /** E.164. */
  readonly phone?: string;
}

/** The test citizens of the sandbox, chosen to cover names and gaps that real files have. */
export const testCitizens: readonly TestCitizen[] = [
  {
    id: 'amina',
    givenName: 'Amina',
    familyName: 'El Idrissi',
    givenNameArabic: 'أمينة',
    familyNameArabic: 'الإدريسي',
    birthDate: '1988-03-14',
    gender: 'female',
    cnie: 'ZZ100001',
    email: 'amina@citizens.example',
    phone: '+212600000001',
  },
  {
    id: 'youssef',
    givenName: 'Youssef',
    familyName: 'Aït Ali',
    givenNameArabic: 'يوسف',
    familyNameArabic: 'أيت علي',
    birthDate: '1975-11-02',
    gender: 'male',
    cnie: 'Z200002',
    email: 'youssef@citizens.example',
    phone: '+212600000002',
  },
  {
    id: 'fatima-zahra',
    givenName: 'Fatima-Zahra',
    familyName: 'Benjelloun Touimi',
    givenNameArabic: 'فاطمة الزهراء',
    familyNameArabic: 'بنجلون التويمي',
    birthDate: '1999-07-28',
    gender: 'female',
    cnie: 'ZZ300003',
    email: 'fatima-zahra@citizens.example',
    phone: '+212600000003',
  },
  {
    // Born on a day the register did not know: 1 January is how old files write it.
    id: 'idir',
    givenName: 'Idir',
    familyName: 'Ouhaddou',
    givenNameArabic: 'إيدير',
    familyNameArabic: 'أوحدو',
    birthDate: '1946-01-01',
    gender: 'male',
    cnie: 'Z40004',
    phone: '+212600000004',
  },
  {
    // A minor: no card, no phone, so no code can be sent and nothing can be signed.
    id: 'salma',
    givenName: 'Salma',
    familyName: 'Tazi',
    givenNameArabic: 'سلمى',
    familyNameArabic: 'التازي',
    birthDate: '2011-09-05',
    gender: 'female',
    email: 'salma@citizens.example',
  },
];

/** The test citizen with this id, or undefined. */
export function findCitizen(id: unknown): TestCitizen | undefined {
  return testCitizens.find((citizen) => citizen.id === id);
}

/** Full name in Latin letters. */
export const latinName = (citizen: TestCitizen): string => `${citizen.givenName} ${citizen.familyName}`;

/** Full name in Arabic letters. */
export const arabicName = (citizen: TestCitizen): string => `${citizen.givenNameArabic} ${citizen.familyNameArabic}`;

/** A phone number of which only the ends are shown. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 5)}••••••${phone.slice(-2)}`;

/** An address of which only the first letter and the domain are shown. */
export const maskEmail = (email: string): string => email.replace(/^(.)[^@]*/, '$1•••');

/**
 * OpenID Connect claims (Core 1.0, sections 5.1 and 5.2): the Arabic spelling in language-tagged claims, the card number in
 * `cnie`, a claim of our own since no public profile of a national provider names one. Unknown claims are left out.
 */
export function claimsOf(citizen: TestCitizen): Record<string, string | boolean> {
  const { cnie, email, phone } = citizen;
  return {
    sub: citizen.id,
    name: latinName(citizen),
    'name#ar': arabicName(citizen),
    given_name: citizen.givenName,
    'given_name#ar': citizen.givenNameArabic,
    family_name: citizen.familyName,
    'family_name#ar': citizen.familyNameArabic,
    birthdate: citizen.birthDate,
    gender: citizen.gender,
    ...(cnie ? { cnie } : {}),
    ...(email ? { email, email_verified: true } : {}),
    ...(phone ? { phone_number: phone, phone_number_verified: true } : {}),
  };
}
