import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  title: { 'ar-MA': 'مكتب معالجة الطلبات', zgh: 'ⵜⴰⵙⵉⵔⴰ ⵏ ⵜⵓⵜⵔⵉⵡⵉⵏ', 'fr-MA': 'Bureau de l’agent', en: 'Clerk’s desk' },
  intro: {
    'ar-MA': 'الطلبات التي تسلمتها الإدارة التجريبية، مع ملفاتها.',
    zgh: null,
    'fr-MA': 'Demandes reçues par l’administration de démonstration, avec leurs fichiers.',
    en: 'Requests that the demonstration administration received, with their files.',
  },
  empty: { 'ar-MA': 'لم يصل أي طلب بعد.', zgh: null, 'fr-MA': 'Aucune demande reçue.', en: 'No request has come yet.' },
  number: { 'ar-MA': 'الرقم', zgh: 'ⵓⵟⵟⵓⵏ', 'fr-MA': 'Numéro', en: 'Number' },
  service: { 'ar-MA': 'الخدمة', zgh: 'ⵜⴰⵏⴰⴼⵓⵜ', 'fr-MA': 'Service', en: 'Service' },
  filed: { 'ar-MA': 'تاريخ الإيداع', zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵓⵙⵔⵓⵙ', 'fr-MA': 'Déposée le', en: 'Filed on' },
  signedAt: { 'ar-MA': 'تاريخ التوقيع', zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵓⵙⴳⵎⴹ', 'fr-MA': 'Signée le', en: 'Signed on' },
  /** Of a request that nobody signed. */
  sentAt: { 'ar-MA': 'تاريخ الإرسال', zgh: 'ⴰⵙⴰⴽⵓⴷ ⵏ ⵜⵓⵣⵉⵏⵜ', 'fr-MA': 'Envoyée le', en: 'Sent on' },
  state: { 'ar-MA': 'الحالة', zgh: 'ⴰⴷⴷⴰⴷ', 'fr-MA': 'État', en: 'State' },
  applicant: { 'ar-MA': 'مقدم الطلب', zgh: 'ⴱⴰⴱ ⵏ ⵜⵓⵜⵔⴰ', 'fr-MA': 'Demandeur', en: 'Applicant' },
  /** Who filled it in for the applicant. */
  assistance: {
    'ar-MA': 'ملأه لفائدته',
    zgh: null,
    'fr-MA': 'Rempli avec l’aide de',
    en: 'Filled in with the help of',
  },
  login: { 'ar-MA': 'تسجيل الدخول', zgh: 'ⴰⴽⵛⵛⵓⵎ', 'fr-MA': 'Connexion', en: 'Login' },
  signature: { 'ar-MA': 'التوقيع', zgh: 'ⴰⵙⴳⵎⴹ', 'fr-MA': 'Signature', en: 'Signature' },
  /** Of login and signature: there was none. */
  none: { 'ar-MA': 'بدون', zgh: null, 'fr-MA': 'Sans', en: 'Without' },
  /** Heads what was paid. */
  payment: { 'ar-MA': 'الأداء', zgh: null, 'fr-MA': 'Paiement', en: 'Payment' },
  paid: {
    'ar-MA': 'تم أداء {amount} (المرجع {number})',
    zgh: null,
    'fr-MA': '{amount} payés (référence {number})',
    en: '{amount} paid (reference {number})',
  },
  /** Not paid yet. */
  awaited: {
    'ar-MA': 'في انتظار أداء {amount} (المرجع {number})',
    zgh: null,
    'fr-MA': '{amount} à payer, en attente (référence {number})',
    en: '{amount} to be paid, awaited (reference {number})',
  },
  /** Heads answers that no register could be asked about. */
  unchecked: {
    'ar-MA': 'أجوبة لم يتم التحقق منها',
    zgh: null,
    'fr-MA': 'Réponses non vérifiées',
    en: 'Answers that were not checked',
  },
  /** Heads answers that were known beforehand. */
  origins: {
    'ar-MA': 'معلومات معروفة مسبقا',
    zgh: null,
    'fr-MA': 'Réponses connues d’avance',
    en: 'Answers known beforehand',
  },
  from: {
    'ar-MA': 'المصدر: {source}، بتاريخ {when}',
    zgh: null,
    'fr-MA': 'Source\u202f: {source}, le {when}',
    en: 'From {source}, on {when}',
  },
  /** Of such an answer: the applicant says that it is wrong. */
  saidWrong: {
    'ar-MA': 'مقدم الطلب يقول إن هذا غير صحيح',
    zgh: null,
    'fr-MA': 'Le demandeur signale que c’est faux',
    en: 'The applicant says that this is wrong',
  },
  /** Of such an answer: the applicant gave another. {said} is what the source says. */
  saidElse: {
    'ar-MA': 'الجواب من مقدم الطلب. المصدر يقول: {said}',
    zgh: null,
    'fr-MA': 'Réponse du demandeur. La source indique\u202f: {said}',
    en: 'The applicant’s own answer. The source says: {said}',
  },
  signed: { 'ar-MA': 'وثيقة موقعة', zgh: null, 'fr-MA': 'Document signé', en: 'Signed document' },
  received: { 'ar-MA': 'طلب جديد', zgh: 'ⵜⵓⵜⵔⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ', 'fr-MA': 'Nouvelle', en: 'New' },
  /** The state of a request whose corrected version came. */
  corrected: { 'ar-MA': 'تم التوصل بالتصحيح', zgh: null, 'fr-MA': 'Correction reçue', en: 'Correction received' },
  /** Heads the versions that a correction took the place of. */
  earlier: { 'ar-MA': 'الصيغ السابقة', zgh: null, 'fr-MA': 'Versions précédentes', en: 'Earlier versions' },
  review: { 'ar-MA': 'قيد الدراسة', zgh: 'ⴷⴰ ⵜⵜⵓⵖⵔⴰ', 'fr-MA': 'En cours d’examen', en: 'Being examined' },
  correction: { 'ar-MA': 'في انتظار تصحيح', zgh: null, 'fr-MA': 'Correction demandée', en: 'Correction asked for' },
  accepted: { 'ar-MA': 'مقبول', zgh: 'ⵜⵜⵓⵇⴱⵍ', 'fr-MA': 'Acceptée', en: 'Accepted' },
  refused: { 'ar-MA': 'مرفوض', zgh: 'ⵜⵜⵓⴳⵢ', 'fr-MA': 'Refusée', en: 'Refused' },
  ready: { 'ar-MA': 'النتيجة جاهزة', zgh: 'ⵜⵓⵊⴰⴷ ⵜⵢⴰⴼⵓⵜ', 'fr-MA': 'Résultat délivré', en: 'Result issued' },
  files: { 'ar-MA': 'الملفات', zgh: 'ⵉⴼⴰⵢⵍⵓⵜⵏ', 'fr-MA': 'Fichiers', en: 'Files' },
  steps: { 'ar-MA': 'المراحل', zgh: 'ⵜⵉⵙⵓⵔⵉⴼⵉⵏ', 'fr-MA': 'Étapes', en: 'Steps' },
  decide: { 'ar-MA': 'القرار', zgh: 'ⵜⴰⵖⵜⴰⵙⵜ', 'fr-MA': 'Décision', en: 'Decision' },
  examine: { 'ar-MA': 'بدء الدراسة', zgh: 'ⴱⴷⵓ ⵜⴰⵖⵓⵔⵉ', 'fr-MA': 'Commencer l’examen', en: 'Start examining' },
  ask: { 'ar-MA': 'طلب تصحيح', zgh: null, 'fr-MA': 'Demander une correction', en: 'Ask for a correction' },
  accept: { 'ar-MA': 'قبول', zgh: 'ⵇⴱⵍ', 'fr-MA': 'Accepter', en: 'Accept' },
  refuse: { 'ar-MA': 'رفض', zgh: 'ⴰⴳⵢ', 'fr-MA': 'Refuser', en: 'Refuse' },
  text: {
    'ar-MA': 'رسالة إلى مقدم الطلب (إلزامية للتصحيح والرفض)',
    zgh: null,
    'fr-MA': 'Message au demandeur (obligatoire pour une correction ou un refus)',
    en: 'Message to the applicant (needed for a correction or a refusal)',
  },
  textMissing: {
    'ar-MA': 'المرجو كتابة ما يحتاج إلى تصحيح، أو سبب الرفض.',
    zgh: null,
    'fr-MA': 'Écrivez ce qui est à corriger, ou le motif du refus.',
    en: 'Write what is to be corrected, or why it is refused.',
  },
  result: {
    'ar-MA': 'ملف النتيجة (PDF)',
    zgh: null,
    'fr-MA': 'Fichier du résultat (PDF)',
    en: 'File of the result (PDF)',
  },
  issue: { 'ar-MA': 'تسليم النتيجة', zgh: null, 'fr-MA': 'Délivrer le résultat', en: 'Issue the result' },
  resultMissing: {
    'ar-MA': 'المرجو اختيار ملف PDF لا يتجاوز 10 ميغابايت.',
    zgh: null,
    'fr-MA': 'Choisissez un fichier PDF de 10 Mo au plus.',
    en: 'Choose a PDF file of 10 MB at most.',
  },
  all: { 'ar-MA': 'كل الطلبات', zgh: 'ⴰⴽⴽ ⵜⵓⵜⵔⵉⵡⵉⵏ', 'fr-MA': 'Toutes les demandes', en: 'All requests' },
} as const;

/** Words of the clerk's desk. */
export const deskMessages: Messages<typeof words> = defineMessages('sandbox-desk', words);
