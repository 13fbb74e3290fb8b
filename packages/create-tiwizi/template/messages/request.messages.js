import { defineMessages } from '@tiwizi/i18n';

/** Words of the request “birth certificate extract”: step by step, before it begins, after it was sent. */
export const requestMessages = defineMessages('request', {
  title: {
    'ar-MA': 'طلب نسخة موجزة من رسم الولادة (عقد الازدياد)',
    zgh: 'ⵜⵓⵜⵔⴰ ⵏ ⵓⴳⵣⵓⵎ ⵏ ⵡⴰⵔⵔⴰ ⵏ ⵜⵍⴰⵍⵉⵜ',
    'fr-MA': 'Demande d’extrait d’acte de naissance',
    en: 'Request a birth certificate extract',
  },
  forWhomStep: {
    'ar-MA': 'صاحب رسم الولادة',
    zgh: 'ⴱⴰⴱ ⵏ ⵡⴰⵔⵔⴰ ⵏ ⵜⵍⴰⵍⵉⵜ',
    'fr-MA': 'Personne concernée',
    en: 'Person concerned',
  },
  forWhom: {
    'ar-MA': 'لمن تُطلب النسخة؟',
    zgh: 'ⵎⵉ ⵉⵜⵜⵓⵙⵓⵜⵔ ⵓⴳⵣⵓⵎ ⴰⴷ?',
    'fr-MA': 'Pour qui est l’extrait\u202f?',
    en: 'Who is the extract for?',
  },
  forMyself: { 'ar-MA': 'لي شخصيا', zgh: 'ⵉ ⵏⴽⴽⵉⵏ', 'fr-MA': 'Pour moi', en: 'Myself' },
  forMyChild: { 'ar-MA': 'لابني أو ابنتي', zgh: 'ⵉ ⵎⵎⵉ ⵏⵖ ⵉⵍⵍⵉ', 'fr-MA': 'Pour mon enfant', en: 'My child' },
  forRepresented: {
    'ar-MA': 'لشخص أنوب عنه',
    zgh: 'ⵉ ⵢⴰⵏ ⵉⴳⵉⵖ ⵜⴰⵎⵔⵉⵍⵜ ⵏⵏⵙ',
    'fr-MA': 'Pour une personne que je représente',
    en: 'Someone I represent',
  },
  forRepresentedHint: {
    'ar-MA': 'المرجو إرفاق ما يثبت النيابة (وكالة أو حكم)',
    zgh: 'ⵉⵇⵇⴰⵏ ⴷ ⵉⵙⵎⵔ ⵏ ⵜⵎⵔⵉⵍⵜ',
    'fr-MA': 'Joignez une procuration ou un jugement',
    en: 'A power of attorney or a court decision must be attached',
  },
  personStep: {
    'ar-MA': 'هوية الشخص المعني',
    zgh: 'ⵜⴰⵎⴰⴳⵉⵜ ⵏ ⵓⴼⴳⴰⵏ',
    'fr-MA': 'Identité de la personne',
    en: 'The person’s identity',
  },
  mandateStep: {
    'ar-MA': 'إثبات النيابة',
    zgh: 'ⵉⵙⵎⵔ ⵏ ⵜⵎⵔⵉⵍⵜ',
    'fr-MA': 'Justificatif de représentation',
    en: 'Proof of mandate',
  },
  mandate: {
    'ar-MA': 'ما يثبت النيابة (وكالة أو حكم)',
    zgh: 'ⵜⴰⵎⵔⵉⵍⵜ ⵏⵖ ⴰⵙⵏⴱⴹ',
    'fr-MA': 'Procuration ou jugement',
    en: 'Power of attorney or court decision',
  },
  mandateHint: {
    'ar-MA': 'صورة أو ملف PDF، لا يتجاوز 5 ميغابايت',
    zgh: 'ⵢⴰⵜ ⵜⵡⵍⴰⴼⵜ ⵏⵖ ⴰⴼⴰⵢⵍⵓ PDF, 5 ⵎⵉⴳⴰⴱⴰⵢⵜ ⴰⴼⵍⵍⴰ',
    'fr-MA': 'Une photo ou un fichier PDF, 5\u00a0Mo au plus',
    en: 'A photo or a PDF file, 5 MB at most',
  },
  identityStep: {
    'ar-MA': 'هوية مقدم الطلب',
    zgh: 'ⵜⴰⵎⴰⴳⵉⵜ ⵏ ⴱⴰⴱ ⵏ ⵜⵓⵜⵔⴰ',
    'fr-MA': 'Identité du demandeur',
    en: 'Your identity',
  },
  identityText: {
    'ar-MA': 'مصدر هذه المعلومات هو خدمة إثبات الهوية. إذا كان فيها خطأ، المرجو إخبار هذه الخدمة لتصحيحه.',
    zgh: 'ⵉⵏⵖⵎⵉⵙⵏ ⴰⴷ ⴽⴽⴰⵏ ⴷ ⵙⴳ ⵓⵙⵙⵉⴼⴽ ⵏ ⵜⵎⴰⴳⵉⵜ. ⵎⴽ ⵜⵍⵍⴰ ⴳⵉⵙⵏ ⵜⵣⴳⵍⵜ, ⵙⵙⵉⵡⵍⴰⵜ ⴰⵙ.',
    'fr-MA':
      'Ces informations viennent de votre fournisseur d’identité numérique. Si l’une est fausse, demandez-lui de la corriger.',
    en: 'This information comes from your identity provider. If any of it is wrong, ask the provider to correct it.',
  },
  familyNameArabic: {
    'ar-MA': 'الاسم العائلي بالحروف العربية',
    zgh: 'ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵏ ⵜⴰⵄⵔⴰⴱⵜ',
    'fr-MA': 'Nom de famille en lettres arabes',
    en: 'Family name in Arabic letters',
  },
  givenNameArabic: {
    'ar-MA': 'الاسم الشخصي بالحروف العربية',
    zgh: 'ⵉⵙⵎ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵏ ⵜⴰⵄⵔⴰⴱⵜ',
    'fr-MA': 'Prénom en lettres arabes',
    en: 'Given name in Arabic letters',
  },
  familyNameLatin: {
    'ar-MA': 'الاسم العائلي بالحروف اللاتينية',
    zgh: 'ⵉⵙⵎ ⵏ ⵜⵡⴰⵛⵓⵍⵜ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵉⵢⵏ',
    'fr-MA': 'Nom de famille en lettres latines',
    en: 'Family name in Latin letters',
  },
  givenNameLatin: {
    'ar-MA': 'الاسم الشخصي بالحروف اللاتينية',
    zgh: 'ⵉⵙⵎ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵉⵢⵏ',
    'fr-MA': 'Prénom en lettres latines',
    en: 'Given name in Latin letters',
  },
  cnie: {
    'ar-MA': 'رقم البطاقة الوطنية للتعريف الإلكترونية (CNIE)',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⴽⴰⵕⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ (CNIE)',
    'fr-MA': 'Numéro de CNIE',
    en: 'CNIE number',
  },
  cnieHint: {
    'ar-MA': 'حرف أو حرفان تليهما أرقام، مثل \u2066AB123456\u2069',
    zgh: 'ⵢⴰⵏ ⵏⵖ ⵙⵉⵏ ⵉⵙⴽⴽⵉⵍⵏ ⴷ ⵡⵓⵟⵟⵓⵏⵏ, ⵣⵓⵏⴷ \u2066AB123456\u2069',
    'fr-MA': 'Une ou deux lettres puis des chiffres, par exemple AB123456',
    en: 'One or two letters, then digits, for example AB123456',
  },
  birthDate: { 'ar-MA': 'تاريخ الازدياد', zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵍⴰⵍⵉⵜ', 'fr-MA': 'Date de naissance', en: 'Date of birth' },
  birthDateHint: {
    'ar-MA': 'مثل 27 3 1985',
    zgh: 'ⵣⵓⵏⴷ 27 3 1985',
    'fr-MA': 'Par exemple 27 3 1985',
    en: 'For example 27 3 1985',
  },
  deliveryStep: {
    'ar-MA': 'مكتب الحالة المدنية والتسليم',
    zgh: 'ⴰⵙⵉⵔⴰ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⵖⴰⵔⵉⵎ ⴷ ⵡⴰⵎⴰⵥ',
    'fr-MA': 'Bureau d’état civil et remise',
    en: 'Civil-status office and delivery',
  },
  office: {
    'ar-MA': 'مكتب الحالة المدنية',
    zgh: 'ⴰⵙⵉⵔⴰ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⵖⴰⵔⵉⵎ',
    'fr-MA': 'Bureau d’état civil',
    en: 'Civil-status office',
  },
  officeHint: {
    'ar-MA': 'المكتب الذي سُجلت فيه الولادة',
    zgh: 'ⴰⵙⵉⵔⴰ ⴰⵏⵉ ⵜⵜⵓⵣⵎⵎⴻⵎ ⵜⵍⴰⵍⵉⵜ',
    'fr-MA': 'Celui où la naissance a été inscrite',
    en: 'The office where the birth was registered',
  },
  copies: { 'ar-MA': 'عدد النسخ', zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵏⵖⴰⵍⵉⵏ', 'fr-MA': 'Nombre d’exemplaires', en: 'Number of copies' },
  delivery: { 'ar-MA': 'كيفية التسلم', zgh: 'ⵎⴰⵎⴽ ⵔⴰⴷ ⵜⴰⵎⵥ', 'fr-MA': 'Mode de remise', en: 'How to receive it' },
  deliveryCounter: { 'ar-MA': 'من الشباك', zgh: 'ⴳ ⵓⵙⴳⵡⵔ', 'fr-MA': 'Au guichet', en: 'At the counter' },
  deliveryPost: { 'ar-MA': 'بالبريد', zgh: 'ⵙ ⵜⴱⵔⴰⵜ', 'fr-MA': 'Par courrier', en: 'By post' },
  address: { 'ar-MA': 'العنوان البريدي', zgh: 'ⴰⵏⵙⴰ ⵏ ⵜⴱⵔⴰⵜ', 'fr-MA': 'Adresse postale', en: 'Postal address' },
  phone: { 'ar-MA': 'رقم الهاتف', zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ', 'fr-MA': 'Numéro de téléphone', en: 'Phone number' },
  phoneHint: {
    'ar-MA': 'للإخبار عندما تكون النسخة جاهزة',
    zgh: 'ⵃⵎⴰ ⴰⴷ ⴰⵡⵏ ⵏⵙⵙⵏ ⵎⴰⵢ ⵉⵡⵊⴷ',
    'fr-MA': 'Pour vous prévenir',
    en: 'To let you know when the extract is ready',
  },
  arabicLetters: {
    'ar-MA': 'المرجو كتابة الاسم بالحروف العربية فقط، كما في البطاقة الوطنية.',
    zgh: 'ⵉⵙⵎ ⴰⴷ ⴰⵔ ⵉⵜⵜⵓⵢⴰⵔⴰ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵏ ⵜⴰⵄⵔⴰⴱⵜ.',
    'fr-MA': 'Écrivez ce nom en lettres arabes seulement, comme sur la CNIE.',
    en: 'Write this name in Arabic letters only, as on the CNIE.',
  },
  latinLetters: {
    'ar-MA': 'المرجو كتابة الاسم بالحروف اللاتينية فقط، كما في البطاقة الوطنية.',
    zgh: 'ⵉⵙⵎ ⴰⴷ ⴰⵔ ⵉⵜⵜⵓⵢⴰⵔⴰ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵉⵢⵏ.',
    'fr-MA': 'Écrivez ce nom en lettres latines seulement, comme sur la CNIE.',
    en: 'Write this name in Latin letters only, as on the CNIE.',
  },
  startNote: {
    'ar-MA':
      'مدة ملء الطلب: حوالي 5 دقائق. الأجوبة محفوظة سبعة أيام. ما يلزم: البطاقة الوطنية، وهاتف لتلقي رمز التوقيع. بدونهما، يمكن تقديم الطلب في الشباك.',
    zgh: 'ⴰⴽⵓⴷ: 5 ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ. ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵜⵜⵡⴰⵃⴹⴰⵏⵜ ⵙⴰ ⵏ ⵡⵓⵙⵙⴰⵏ. ⵎⴰ ⵉⵅⵚⵚⴰⵏ: ⵜⴰⴽⴰⵕⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ, ⴷ ⵜⵉⵍⵉⴼⵓⵏ ⵉ ⵜⵏⴳⴰⵍⵜ ⵏ ⵓⵙⴳⵎⴹ. ⴱⵍⴰ ⵏⵉⵜⵏⵜⵉ, ⵜⵥⴹⴰⵕ ⵜⵓⵜⵔⴰ ⴳ ⵓⵙⴳⵡⵔ.',
    'fr-MA':
      'Durée\u202f: environ 5 minutes. Vos réponses sont gardées sept jours. Il vous faut\u202f: votre carte nationale, et un téléphone pour recevoir le code de signature. Sans eux, faites la demande au guichet.',
    en: 'Time needed: about 5 minutes. Your answers are kept for seven days. You need your national card, and a telephone to receive the signing code. Without them, make the request at the counter.',
  },
  nextCheck: {
    'ar-MA': 'يراجع مكتب الحالة المدنية الطلب.',
    zgh: 'ⴷⴰ ⵉⵜⵜⵎⵏⴰⴷ ⵓⵙⵉⵔⴰ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⵖⴰⵔⵉⵎ ⵜⵓⵜⵔⴰ.',
    'fr-MA': 'Le bureau d’état civil examine la demande.',
    en: 'The civil-status office checks the request.',
  },
  nextMessage: {
    'ar-MA': 'ستُرسل رسالة إلى رقم الهاتف عندما تكون النسخة جاهزة.',
    zgh: 'ⵔⴰⴷ ⵜⴻⵜⵜⵓⵣⵏ ⵢⴰⵜ ⵜⵓⵣⵉⵏⵜ ⵖⵔ ⵓⵟⵟⵓⵏ ⵏ ⵜⵉⵍⵉⴼⵓⵏ ⵎⴰⵢ ⵉⵡⵊⴷ ⵓⴳⵣⵓⵎ.',
    'fr-MA': 'Vous recevrez un message sur votre téléphone quand l’extrait sera prêt.',
    en: 'You will get a message on your phone when the extract is ready.',
  },
  nextCollect: {
    'ar-MA':
      'عند الاستلام في الشباك: المرجو إحضار البطاقة الوطنية ورقم الوصل إلى مكتب الحالة المدنية المختار. أوقات العمل تحددها الجماعة.',
    zgh: 'ⴳ ⵓⵙⴳⵡⵔ: ⴰⵡⵢⴰⵜ ⴷ ⵜⴰⴽⴰⵕⴹⴰ ⵜⴰⵏⴰⵎⵓⵔⵜ ⴷ ⵓⵟⵟⵓⵏ ⵏ ⵜⵡⵔⵉⵇⵜ.',
    'fr-MA':
      'Au guichet\u202f: apportez votre carte nationale et le numéro du récépissé au bureau d’état civil choisi. La commune en fixe les horaires.',
    en: 'At the counter: bring your national card and the receipt number to the civil-status office you chose. The commune sets its opening hours.',
  },
});
