import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  documentHeading: {
    'ar-MA': 'الوثيقة المراد توقيعها',
    zgh: 'ⴰⵔⵔⴰ ⵏ ⵓⵙⴳⵎⴹ',
    'fr-MA': 'Le document à signer',
    en: 'The document to sign',
  },
  open: { 'ar-MA': 'فتح الوثيقة', zgh: 'ⵔⵥⵎ ⴰⵔⵔⴰ', 'fr-MA': 'Ouvrir le document', en: 'Open the document' },
  viewer: {
    'ar-MA': 'عرض الصفحات هنا',
    zgh: 'ⵙⴽⵏ ⵜⴰⵙⵏⵉⵡⵉⵏ ⴷⴰ',
    'fr-MA': 'Voir les pages ici',
    en: 'See the pages here',
  },
  viewerNote: {
    'ar-MA': 'ستظهر الصفحات هنا بعد لحظات. إذا لم تظهر، يمكن فتح الوثيقة بالرابط أعلاه.',
    zgh: 'ⵔⴰⴷ ⴷ ⴱⴰⵢⵏⵏⵜ ⵜⴰⵙⵏⵉⵡⵉⵏ ⴷⴰ. ⵎⴽ ⵓⵔ ⴷ ⴱⴰⵢⵏⵏⵜ, ⵔⵥⵎ ⴰⵔⵔⴰ ⵙ ⵓⵙⵖⵓⵏ ⴰⵏⴰⴼⵍⵍⴰ.',
    'fr-MA': 'Les pages s’affichent ici dans un instant. Sinon, ouvrez le document avec le lien ci-dessus.',
    en: 'The pages appear here in a moment. If not, open the document with the link above.',
  },
  newTab: { 'ar-MA': 'نافذة جديدة', zgh: 'ⵉⵙⴽⵙⵍ ⴰⵎⴰⵢⵏⵓ', 'fr-MA': 'nouvel onglet', en: 'new tab' },
  pages: {
    'ar-MA': { one: 'صفحة واحدة', two: 'صفحتان', few: '{count} صفحات', many: '{count} صفحة', other: '{count} صفحة' },
    zgh: { one: 'ⵢⴰⵜ ⵜⴰⵙⵏⴰ', other: '{count} ⵏ ⵜⴰⵙⵏⵉⵡⵉⵏ' },
    'fr-MA': { one: '{count} page', other: '{count} pages' },
    en: { one: '{count} page', other: '{count} pages' },
  },
  fingerprint: {
    'ar-MA': 'البصمة الرقمية للملف (SHA-256)',
    zgh: 'ⵜⴰⵏⴼⵓⵍⵜ ⵏ ⵓⴼⴰⵢⵍⵓ (SHA-256)',
    'fr-MA': 'Empreinte numérique du fichier (SHA-256)',
    en: 'Digital fingerprint of the file (SHA-256)',
  },
  fingerprintHelp: {
    'ar-MA': 'هذا الرقم خاص بهذه الوثيقة. إذا تغير فيها حرف واحد، يتغير الرقم.',
    zgh: null,
    'fr-MA': 'Ce numéro est propre à ce document. Si un seul caractère change, il change.',
    en: 'This number belongs to this document alone. If one character of it changes, the number changes.',
  },
  warning_active: {
    'ar-MA': 'يحتوي الملف على أجزاء يمكن أن تشتغل من تلقاء نفسها أو أن ترسل معطيات.',
    zgh: null,
    'fr-MA': 'Le fichier contient des éléments qui peuvent agir d’eux-mêmes ou envoyer des données.',
    en: 'The file holds parts that can act by themselves or send data.',
  },
  warning_hidden: {
    'ar-MA': 'يحتوي الملف على أجزاء لا تظهر في صفحاته أو يمكن أن تظهر بشكل مختلف.',
    zgh: null,
    'fr-MA':
      'Le fichier contient des éléments qui ne se voient pas dans ses pages ou qui peuvent s’afficher autrement.',
    en: 'The file holds parts that its pages do not show, or that can be shown differently.',
  },
  summaryHeading: {
    'ar-MA': 'مضمون الوثيقة',
    zgh: 'ⴰⴳⴱⵓⵔ ⵏ ⵡⴰⵔⵔⴰ',
    'fr-MA': 'Ce que dit le document',
    en: 'What the document says',
  },
  summaryNote: {
    'ar-MA': 'هذا النص للمساعدة على القراءة. ملف PDF هو الذي يوقَّع.',
    zgh: 'ⴰⴹⵕⵉⵚ ⴰⴷ ⴰⴷ ⵢⴰⵡⵙ ⴳ ⵜⵖⵓⵔⵉ. ⴰⴼⴰⵢⵍⵓ PDF ⴰⴷ ⵉⵜⵜⵓⵙⴳⵎⴰⴹⵏ.',
    'fr-MA': 'Ce texte aide à la lecture. C’est le fichier PDF qui est signé.',
    en: 'This text is an aid to reading. It is the PDF file that is signed.',
  },
  meaningHeading: {
    'ar-MA': 'معنى التوقيع',
    zgh: 'ⴰⵏⴰⵎⴽ ⵏ ⵓⵙⴳⵎⴹ',
    'fr-MA': 'Ce que signer veut dire',
    en: 'What signing means',
  },
  meaningAgreement: {
    'ar-MA': 'التوقيع تعبير عن الموافقة على مضمون هذه الوثيقة.',
    zgh: null,
    'fr-MA': 'Signer, c’est donner son accord au contenu de ce document.',
    en: 'To sign is to agree to what this document says.',
  },
  meaningHow: {
    'ar-MA': 'يتم التوقيع عن بعد، بشهادة إلكترونية تحمل اسم صاحب التوقيع. يصل رمز إلى الهاتف، وكتابته تؤكد التوقيع.',
    zgh: null,
    'fr-MA':
      'La signature se fait à distance, avec un certificat à votre nom. Un code arrive sur votre téléphone\u202f: l’écrire confirme la signature.',
    en: 'The signature is made remotely, with a certificate in your name. A code comes to your phone: writing it confirms the signature.',
  },
  meaningChange: {
    'ar-MA': 'بعد التوقيع، كل تغيير في الوثيقة يمكن كشفه.',
    zgh: null,
    'fr-MA': 'Après la signature, toute modification du document peut être détectée.',
    en: 'After the signature, any change to the document can be detected.',
  },
  meaningReturn: {
    'ar-MA': 'يمكن الرجوع قبل تأكيد الرمز. بعد ذلك تصبح الوثيقة موقعة.',
    zgh: null,
    'fr-MA': 'Vous pouvez revenir en arrière avant de confirmer le code. Ensuite, le document est signé.',
    en: 'You can go back before you confirm the code. After that, the document is signed.',
  },
  law: {
    'ar-MA':
      'القانون رقم 43.20 المتعلق بخدمات الثقة بشأن المعاملات الإلكترونية (صيغة في انتظار تأكيدها من طرف مختص في القانون).',
    zgh: null,
    'fr-MA':
      'Loi n°\u00a043-20 relative aux services de confiance pour les transactions électroniques (formulation à confirmer par un juriste).',
    en: 'Law 43-20 on trust services for electronic transactions (wording to be confirmed by a lawyer).',
  },
  levelSays: {
    'ar-MA': 'المستوى حسب {provider}: {level}',
    zgh: null,
    'fr-MA': 'Niveau, selon {provider}\u202f: {level}',
    en: 'Level, according to {provider}: {level}',
  },
  level_simple: {
    'ar-MA': 'توقيع إلكتروني بسيط (القانون رقم 43.20)',
    zgh: null,
    'fr-MA': 'signature électronique simple (loi n°\u00a043-20)',
    en: 'simple electronic signature (law 43-20)',
  },
  level_advanced: {
    'ar-MA': 'توقيع إلكتروني متقدم (القانون رقم 43.20)',
    zgh: null,
    'fr-MA': 'signature électronique avancée (loi n°\u00a043-20)',
    en: 'advanced electronic signature (law 43-20)',
  },
  level_qualified: {
    'ar-MA': 'توقيع إلكتروني مؤهل (القانون رقم 43.20)',
    zgh: null,
    'fr-MA': 'signature électronique qualifiée (loi n°\u00a043-20)',
    en: 'qualified electronic signature (law 43-20)',
  },
  levelNone: {
    'ar-MA': 'لم يُعلَن أي مستوى قانوني لهذا التوقيع.',
    zgh: null,
    'fr-MA': 'Aucun niveau légal n’est annoncé pour cette signature.',
    en: 'No legal level is stated for this signature.',
  },
  provider: {
    'ar-MA': 'خدمة التوقيع',
    zgh: 'ⵜⴰⵏⴰⴼⵓⵜ ⵏ ⵓⵙⴳⵎⴹ',
    'fr-MA': 'le service de signature',
    en: 'the signing service',
  },
  signer: { 'ar-MA': 'صاحب التوقيع', zgh: 'ⴱⴰⴱ ⵏ ⵓⵙⴳⵎⴹ', 'fr-MA': 'Signataire', en: 'Signer' },
  certificate: {
    'ar-MA': 'الشهادة الإلكترونية',
    zgh: 'ⵜⴰⵙⵍⴽⵉⵏⵜ ⵜⴰⵍⵉⴽⵟⵕⵓⵏⵉⵜ',
    'fr-MA': 'Certificat',
    en: 'Certificate',
  },
  agreement: { 'ar-MA': 'الموافقة', zgh: 'ⴰⵎⵙⴰⵙⴰ', 'fr-MA': 'Accord', en: 'Agreement' },
  consent: {
    'ar-MA': 'قرأت الوثيقة وأوافق على توقيعها إلكترونيا.',
    zgh: null,
    'fr-MA': 'J’ai lu le document et j’accepte de le signer électroniquement.',
    en: 'I have read the document and agree to sign it electronically.',
  },
  agree: {
    'ar-MA': 'الموافقة وتلقي الرمز',
    zgh: 'ⵎⵙⴰⵙⴰ, ⵜⴰⵎⵥⴷ ⵜⴰⵏⴳⴰⵍⵜ',
    'fr-MA': 'Accepter et recevoir un code',
    en: 'Agree and receive a code',
  },
  cancel: { 'ar-MA': 'عدم التوقيع', zgh: 'ⴰⴷ ⵓⵔ ⵜⵙⴳⵎⴰⴹⴷ', 'fr-MA': 'Ne pas signer', en: 'Do not sign' },
  title: { 'ar-MA': 'توقيع وثيقة', zgh: 'ⴰⵙⴳⵎⴹ ⵏ ⵡⴰⵔⵔⴰ', 'fr-MA': 'Signer un document', en: 'Sign a document' },
  codeHeading: {
    'ar-MA': 'تأكيد التوقيع بالرمز',
    zgh: 'ⴰⵙⵙⵓⵎⵔ ⵏ ⵓⵙⴳⵎⴹ ⵙ ⵜⵏⴳⴰⵍⵜ',
    'fr-MA': 'Confirmer avec le code',
    en: 'Confirm with the code',
  },
  codeSentAt: {
    'ar-MA': 'وقت الإرسال: {time}.',
    zgh: 'ⴰⴽⵓⴷ ⵏ ⵡⴰⵣⴰⵏ: {time}.',
    'fr-MA': 'Heure d’envoi\u202f: {time}.',
    en: 'Sent at {time}.',
  },
  codeValidUntil: {
    'ar-MA': 'الرمز صالح إلى غاية الساعة {time}.',
    zgh: null,
    'fr-MA': 'Il est valable jusqu’à {time}.',
    en: 'It is valid until {time}.',
  },
  numberEnding: {
    'ar-MA': 'رقم ينتهي بـ {digits}',
    zgh: null,
    'fr-MA': 'numéro qui se termine par {digits}',
    en: 'number ending in {digits}',
  },
  codeSent: {
    'ar-MA': 'أُرسل رمز إلى الهاتف.',
    zgh: 'ⵜⵜⵓⵣⵏ ⵜⵏⴳⴰⵍⵜ ⵖⵔ ⵜⵉⵍⵉⴼⵓⵏ.',
    'fr-MA': 'Un code a été envoyé sur le téléphone.',
    en: 'A code was sent to the phone.',
  },
  codeLabel: {
    'ar-MA': 'الرمز الذي وصل إلى الهاتف',
    zgh: null,
    'fr-MA': 'Code reçu sur votre téléphone',
    en: 'Code sent to your phone',
  },
  codeHint: {
    'ar-MA': 'أرقام فقط. لا يُعطى هذا الرمز لأي شخص، ولو عبر الهاتف.',
    zgh: null,
    'fr-MA': 'Des chiffres seulement. Ne donnez ce code à personne, même au téléphone.',
    en: 'Digits only. Give this code to no one, even by telephone.',
  },
  confirm: { 'ar-MA': 'توقيع الوثيقة', zgh: 'ⵙⴳⵎⴹ ⴰⵔⵔⴰ', 'fr-MA': 'Signer le document', en: 'Sign the document' },
  resend: {
    'ar-MA': 'إرسال رمز آخر',
    zgh: 'ⴰⵣⵏ ⵜⴰⵏⴳⴰⵍⵜ ⵢⴰⴹⵏ',
    'fr-MA': 'Envoyer un autre code',
    en: 'Send another code',
  },
  back: {
    'ar-MA': 'الرجوع إلى الوثيقة',
    zgh: 'ⴰⵖⵓⵍ ⵖⵔ ⵡⴰⵔⵔⴰ',
    'fr-MA': 'Revenir au document',
    en: 'Go back to the document',
  },
  doneHeading: {
    'ar-MA': 'الوثيقة موقعة',
    zgh: 'ⵉⵜⵜⵓⵙⴳⵎⴹ ⵡⴰⵔⵔⴰ',
    'fr-MA': 'Le document est signé',
    en: 'The document is signed',
  },
  result: {
    'ar-MA': 'تحميل الوثيقة الموقعة',
    zgh: 'ⴰⴳⵎ ⴰⵔⵔⴰ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ',
    'fr-MA': 'Télécharger le document signé',
    en: 'Download the signed document',
  },
  next: { 'ar-MA': 'متابعة', zgh: 'ⴽⵎⵎⵍ', 'fr-MA': 'Continuer', en: 'Continue' },
} as const;

/**
 * Version of the words of `consent`: raise it with every change of them in any language, so that an evidence record says which words
 * were agreed to.
 */
export const consentVersion = 'tiwizi-consent-2';

/** Words of the e-signature. */
export const signatureMessages: Messages<typeof words> = defineMessages('eSignature', words, {
  legal: [
    'meaningAgreement',
    'meaningHow',
    'meaningChange',
    'meaningReturn',
    'law',
    'levelSays',
    'level_simple',
    'level_advanced',
    'level_qualified',
    'levelNone',
    'consent',
  ],
});
