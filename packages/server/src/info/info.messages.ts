import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  accessibility: {
    'ar-MA': 'هذا الموقع يمكن استعماله بلوحة المفاتيح، وبقارئ الشاشة، وبدون جافاسكريبت. الهدف هو WCAG 2.2 المستوى AA.',
    zgh: null,
    'fr-MA':
      'Vous pouvez utiliser ce site au clavier, avec un lecteur d’écran et sans JavaScript. Il vise WCAG 2.2 niveau AA.',
    en: 'You can use this website with the keyboard, with a screen reader and without JavaScript. It aims at WCAG 2.2 level AA.',
  },
  statusTitle: { 'ar-MA': 'الوضعية', zgh: 'ⴰⴷⴷⴰⴷ', 'fr-MA': 'État', en: 'Status' },
  status: {
    'ar-MA': 'تم فحص الموقع من طرف مشروع Tiwizi نفسه. لم تفحصه أي جهة مستقلة، ولا يُصرَّح بأنه مطابق.',
    zgh: null,
    'fr-MA':
      'Le site a été contrôlé par le projet Tiwizi lui-même. Aucun audit indépendant n’a eu lieu, et aucune conformité n’est déclarée.',
    en: 'The website was checked by the project Tiwizi itself. No independent audit has taken place, and no conformance is claimed.',
  },
  stateFull: {
    'ar-MA': 'هذا الموقع مطابق كليا لـ',
    zgh: null,
    'fr-MA': 'Ce site est totalement conforme à',
    en: 'This website conforms fully to',
  },
  statePartial: {
    'ar-MA': 'هذا الموقع مطابق جزئيا لـ',
    zgh: null,
    'fr-MA': 'Ce site est partiellement conforme à',
    en: 'This website conforms partly to',
  },
  stateNone: {
    'ar-MA': 'هذا الموقع غير مطابق لـ',
    zgh: null,
    'fr-MA': 'Ce site n’est pas conforme à',
    en: 'This website does not conform to',
  },
  methodTitle: { 'ar-MA': 'طريقة التقييم', zgh: null, 'fr-MA': 'Méthode d’évaluation', en: 'How it was assessed' },
  methodSelf: {
    'ar-MA': 'قيمت الإدارة الموقع بنفسها. لم تفحصه أي جهة مستقلة.',
    zgh: null,
    'fr-MA': 'L’administration a évalué le site elle-même. Aucun audit indépendant n’a eu lieu.',
    en: 'The administration assessed the website itself. No independent audit has taken place.',
  },
  methodAudit: {
    'ar-MA': 'فحصت جهة مستقلة الموقع.',
    zgh: null,
    'fr-MA': 'Le site a été contrôlé par un audit indépendant.',
    en: 'The website was checked by an independent audit.',
  },
  date: {
    'ar-MA': 'تاريخ هذا التصريح: {date}',
    zgh: 'ⴰⵙⴰⴽⵓⴷ: {date}',
    'fr-MA': 'Date de cette déclaration\u202f: {date}',
    en: 'Date of this statement: {date}',
  },
  issuesTitle: {
    'ar-MA': 'مشاكل معروفة',
    zgh: 'ⵜⵉⵎⵓⴽⵔⵉⵙⵉⵏ ⵉⵜⵜⵓⵙⵙⵏⵏ',
    'fr-MA': 'Problèmes connus',
    en: 'Known issues',
  },
  issueReaders: {
    'ar-MA': 'جُرب الموقع مع قارئ الشاشة Orca فقط. لم يُجرب مع قارئات أخرى: NVDA، JAWS، VoiceOver، TalkBack.',
    zgh: null,
    'fr-MA':
      'Le site a été écouté avec le lecteur d’écran Orca seulement\u202f; ni NVDA, ni JAWS, ni VoiceOver, ni TalkBack n’ont été essayés.',
    en: 'The website was listened to with the screen reader Orca only; NVDA, JAWS, VoiceOver and TalkBack were not tried.',
  },
  issueAmazigh: {
    'ar-MA': 'الكلمات الأمازيغية لم يراجعها أي شخص مختص، ولا نعرف قارئ شاشة ينطق حروف تيفيناغ.',
    zgh: null,
    'fr-MA':
      'Les mots en amazighe n’ont été relus par aucun spécialiste, et nous ne connaissons aucune voix de lecteur d’écran pour le tifinagh.',
    en: 'No specialist has reviewed the Amazigh words, and we know of no screen reader voice for Tifinagh.',
  },
  issueDirectory: {
    'ar-MA': 'أغلب البطاقات بالعربية أو الفرنسية فقط.',
    zgh: null,
    'fr-MA': 'La plupart des fiches sont seulement en arabe ou en français.',
    en: 'Most sheets are in Arabic or French only.',
  },
  issueSign: {
    'ar-MA': 'لا يوجد شرح بلغة الإشارة لأغلب الخدمات.',
    zgh: null,
    'fr-MA': 'La plupart des services n’ont pas d’explication en langue des signes.',
    en: 'Most services have no explanation in sign language.',
  },
  contactTitle: {
    'ar-MA': 'الإخبار بمشكل',
    zgh: 'ⴰⵎⵢⴰⵡⴰⴹ',
    'fr-MA': 'Signaler un problème',
    en: 'Tell of a problem',
  },
  contact: {
    'ar-MA':
      'جهة الاتصال: على الإدارة التي تستعمل هذا الموقع تحديدها (الاسم والهاتف والعنوان الإلكتروني). في انتظار ذلك، توجد جهات المساعدة في صفحة المساعدة.',
    zgh: null,
    'fr-MA':
      'Contact\u202f: à nommer par l’administration qui utilise ce site (nom, téléphone, adresse électronique). En attendant, voyez la page d’aide.',
    en: 'Contact: to be named by the administration that uses this website (name, telephone, e-mail address). Until then, see the help page.',
  },
  recourseTitle: {
    'ar-MA': 'إذا لم يُحل المشكل',
    zgh: 'ⵎⴽ ⵓⵔ ⵜⴼⵔⵉ ⵜⵎⵓⴽⵔⵉⵙⵜ',
    'fr-MA': 'Si le problème n’est pas résolu',
    en: 'If the problem is not solved',
  },
  recourse: {
    'ar-MA': 'الجهة التي يمكن التظلم لديها: لم تُحدد بعد (في انتظار تأكيد مختص في القانون).',
    zgh: null,
    'fr-MA': 'Voie de recours\u202f: à nommer (à confirmer par un juriste).',
    en: 'Where to complain: to be named (to be confirmed by a lawyer).',
  },
  privacy: {
    'ar-MA': 'لا يتم تتبع الزوار، ولا تُستعمل أي خدمة خارجية.',
    zgh: null,
    'fr-MA': 'Vous n’êtes pas suivi, et aucun service extérieur n’est utilisé.',
    en: 'Visitors are not tracked, and no outside service is used.',
  },
  privacyKeptTitle: {
    'ar-MA': 'مدة حفظ المعطيات',
    zgh: null,
    'fr-MA': 'Combien de temps les données sont gardées',
    en: 'How long data are kept',
  },
  privacyEarlier: {
    'ar-MA': 'يمكن حذف الطلب غير المكتمل في أي وقت.',
    zgh: null,
    'fr-MA': 'Vous pouvez effacer à tout moment une demande non terminée.',
    en: 'You can delete an unfinished request at any time.',
  },
  privacySent: {
    'ar-MA': 'تُحفظ الوثيقة ووصل الإيداع إلى أن يتم حذفهما من صفحة المعطيات الشخصية.',
    zgh: null,
    'fr-MA':
      'Le document et le récépissé de dépôt sont gardés jusqu’à ce que vous les effaciez, sur la page de vos données.',
    en: 'The document and the receipt of filing are kept until you delete them, on the page of your data.',
  },
  privacyAnswers: {
    'ar-MA': 'تُحفظ أجوبة الطلب المرسل وملفاته ما دام بإمكان الإدارة أن تطلب تصحيحها، لمدة سنة على الأكثر.',
    zgh: null,
    'fr-MA':
      'Les réponses et les fichiers d’une demande envoyée sont gardés tant que l’administration peut demander une correction, un an au plus.',
    en: 'Answers and files of a sent request are kept as long as the administration may ask for a correction, a year at most.',
  },
  privacyFees: {
    'ar-MA': {
      zero: 'لا تُحفظ معطيات الأداء.',
      one: 'تُحفظ معطيات الأداء يوما واحدا بعد آخر تغيير، حتى إذا حُذف الباقي، ثم تُحذف.',
      two: 'تُحفظ معطيات الأداء يومين بعد آخر تغيير، حتى إذا حُذف الباقي، ثم تُحذف.',
      few: 'تُحفظ معطيات الأداء {count} أيام بعد آخر تغيير، حتى إذا حُذف الباقي، ثم تُحذف.',
      many: 'تُحفظ معطيات الأداء {count} يوما بعد آخر تغيير، حتى إذا حُذف الباقي، ثم تُحذف.',
      other: 'تُحفظ معطيات الأداء {count} يوم بعد آخر تغيير، حتى إذا حُذف الباقي، ثم تُحذف.',
    },
    zgh: null,
    'fr-MA': {
      one: 'Les données du paiement des frais sont gardées {count}\u00a0jour après le dernier changement, même si vous effacez le reste, puis effacées.',
      many: 'Les données du paiement des frais sont gardées {count}\u00a0jours après le dernier changement, même si vous effacez le reste, puis effacées.',
      other:
        'Les données du paiement des frais sont gardées {count}\u00a0jours après le dernier changement, même si vous effacez le reste, puis effacées.',
    },
    en: {
      one: 'Data of the payment of fees are kept for {count} day after the last change, also when you delete the rest, then deleted.',
      other:
        'Data of the payment of fees are kept for {count} days after the last change, also when you delete the rest, then deleted.',
    },
  },
  /** Who takes the money. */
  privacyProvider: {
    'ar-MA':
      'يتم الأداء عبر مؤسسة أداء. تتوصل هذه المؤسسة بالمبلغ وموضوعه ومرجع الأداء، ولا تتوصل بأي جواب. معلومات البطاقة تُعطى لها وحدها.',
    zgh: null,
    'fr-MA':
      'Les frais sont encaissés par un prestataire de paiement. Il reçoit le montant, l’objet et la référence de paiement, et aucune réponse. Les données de la carte ne sont données qu’à lui.',
    en: 'Fees are taken by a payment provider. It is given the amount, what it is for and the payment reference, and no answer. Card details are given to it alone.',
  },
  privacyNotices: {
    'ar-MA':
      'عند توفر رقم هاتف أو بريد إلكتروني، تُرسل إليه رسائل حول الطلب عبر جهة تتولى الإرسال. لا تتضمن الرسائل أي معطيات شخصية.',
    zgh: null,
    'fr-MA':
      'Si vous avez donné un téléphone ou un courriel, des messages sur votre demande y sont envoyés par un opérateur. Ils ne contiennent aucune donnée personnelle.',
    en: 'If you gave a telephone number or an e-mail address, messages about your request are sent there by a carrier. They hold no personal data.',
  },
  privacyOwn: {
    'ar-MA': 'عرض المعطيات الشخصية أو تحميلها أو حذفها',
    zgh: null,
    'fr-MA': 'Voir, télécharger ou effacer mes données personnelles',
    en: 'See, download or delete my personal data',
  },
  privacySample: {
    'ar-MA': 'المعطيات المستعملة هنا تجريبية.',
    zgh: null,
    'fr-MA': 'Les données employées ici sont fictives.',
    en: 'The data used here are fictitious.',
  },
  purposeRequest: {
    'ar-MA': 'معالجة الطلب فقط',
    zgh: null,
    'fr-MA': 'Traiter votre demande, et rien d’autre',
    en: 'Handling your request, and nothing else',
  },
  recipientAgency: {
    'ar-MA': 'الإدارة التي تعالج الطلب',
    zgh: null,
    'fr-MA': 'L’administration qui traite la demande',
    en: 'The administration that handles the request',
  },
  retentionBelow: {
    'ar-MA': 'المدد مبينة أسفله حسب نوع المعطيات.',
    zgh: null,
    'fr-MA': 'Les durées sont indiquées plus bas, pour chaque sorte de données.',
    en: 'The periods are given below, for each kind of data.',
  },
  toBeNamed: {
    'ar-MA': 'على الإدارة التي تستعمل هذا الموقع تحديد ذلك.',
    zgh: null,
    'fr-MA': 'À nommer par l’administration qui utilise ce site.',
    en: 'To be named by the administration that uses this website.',
  },
  retained: {
    'ar-MA': 'مدة الحفظ لدى الإدارة بعد القرار: {duration}',
    zgh: null,
    'fr-MA': 'Conservé par l’administration après la décision\u202f: {duration}',
    en: 'Kept by the administration after the decision: {duration}',
  },
} as const;

/** Pages of the footer. */
export const infoMessages: Messages<typeof words> = defineMessages('info', words, {
  legal: [
    'status',
    'recourse',
    'privacy',
    'privacyEarlier',
    'privacySent',
    'privacyAnswers',
    'privacyNotices',
    'privacyFees',
    'privacyProvider',
    'purposeRequest',
    'recipientAgency',
    'retentionBelow',
    'toBeNamed',
    'stateFull',
    'statePartial',
    'stateNone',
    'methodSelf',
    'methodAudit',
    'retained',
  ],
});
