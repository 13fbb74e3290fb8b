import { defineMessages } from '@tiwizi/i18n';

/** Pages of the footer. */
export const infoMessages = defineMessages(
  'info',
  {
    accessibility: {
      'ar-MA':
        'أُنجز هذا الموقع ليُستعمل بلوحة المفاتيح وبقارئ الشاشة ودون جافاسكريبت. الهدف المعلن هو WCAG 2.2 المستوى AA؛ لم يخضع بعد لافتحاص مستقل.',
      zgh: 'ⴰⵙⵉⵜ ⴰⴷ ⵉⵜⵜⵓⵙⴽⴰⵔ ⵃⵎⴰ ⴰⴷ ⵉⵜⵜⵓⵙⵎⵔⵙ ⵙ ⵓⵏⴰⵙⵉⵡ ⴷ ⵓⵎⵖⵔⵉ ⵏ ⵡⴰⴳⴷⵉⵍ. ⴰⵡⵜⵜⴰⵙ: WCAG 2.2 AA.',
      'fr-MA':
        'Ce site est fait pour être utilisé au clavier, avec un lecteur d’écran et sans JavaScript. Il vise WCAG 2.2 niveau AA\u202f; aucun audit indépendant n’a encore eu lieu.',
      en: 'This site is made to be used by keyboard, with a screen reader and without JavaScript. It aims at WCAG 2.2 level AA; no independent audit has taken place yet.',
    },
    privacy: {
      'ar-MA':
        'يُحفظ الطلب غير المكتمل سبعة أيام ثم يُحذف، ويمكن حذفه قبل ذلك. لا يتم تتبع الزوار، ولا تُستعمل أي خدمة خارجية. المعطيات المستعملة هنا تجريبية.',
      zgh: 'ⵜⵓⵜⵔⴰ ⵏⵏⴰ ⵓⵔ ⵉⵙⵎⴷⵏ ⴷⴰ ⵜⵜⵡⴰⵃⴹⵓ ⵙⴰ ⵏ ⵡⵓⵙⵙⴰⵏ. ⵓⵔ ⵉⵍⵍⵉ ⵓⴹⴼⴰⵕ. ⵉⵙⴼⴽⴰ ⴰⴷ ⵓⵏ ⵓⵙⴽⵏ.',
      'fr-MA':
        'Une demande non terminée est gardée sept jours, puis effacée. Vous pouvez l’effacer avant. Vous n’êtes pas suivi, et aucun service extérieur n’est utilisé. Les données employées ici sont fictives.',
      en: 'An unfinished request is kept for seven days, then deleted. You can delete it earlier. Visitors are not tracked, and no outside service is used. The data used here are fictitious.',
    },
  },
  { legal: ['privacy'] },
);
