import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  title: {
    'ar-MA': 'معطياتي الشخصية',
    zgh: 'ⵉⵙⴼⴽⴰ ⵉⵎⴰⵡⴰⵏⵏ ⵉⵏⵓ',
    'fr-MA': 'Mes données personnelles',
    en: 'My personal data',
  },
  intro: {
    'ar-MA': 'ما يحتفظ به هذا الموقع، ولماذا، وإلى متى. القانون رقم 09.08 يعطي حق الولوج إلى المعطيات وحذفها.',
    zgh: null,
    'fr-MA':
      'Ce que ce site garde, pourquoi et jusqu’à quand. La loi n°\u00a009-08 vous donne le droit d’accéder à vos données et de les faire effacer.',
    en: 'What this website keeps, why and until when. Law 09-08 gives you the right to see your data and to have them deleted.',
  },
  drafts: {
    'ar-MA': 'لإتمام الطلب لاحقا.',
    zgh: null,
    'fr-MA': 'Pour terminer la demande plus tard.',
    en: 'To finish the request later.',
  },
  files: { 'ar-MA': 'الملفات المرفقة', zgh: 'ⵉⴼⴰⵢⵍⵓⵜⵏ', 'fr-MA': 'Fichiers joints', en: 'Attached files' },
  filesPurpose: {
    'ar-MA': 'لإرسالها مع الطلب. تُحذف معه.',
    zgh: null,
    'fr-MA': 'Pour les envoyer avec la demande. Effacés avec elle.',
    en: 'To send them with the request. Deleted with it.',
  },
  waiting: {
    'ar-MA': 'لتسليم الطلب إلى الإدارة. تم توقيعه أو إرساله، ولا يمكن حذفه من هنا قبل أن تتسلمه الإدارة.',
    zgh: null,
    'fr-MA':
      'Pour être remise à l’administration. Vous l’avez signée ou envoyée\u202f: elle ne peut pas être effacée ici avant que l’administration l’ait reçue.',
    en: 'To be given to the administration. You signed or sent it, so it cannot be deleted here before the administration has received it.',
  },
  sent: {
    'ar-MA': 'لعرض وصل الإيداع والوثيقة، ولتتبع الطلب. تُحفظ إلى أن يتم حذفها من هذه الصفحة.',
    zgh: null,
    'fr-MA':
      'Pour montrer le récépissé de dépôt et le document, et suivre la demande. Gardés jusqu’à ce que vous les effaciez.',
    en: 'To show the receipt of filing and the document, and to track the request. Kept until you delete them.',
  },
  fees: { 'ar-MA': 'المبالغ الواجب أداؤها', zgh: null, 'fr-MA': 'Frais', en: 'Fees' },
  feesKept: {
    'ar-MA': {
      zero: 'لمحاسبة ما أُدي. لا تُحفظ بعد آخر تغيير.',
      one: 'لمحاسبة ما أُدي. تُحفظ يوما واحدا بعد آخر تغيير، حتى إذا حُذف الباقي، ثم تُحذف. لا تتضمن أي جواب ولا معلومات البطاقة.',
      two: 'لمحاسبة ما أُدي. تُحفظ يومين بعد آخر تغيير، حتى إذا حُذف الباقي، ثم تُحذف. لا تتضمن أي جواب ولا معلومات البطاقة.',
      few: 'لمحاسبة ما أُدي. تُحفظ {count} أيام بعد آخر تغيير، حتى إذا حُذف الباقي، ثم تُحذف. لا تتضمن أي جواب ولا معلومات البطاقة.',
      many: 'لمحاسبة ما أُدي. تُحفظ {count} يوما بعد آخر تغيير، حتى إذا حُذف الباقي، ثم تُحذف. لا تتضمن أي جواب ولا معلومات البطاقة.',
      other:
        'لمحاسبة ما أُدي. تُحفظ {count} يوم بعد آخر تغيير، حتى إذا حُذف الباقي، ثم تُحذف. لا تتضمن أي جواب ولا معلومات البطاقة.',
    },
    zgh: null,
    'fr-MA': {
      one: 'Pour rendre compte de ce qui a été payé. Gardés {count}\u00a0jour après le dernier changement, même si vous effacez le reste, puis effacés. Ils ne contiennent ni réponse, ni donnée de carte.',
      many: 'Pour rendre compte de ce qui a été payé. Gardés {count}\u00a0jours après le dernier changement, même si vous effacez le reste, puis effacés. Ils ne contiennent ni réponse, ni donnée de carte.',
      other:
        'Pour rendre compte de ce qui a été payé. Gardés {count}\u00a0jours après le dernier changement, même si vous effacez le reste, puis effacés. Ils ne contiennent ni réponse, ni donnée de carte.',
    },
    en: {
      one: 'To account for what was paid. Kept for {count} day after the last change, also when you delete the rest, then deleted. They hold no answers and no card details.',
      other:
        'To account for what was paid. Kept for {count} days after the last change, also when you delete the rest, then deleted. They hold no answers and no card details.',
    },
  },
  session: { 'ar-MA': 'تسجيل الدخول', zgh: 'ⴽⵛⵎ', 'fr-MA': 'Connexion', en: 'Login' },
  sessionPurpose: {
    'ar-MA': 'ما أعطته خدمة إثبات الهوية، لملء الاستمارات. يُحذف عند تسجيل الخروج، أو في {date} على أبعد تقدير.',
    zgh: null,
    'fr-MA':
      'Ce que le fournisseur d’identité a transmis, pour remplir les formulaires. Effacé à la déconnexion, ou le {date} au plus tard.',
    en: 'What the identity provider gave, to fill in forms. Deleted when you log out, or on {date} at the latest.',
  },
  download: {
    'ar-MA': 'تحميل كل المعطيات',
    zgh: null,
    'fr-MA': 'Tout télécharger',
    en: 'Download all of it',
  },
  erase: { 'ar-MA': 'حذف المعطيات', zgh: 'ⴽⴽⵙ ⵉⵙⴼⴽⴰ', 'fr-MA': 'Effacer mes données', en: 'Delete my data' },
  eraseWarning: {
    'ar-MA':
      'ستُحذف نهائيا الطلبات غير المكتملة، والملفات، ووصولات الإيداع والوثائق المحفوظة هنا. لن يكون ممكنا تتبع الطلبات من هذا الموقع. ما تسلمته الإدارة يبقى لديها.',
    zgh: null,
    'fr-MA':
      'Les demandes à terminer, les fichiers, les récépissés de dépôt et les documents gardés ici seront effacés définitivement. Vous ne pourrez plus suivre vos demandes sur ce site. Ce que l’administration a reçu reste chez elle.',
    en: 'Requests to finish, files, receipts of filing and documents kept here will be deleted for good. You will no longer be able to track your requests on this website. What the administration has received stays with it.',
  },
  eraseAll: { 'ar-MA': 'حذف نهائي', zgh: null, 'fr-MA': 'Effacer définitivement', en: 'Delete for good' },
  keep: { 'ar-MA': 'عدم الحذف', zgh: null, 'fr-MA': 'Ne pas effacer', en: 'Do not delete' },
  erased: {
    'ar-MA': 'تم الحذف. لم يبق هنا إلا ما هو مذكور أدناه.',
    zgh: null,
    'fr-MA': 'C’est effacé. Il ne reste ici que ce qui est indiqué ci-dessous.',
    en: 'Deleted. Only what is listed below is left here.',
  },
} as const;

/** Words of what is kept about a person. Those about rights await a jurist, in every language. */
export const ownDataMessages: Messages<typeof words> = defineMessages('own-data', words, {
  legal: ['intro', 'waiting', 'feesKept', 'eraseWarning'],
});
