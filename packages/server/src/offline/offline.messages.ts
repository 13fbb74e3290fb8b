import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  title: {
    'ar-MA': 'تعذّر الاتصال بالموقع',
    zgh: null,
    'fr-MA': 'Le site est injoignable',
    en: 'The website cannot be reached',
  },
  lead: {
    'ar-MA': 'إما أن هذا الجهاز غير متصل بالأنترنت، وإما أن الموقع لا يستجيب في الوقت الحالي.',
    zgh: null,
    'fr-MA': 'Soit cet appareil n’est pas connecté à internet, soit le site ne répond pas en ce moment.',
    en: 'Either this device is not connected to the internet, or the website does not answer right now.',
  },
  kept: {
    'ar-MA': 'لم يضع شيء مما تم حفظه أو إرساله من قبل. أما الصفحة المطلوبة فلم تصل، ولم يُرسل منها شيء.',
    zgh: null,
    'fr-MA':
      'Rien de ce qui était déjà enregistré ou envoyé n’est perdu. La page demandée n’est pas arrivée, et rien n’a été envoyé.',
    en: 'Nothing that was saved or sent before is lost. The page you asked for did not arrive, and nothing was sent.',
  },
  what: { 'ar-MA': 'ما العمل؟', zgh: null, 'fr-MA': 'Que faire\u202f?', en: 'What to do' },
  check: {
    'ar-MA': 'المرجو التحقق من اتصال الجهاز: الواي فاي أو أنترنت الهاتف، ووضع الطيران.',
    zgh: null,
    'fr-MA': 'Vérifiez la connexion de l’appareil\u202f: wifi ou données mobiles, mode avion.',
    en: 'Check the connection of this device: Wi-Fi or mobile data, flight mode.',
  },
  back: {
    'ar-MA': 'إذا كُتب شيء في الصفحة السابقة ولم يُرسل، فقد يكون ما زال فيها: يمكن الرجوع إليها.',
    zgh: null,
    'fr-MA':
      'Ce que vous aviez écrit dans la page précédente sans l’envoyer s’y trouve peut-être encore\u202f: revenez-y.',
    en: 'What you wrote on the page before and did not send may still be there: go back to it.',
  },
  call: {
    'ar-MA': 'الأمر مستعجل؟ يمكن الاتصال هاتفيا بالرقم:',
    zgh: null,
    'fr-MA': 'C’est urgent\u202f? Appelez\u202f:',
    en: 'Is it urgent? Call:',
  },
  again: { 'ar-MA': 'إعادة المحاولة', zgh: null, 'fr-MA': 'Réessayer', en: 'Try again' },
} as const;

/** Words of the page that is shown without network. */
export const offlineMessages: Messages<typeof words> = defineMessages('offline-page', words);
