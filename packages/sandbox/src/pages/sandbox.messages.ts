import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  banner: {
    'ar-MA': 'بيئة تجريبية: المواطنون المعروضون وهميون، وهذا ليس موقعا رسميا.',
    zgh: 'ⴰⵎⵓⵔ ⵏ ⵓⵔⵎⵎⵓⴷ: ⵉⵏⴰⵎⵓⵔⵏ ⴰⴷ ⵓⵔ ⵍⵍⵉⵏ, ⵡⴰⴷ ⵓⵔ ⵉⴳⵉ ⴰⵙⵉⵜ ⵓⵏⵚⵉⴱ.',
    'fr-MA': 'Bac à sable\u202f: les citoyens présentés sont fictifs, ce site n’est pas officiel.',
    en: 'Sandbox: the citizens shown are invented, and this is not an official site.',
  },
  siteName: {
    'ar-MA': 'بيئة تيويزي التجريبية',
    zgh: 'ⴰⵎⵓⵔ ⵏ ⵓⵔⵎⵎⵓⴷ ⵏ ⵜⵉⵡⵉⵣⵉ',
    'fr-MA': 'Bac à sable Tiwizi',
    en: 'Tiwizi sandbox',
  },
  languages: { 'ar-MA': 'اللغات', zgh: 'ⵜⵓⵜⵍⴰⵢⵉⵏ', 'fr-MA': 'Langues', en: 'Languages' },

  loginTitle: {
    'ar-MA': 'تسجيل الدخول بهوية تجريبية',
    zgh: 'ⴰⴽⵛⵛⵓⵎ ⵙ ⵜⴰⵎⴰⴳⵉⵜ ⵏ ⵓⵔⵎⵎⵓⴷ',
    'fr-MA': 'Se connecter avec une identité de test',
    en: 'Log in with a test identity',
  },
  demonstrationService: {
    'ar-MA': 'خدمة للعرض التوضيحي',
    zgh: 'ⵜⴰⵏⴰⴼⵓⵜ ⵏ ⵓⵙⴽⴰⵏ',
    'fr-MA': 'service de démonstration',
    en: 'demonstration service',
  },
  loginIntro: {
    'ar-MA': 'ستُستعمل الهوية المختارة في الخدمة الآتية: {client}',
    zgh: 'ⵜⴰⵎⴰⴳⵉⵜ ⵏⵏⴰ ⵜⵙⵜⵉⴷ ⴰⴷ ⵜⴻⵜⵜⵓⵙⵎⵔⵙ ⴳ ⵜⵏⴰⴼⵓⵜ: {client}',
    'fr-MA': 'L’identité choisie sera utilisée par le service suivant\u202f: {client}',
    en: 'The chosen identity will be used by this service: {client}',
  },
  chooseCitizen: {
    'ar-MA': 'اختيار المواطن',
    zgh: 'ⵙⵜⵉ ⴰⵏⴰⵎⵓⵔ',
    'fr-MA': 'Choisissez un citoyen',
    en: 'Choose a citizen',
  },
  chooseCitizenError: {
    'ar-MA': 'للمتابعة، المرجو اختيار مواطن.',
    zgh: 'ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵙⵜⵉⴷ ⴰⵏⴰⵎⵓⵔ.',
    'fr-MA': 'Choisissez un citoyen pour continuer.',
    en: 'Choose a citizen to continue.',
  },
  errorTitle: {
    'ar-MA': 'خطأ: {title}',
    zgh: 'ⵜⴰⵣⴳⵍⵜ: {title}',
    'fr-MA': 'Erreur\u202f: {title}',
    en: 'Error: {title}',
  },
  bornOn: {
    'ar-MA': 'تاريخ الازدياد',
    zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵍⴰⵍⵉⵜ',
    'fr-MA': 'Date de naissance',
    en: 'Date of birth',
  },
  card: {
    'ar-MA': 'رقم البطاقة الوطنية',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵜⴽⴰⵕⴹⴰ',
    'fr-MA': 'Numéro de CNIE',
    en: 'National card number',
  },
  noCard: { 'ar-MA': 'بدون بطاقة', zgh: 'ⵡⴰⵔ ⵜⴰⴽⴰⵕⴹⴰ', 'fr-MA': 'Sans carte', en: 'No card' },
  phone: { 'ar-MA': 'الهاتف', zgh: 'ⵜⵉⵍⵉⴼⵓⵏ', 'fr-MA': 'Téléphone', en: 'Phone' },
  noPhone: { 'ar-MA': 'بدون هاتف', zgh: 'ⵡⴰⵔ ⵜⵉⵍⵉⴼⵓⵏ', 'fr-MA': 'Sans téléphone', en: 'No phone' },
  email: { 'ar-MA': 'البريد الإلكتروني', zgh: 'ⵉⵎⴰⵢⵍ', 'fr-MA': 'Courriel', en: 'E-mail' },
  noEmail: { 'ar-MA': 'بدون بريد إلكتروني', zgh: 'ⵡⴰⵔ ⵉⵎⴰⵢⵍ', 'fr-MA': 'Sans courriel', en: 'No e-mail' },
  level: {
    'ar-MA': 'مستوى ضمان الهوية',
    zgh: 'ⴰⵙⵡⵉⵔ ⵏ ⵜⴼⵍⵙⵜ',
    'fr-MA': 'Niveau de garantie de l’identité',
    en: 'Level of assurance',
  },
  levelHint: {
    'ar-MA': 'المستوى الذي تصرح به خدمة إثبات الهوية (acr).',
    zgh: 'ⴰⵙⵡⵉⵔ ⵏⵏⴰ ⵉⵜⵜⵉⵏⵉ ⵓⵙⵙⵉⴼⴽ ⵏ ⵜⵎⴰⴳⵉⵜ ⵉ ⵜⵏⴰⴼⵓⵜ (acr).',
    'fr-MA': 'Le niveau que le fournisseur d’identité déclare au service (acr).',
    en: 'The level the identity provider declares to the service (acr).',
  },
  levelLow: { 'ar-MA': 'ضعيف', zgh: 'ⵉⴷⵔⵙ', 'fr-MA': 'Faible', en: 'Low' },
  levelSubstantial: { 'ar-MA': 'متوسط', zgh: 'ⴰⵏⴰⵎⵎⴰⵙ', 'fr-MA': 'Substantiel', en: 'Substantial' },
  levelHigh: { 'ar-MA': 'مرتفع', zgh: 'ⵉⵄⵍⴰ', 'fr-MA': 'Élevé', en: 'High' },
  levelAsked: {
    'ar-MA': 'المستوى المطلوب: {level}',
    zgh: 'ⴰⵙⵡⵉⵔ ⵉⵜⵜⵓⵜⵔⵏ: {level}',
    'fr-MA': 'Niveau demandé\u202f: {level}',
    en: 'Level asked for: {level}',
  },
  shared: {
    'ar-MA': 'المعطيات التي ستُرسل إلى الخدمة',
    zgh: 'ⵉⵙⴼⴽⴰ ⵏⵏⴰ ⵔⴰⴷ ⵜⵜⵓⵣⵏⵏ ⵉ ⵜⵏⴰⴼⵓⵜ',
    'fr-MA': 'Données qui seront envoyées au service',
    en: 'Data that will be sent to the service',
  },
  sharedProfile: {
    'ar-MA': 'الاسم بالحروف اللاتينية والعربية وتاريخ الازدياد والجنس',
    zgh: 'ⵉⵙⵎ ⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵍⴰⵜⵉⵏⵏ ⴷ ⵜⴰⵄⵔⴰⴱⵜ, ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵍⴰⵍⵉⵜ, ⴰⵏⴰⵡ',
    'fr-MA': 'Nom en lettres latines et arabes, date de naissance, sexe',
    en: 'Name in Latin and Arabic letters, date of birth, sex',
  },
  forTesters: {
    'ar-MA': 'خيارات المختبرين',
    zgh: 'ⵉ ⵉⵎⵔⵎⵎⵓⴷⵏ',
    'fr-MA': 'Options pour les testeurs',
    en: 'Options for testers',
  },
  outcome: {
    'ar-MA': 'نتيجة تسجيل الدخول',
    zgh: 'ⵜⴰⵢⴰⴼⵓⵜ ⵏ ⵓⴽⵛⵛⵓⵎ',
    'fr-MA': 'Résultat de la connexion',
    en: 'Outcome of the login',
  },
  outcomeSuccess: { 'ar-MA': 'نجاح', zgh: 'ⴰⵎⵓⵔⵙ', 'fr-MA': 'Réussite', en: 'Success' },
  outcomeNoAcr: {
    'ar-MA': 'نجاح دون التصريح بالمستوى',
    zgh: 'ⴰⵎⵓⵔⵙ ⵡⴰⵔ ⴰⵙⵡⵉⵔ',
    'fr-MA': 'Réussite, sans niveau déclaré',
    en: 'Success, no level declared',
  },
  outcomeServerError: {
    'ar-MA': 'عطب لدى خدمة إثبات الهوية (server_error)',
    zgh: 'ⵜⴰⵣⴳⵍⵜ ⵖⵔ ⵓⵙⵙⵉⴼⴽ (server_error)',
    'fr-MA': 'Panne du fournisseur (server_error)',
    en: 'Provider failure (server_error)',
  },
  outcomeUnavailable: {
    'ar-MA': 'خدمة إثبات الهوية غير متاحة مؤقتا (temporarily_unavailable)',
    zgh: 'ⴰⵙⵙⵉⴼⴽ ⵓⵔ ⵉⵍⵍⵉ ⵖⵉⵍⴰⴷ (temporarily_unavailable)',
    'fr-MA': 'Fournisseur indisponible (temporarily_unavailable)',
    en: 'Provider unavailable (temporarily_unavailable)',
  },
  continue: { 'ar-MA': 'متابعة', zgh: 'ⴽⵎⵎⵍ', 'fr-MA': 'Continuer', en: 'Continue' },
  cancel: { 'ar-MA': 'إلغاء', zgh: 'ⵙⵙⵔ', 'fr-MA': 'Annuler', en: 'Cancel' },

  logoutTitle: { 'ar-MA': 'تسجيل الخروج', zgh: 'ⴼⴼⵖ', 'fr-MA': 'Se déconnecter', en: 'Log out' },
  logoutQuestion: {
    'ar-MA': 'هل تُغلق أيضا الجلسة لدى خدمة إثبات الهوية التجريبية؟',
    zgh: 'ⵉⵙ ⵔⴰⴷ ⵜⵔⴳⵍ ⵓⵍⴰ ⵜⵉⵖⵉⵎⵉⵜ ⵖⵔ ⵓⵙⵙⵉⴼⴽ ⵏ ⵜⵎⴰⴳⵉⵜ?',
    'fr-MA': 'Fermer aussi la session chez le fournisseur d’identité de test\u202f?',
    en: 'Also end the session at the test identity provider?',
  },
  logoutYes: { 'ar-MA': 'إغلاق الجلسة', zgh: 'ⵔⴳⵍ ⵜⵉⵖⵉⵎⵉⵜ', 'fr-MA': 'Fermer la session', en: 'End the session' },
  logoutNo: { 'ar-MA': 'الإبقاء على الجلسة', zgh: 'ⴰⵊⵊ ⵜⵉⵖⵉⵎⵉⵜ', 'fr-MA': 'Garder la session', en: 'Keep the session' },
  loggedOut: {
    'ar-MA': 'أُغلقت الجلسة لدى خدمة إثبات الهوية التجريبية.',
    zgh: 'ⵜⴻⵜⵜⵓⵔⴳⵍ ⵜⵖⵉⵎⵉⵜ ⵖⵔ ⵓⵙⵙⵉⴼⴽ ⵏ ⵜⵎⴰⴳⵉⵜ.',
    'fr-MA': 'La session chez le fournisseur d’identité de test est fermée.',
    en: 'The session at the test identity provider has ended.',
  },

  problemTitle: {
    'ar-MA': 'تعذر إتمام تسجيل الدخول',
    zgh: 'ⵓⵔ ⵉⵎⴷⵉ ⵓⴽⵛⵛⵓⵎ',
    'fr-MA': 'La connexion n’a pas pu aboutir',
    en: 'The login could not be completed',
  },
  problemExpired: {
    'ar-MA': 'انتهت مدة تسجيل الدخول، أو فُتح في نافذة أخرى. المرجو الرجوع إلى الخدمة والبدء من جديد.',
    zgh: 'ⵜⴼⵓⴽ ⵜⵉⵣⵉ ⵏ ⵓⴽⵛⵛⵓⵎ. ⴰⵖⵓⵍ ⵖⵔ ⵜⵏⴰⴼⵓⵜ, ⵙⵙⵏⵜⵉ ⴷⴰⵖ.',
    'fr-MA':
      'La demande de connexion a expiré, ou a été ouverte dans un autre onglet. Retournez au service et recommencez.',
    en: 'The login request has expired, or was opened in another tab. Go back to the service and start again.',
  },
  problemRequest: {
    'ar-MA': 'ما طلبته الخدمة غير مقبول لدى خدمة إثبات الهوية. الرمز التقني: {code}',
    zgh: 'ⵎⴰⵢⴰ ⵜⵙⵓⵜⵔ ⵜⵏⴰⴼⵓⵜ ⵓⵔ ⵉⵜⵜⵓⵇⴱⵍ. ⵜⴰⵏⴳⴰⵍⵜ: {code}',
    'fr-MA': 'La demande du service n’est pas acceptée par le fournisseur. Code technique\u202f: {code}',
    en: 'The service’s request is not accepted by the provider. Technical code: {code}',
  },

  homeTitle: {
    'ar-MA': 'الخدمات التجريبية',
    zgh: 'ⵜⵉⵏⴰⴼⵓⵜⵉⵏ ⵏ ⵓⵔⵎⵎⵓⴷ',
    'fr-MA': 'Services de test',
    en: 'Test services',
  },
  homeIntro: {
    'ar-MA':
      'خدمات محلية تعوض أثناء التطوير خدمة إثبات الهوية وخدمة التوقيع وخوادم الإدارة. المفاتيح أُنشئت على هذا الجهاز ولا قيمة قانونية لما توقعه.',
    zgh: 'ⵜⵉⵏⴰⴼⵓⵜⵉⵏ ⵜⵉⴷⵖⴰⵔⴰⵏⵉⵏ ⵉ ⵓⵔⵎⵎⵓⴷ. ⵜⵉⵙⵓⵔⴰ ⵜⵜⵓⵙⴽⴰⵔⵏⵜ ⴳ ⵓⵎⴰⵙⵉⵏ ⴰⴷ, ⵓⵔ ⵖⵓⵔⵙⵏⵜ ⴰⵜⵉⴳ ⴰⵣⵔⴼⴰⵏ.',
    'fr-MA':
      'Des services locaux qui remplacent, pendant le développement, le fournisseur d’identité, le service de signature et les serveurs de l’administration. Les clés ont été créées sur cette machine\u202f; ce qu’elles signent n’a aucune valeur juridique.',
    en: 'Local services that stand in, during development, for the identity provider, the signing service and the agency’s servers. The keys were made on this machine; what they sign has no legal value.',
  },
  inboxTitle: {
    'ar-MA': 'صندوق الرسائل التجريبي',
    zgh: 'ⵜⴰⵙⵏⴷⵓⵇⵜ ⵏ ⵜⵓⵣⵉⵏⵉⵏ',
    'fr-MA': 'Boîte de messages de test',
    en: 'Test inbox',
  },
  inboxIntro: {
    'ar-MA': 'هنا تصل رموز التأكيد التي كانت ستُرسل إلى هواتف المواطنين التجريبيين. لا تُرسل أي رسالة فعلية.',
    zgh: 'ⴷⴰ ⵍⴽⵎⵏⵜ ⵜⵏⴳⴰⵍⵉⵏ ⵏ ⵓⵙⵙⵉⴷⵜ ⵏ ⵉⵏⴰⵎⵓⵔⵏ ⵏ ⵓⵔⵎⵎⵓⴷ. ⵓⵔ ⴷⴰ ⵏⵜⵜⴰⵣⵏ ⵢⴰⵜ ⵜⵓⵣⵉⵏⵜ.',
    'fr-MA':
      'Les codes de confirmation destinés aux téléphones des citoyens de test arrivent ici. Aucun message n’est réellement envoyé.',
    en: 'Confirmation codes meant for the test citizens’ phones arrive here. No real message is sent.',
  },
  inboxEmpty: {
    'ar-MA': 'لا رسائل بعد.',
    zgh: 'ⵓⵔ ⵜⴰ ⵍⵍⵉⵏⵜ ⵜⵓⵣⵉⵏⵉⵏ.',
    'fr-MA': 'Aucun message pour l’instant.',
    en: 'No messages yet.',
  },
  inboxRefresh: { 'ar-MA': 'تحديث', zgh: 'ⵙⵎⴰⵢⵏⵓ', 'fr-MA': 'Actualiser', en: 'Refresh' },
  inboxTo: { 'ar-MA': 'المرسل إليه', zgh: 'ⵉ', 'fr-MA': 'Destinataire', en: 'To' },
  inboxCode: {
    'ar-MA': 'رمز التأكيد',
    zgh: 'ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵓⵙⵙⵉⴷⵜ',
    'fr-MA': 'Code de confirmation',
    en: 'Confirmation code',
  },
  codeSentTo: {
    'ar-MA': 'رمز من ستة أرقام أُرسل إلى {phone}',
    zgh: 'ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵚⴹⵉⵚ ⵏ ⵡⵓⵟⵟⵓⵏⵏ ⵉⵜⵜⵓⵣⵏⵏ ⵉ {phone}',
    'fr-MA': 'Code à six chiffres envoyé au {phone}',
    en: 'Six-digit code sent to {phone}',
  },
  inboxUntil: { 'ar-MA': 'صالح إلى غاية', zgh: 'ⴰⵔ', 'fr-MA': 'Valable jusqu’à', en: 'Valid until' },
  inboxAt: { 'ar-MA': 'وقت الإرسال', zgh: 'ⵜⵉⵣⵉ ⵏ ⵓⵙⵉⴼⴹ', 'fr-MA': 'Envoyé à', en: 'Sent at' },
  noticesTitle: {
    'ar-MA': 'رسائل حول الطلبات',
    zgh: 'ⵜⵓⵣⵉⵏⵉⵏ ⵖⴼ ⵜⵓⵜⵔⵉⵡⵉⵏ',
    'fr-MA': 'Messages sur les demandes',
    en: 'Messages about requests',
  },
  inboxFor: { 'ar-MA': 'الغرض', zgh: 'ⴰⵙⵏⵜⵍ', 'fr-MA': 'Objet', en: 'About' },
  signingLabel: {
    'ar-MA': 'توقيع وثيقة: نموذج تجريبي (SPECIMEN) بدون أي قيمة قانونية',
    zgh: 'ⴰⵙⴳⵎⴹ ⵏ ⵡⴰⵔⵔⴰ: ⴰⵎⴷⵢⴰ (SPECIMEN), ⵡⴰⵔ ⴰⵜⵉⴳ ⴰⵣⵔⴼⴰⵏ',
    'fr-MA': 'Signature d’un document\u202f: SPÉCIMEN sans valeur juridique',
    en: 'Signing a document: SPECIMEN, no legal value',
  },
} as const;

/** Words of the sandbox's own pages. The Amazigh is unreviewed, and what is said of legal value by a jurist too. */
export const sandboxMessages: Messages<typeof words> = defineMessages('sandbox', words, {
  legal: ['homeIntro', 'signingLabel'],
});
