import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** The site cannot be reached, and nobody has said yet whether this device may keep anything. */
  away: {
    'ar-MA': 'تعذّر الاتصال بالموقع. ما كُتب في هذه الصفحة لم يُرسل بعد، وسيضيع إذا أُغلقت.',
    zgh: null,
    'fr-MA':
      'Le site ne répond pas. Ce que vous avez écrit n’est que dans cette page, et serait perdu si elle se ferme.',
    en: 'The website does not answer. What you wrote is on this page only, and would be lost if it is closed.',
  },
  ask: {
    'ar-MA':
      'هل هذا الجهاز شخصي لا يستعمله غيركم؟ يمكنه في هذه الحالة الاحتفاظ بما كُتب بشكل مشفّر، وإرساله عند عودة الاتصال: إلى حين تسجيل الخروج أو انتهاء الجلسة، ولمدة 24 ساعة على الأكثر.',
    zgh: null,
    'fr-MA':
      'Cet appareil est-il à vous seul\u202f? Il peut alors garder ce que vous écrivez, chiffré, et l’envoyer quand la connexion revient\u202f: jusqu’à la déconnexion ou la fin de la session, et 24 heures au plus.',
    en: 'Is this device yours alone? Then it can keep what you write, encrypted, and send it when the connection is back: until you log out or the session ends, and for 24 hours at most.',
  },
  shared: {
    'ar-MA': 'لا ينبغي ذلك أبدا على جهاز يستعمله آخرون: في مقهى أنترنت أو مدرسة أو مكتب.',
    zgh: null,
    'fr-MA': 'Jamais sur un appareil que d’autres utilisent\u202f: cybercafé, école, bureau.',
    en: 'Never on a device that others use: in a cybercafé, a school, an office.',
  },
  without: {
    'ar-MA': 'لا يتم الاحتفاظ بالملفات ولا بالرموز.',
    zgh: null,
    'fr-MA': 'Les fichiers et les codes ne sont pas gardés.',
    en: 'Files and codes are not kept.',
  },
  yes: {
    'ar-MA': 'الجهاز شخصي: الاحتفاظ بما كُتب',
    zgh: null,
    'fr-MA': 'Il est à moi seul\u202f: garder',
    en: 'It is mine alone: keep it',
  },
  no: { 'ar-MA': 'عدم الاحتفاظ بشيء', zgh: null, 'fr-MA': 'Ne rien garder', en: 'Keep nothing' },
  kept: {
    'ar-MA':
      'لا يوجد اتصال بالموقع: تم الاحتفاظ بما كُتب في هذا الجهاز على الساعة {time}، وسيُرسل عند عودة الاتصال. يمكن حينئذ الضغط على «متابعة».',
    zgh: null,
    'fr-MA':
      'Pas de connexion au site\u202f: ce que vous avez écrit est gardé sur cet appareil à {time}, et sera envoyé quand la connexion revient. Appuyez alors sur «\u202fContinuer\u202f».',
    en: 'No connection to the website: what you wrote is kept on this device at {time}, and will be sent when the connection is back. Press “Continue” then.',
  },
  /** This browser has no room of its own, or none that can be trusted. */
  cannot: {
    'ar-MA': 'لا يمكن لهذا المتصفح الاحتفاظ بما كُتب. المرجو ترك هذه الصفحة مفتوحة إلى حين عودة الاتصال.',
    zgh: null,
    'fr-MA': 'Ce navigateur ne peut rien garder. Laissez cette page ouverte jusqu’au retour de la connexion.',
    en: 'This browser cannot keep anything. Leave this page open until the connection is back.',
  },
  sent: {
    'ar-MA':
      'عاد الاتصال. تم إرسال ما احتفظ به هذا الجهاز وحفظه، ولم يبق شيء منه في الجهاز. يمكن الآن الضغط على «متابعة».',
    zgh: null,
    'fr-MA':
      'La connexion est revenue. Ce que cet appareil gardait est envoyé et enregistré\u202f; il n’en garde plus rien. Vous pouvez continuer.',
    en: 'The connection is back. What this device kept has been sent and saved; it keeps none of it any more. You can continue.',
  },
  ended: {
    'ar-MA':
      'لم يُرسل ما احتفظ به هذا الجهاز: هذا الطلب تم توقيعه أو إرساله أو حذفه في هذه الأثناء. لم يبق شيء منه في الجهاز.',
    zgh: null,
    'fr-MA':
      'Ce que cet appareil gardait n’est pas envoyé\u202f: cette demande a été signée, envoyée ou effacée entre-temps. Il n’en garde plus rien.',
    en: 'What this device kept was not sent: this request has been signed, sent or deleted meanwhile. It keeps none of it any more.',
  },
  conflict: {
    'ar-MA':
      'ما احتفظ به هذا الجهاز من مرحلة «{step}» يختلف عما حُفظ في هذه الأثناء في مكان آخر. لم يضع شيء من الاثنين. المرجو اختيار ما يبقى.',
    zgh: null,
    'fr-MA':
      'Ce que cet appareil gardait de l’étape «\u202f{step}\u202f» n’est pas ce qui a été enregistré ailleurs entre-temps. Rien n’est perdu\u202f: choisissez ce qui reste.',
    en: 'What this device kept of the step “{step}” is not what was saved elsewhere meanwhile. Neither is lost: choose which one stays.',
  },
  here: {
    'ar-MA': 'في هذا الجهاز: {answer}',
    zgh: null,
    'fr-MA': 'Sur cet appareil\u202f: {answer}',
    en: 'On this device: {answer}',
  },
  there: {
    'ar-MA': 'المحفوظ في مكان آخر: {answer}',
    zgh: null,
    'fr-MA': 'Enregistré ailleurs\u202f: {answer}',
    en: 'Saved elsewhere: {answer}',
  },
  nothing: { 'ar-MA': 'بدون جواب', zgh: null, 'fr-MA': 'pas de réponse', en: 'not answered' },
  useHere: {
    'ar-MA': 'إبقاء ما في هذا الجهاز',
    zgh: null,
    'fr-MA': 'Garder ce qui est sur cet appareil',
    en: 'Keep what is on this device',
  },
  useThere: {
    'ar-MA': 'إبقاء ما حُفظ في مكان آخر',
    zgh: null,
    'fr-MA': 'Garder ce qui est enregistré ailleurs',
    en: 'Keep what was saved elsewhere',
  },
} as const;

/** Words of steps that are typed without network. */
export const offlineMessages: Messages<typeof words> = defineMessages('forms-offline', words);
