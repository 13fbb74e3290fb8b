import { defineMessages } from '@tiwizi/i18n';

/** Words of the help page. */
export const helpMessages = defineMessages('help', {
  lead: {
    'ar-MA': 'يمكن لشخص أن يقدم المساعدة: عبر الهاتف أو في الشباك أو في جمعية، أو أي شخص موثوق به.',
    zgh: 'ⵉⵥⴹⴰⵕ ⵢⴰⵏ ⵓⴼⴳⴰⵏ ⴰⴷ ⵢⴰⵡⵙ: ⵙ ⵜⵉⵍⵉⴼⵓⵏ, ⴳ ⵓⵙⴳⵡⵔ, ⴳ ⵜⵎⵙⵎⵓⵏⵜ.',
    'fr-MA':
      'Une personne peut aider\u202f: au téléphone, au guichet, dans une association, ou une personne de confiance.',
    en: 'A person can help: by telephone, at the counter, at an association, or someone you trust.',
  },
  contact: { 'ar-MA': 'جهات الاتصال', zgh: 'ⴰⵎⵢⴰⵡⴰⴹ', 'fr-MA': 'Joindre une personne', en: 'Reach a person' },
  contactSample: {
    'ar-MA': 'أرقام وعناوين وهمية للعرض فقط',
    zgh: 'ⵓⵟⵟⵓⵏⵏ ⴷ ⵜⴰⵏⵙⵉⵡⵉⵏ ⵏ ⵓⵎⴷⵢⴰ',
    'fr-MA': 'Numéros et adresses fictifs, pour l’exemple',
    en: 'Fictitious numbers and addresses, as an example',
  },
  otherServices: {
    'ar-MA': 'جهات المساعدة الخاصة بكل خدمة مذكورة في صفحتها.',
    zgh: 'ⵜⵉⵡⵉⵙⵉ ⵏ ⴽⵓ ⵜⴰⵏⴰⴼⵓⵜ ⵜⵍⵍⴰ ⴳ ⵜⵙⵏⴰ ⵏⵏⵙ.',
    'fr-MA': 'Pour les autres services, l’aide est indiquée sur la page de chacun.',
    en: 'For other services, help is named on the page of each.',
  },
  problems: {
    'ar-MA': 'عند وقوع مشكل',
    zgh: 'ⵎⴽ ⵜⵍⵍⴰ ⵜⵎⵓⴽⵔⵉⵙⵜ',
    'fr-MA': 'En cas de difficulté',
    en: 'If something goes wrong',
  },
  interruptedTitle: {
    'ar-MA': 'انقطع الطلب قبل إتمامه',
    zgh: 'ⵉⴱⴱⵉ ⵓⵙⵓⵜⵔ ⴷⴰⵜ ⵏ ⵓⵙⵎⴷ',
    'fr-MA': 'La demande a été interrompue',
    en: 'The request was interrupted',
  },
  interrupted: {
    'ar-MA':
      'ما كُتب محفوظ سبعة أيام. عنوان صفحة الطلب (في سجل التصفح أو المفضلة) يعيد إليه بعد تسجيل الدخول، ولو من جهاز آخر.',
    zgh: 'ⵎⴰⵢⴰ ⵜⵓⵔⵎ ⵉⵜⵜⵓⵃⴼⴹ ⵙⴰ ⵏ ⵡⵓⵙⵙⴰⵏ. ⴰⵏⵙⴰ ⵏ ⵜⵙⵏⴰ ⵏ ⵓⵙⵓⵜⵔ ⵔⴰⴷ ⴽ ⵜⵙⵙⴰⵖⵓⵍ ⵖⵓⵔⵙ ⴷⴼⴼⵉⵔ ⵏ ⵓⴽⵛⵛⵓⵎ.',
    'fr-MA':
      'Ce qui est saisi est gardé sept jours. L’adresse de la demande (dans l’historique ou les favoris) y ramène après une nouvelle connexion, même sur un autre appareil.',
    en: 'What was typed is kept for seven days. The address of the request (in the history or the bookmarks) leads back to it after signing in, on another device too.',
  },
  codeTitle: {
    'ar-MA': 'لم يصل رمز التوقيع',
    zgh: 'ⵓⵔ ⴷ ⵜⵍⴽⵉⵎ ⵜⵏⴳⴰⵍⵜ',
    'fr-MA': 'Le code de signature n’arrive pas',
    en: 'The signing code does not come',
  },
  code: {
    'ar-MA':
      'قد يتأخر الرمز دقيقة. بعدها يمكن طلب رمز آخر في صفحة التوقيع نفسها. يُرسل الرمز إلى الرقم المسجل لدى مزود الهوية؛ إذا تغير الرقم، يُصحح لديه.',
    zgh: 'ⵇⵇⵍⴰⵜ ⵢⴰⵜ ⵜⵓⵙⴷⵉⴷⵜ, ⴷⴼⴼⵉⵔ ⵓⵢⴰⵏⵏ ⵙⵙⵓⵜⵔⴰⵜ ⵜⴰⵏⴳⴰⵍⵜ ⵢⴰⴹⵏ ⴳ ⵜⵙⵏⴰ ⵏ ⵓⵙⴳⵎⴹ.',
    'fr-MA':
      'Il peut mettre une minute. Ensuite, la page de signature permet d’en demander un autre. Il est envoyé au numéro connu du fournisseur d’identité\u202f; si ce numéro a changé, c’est là qu’il se corrige.',
    en: 'It may take a minute. After that, another one can be asked for on the signing page. It goes to the number your identity provider knows; if that number has changed, correct it there.',
  },
  mistakeTitle: {
    'ar-MA': 'ظهر خطأ بعد التوقيع',
    zgh: 'ⵜⵍⵍⴰ ⵜⵣⴳⵍⵜ ⴷⴼⴼⵉⵔ ⵏ ⵓⵙⴳⵎⴹ',
    'fr-MA': 'Une erreur est vue après la signature',
    en: 'A mistake is found after signing',
  },
  mistake: {
    'ar-MA': 'الوثيقة الموقعة لا تتغير. يمكن الاتصال بالجماعة مع ذكر رقم الوصل.',
    zgh: 'ⵓⵔ ⵉⵜⵜⵏⴼⴰⵍ ⵡⴰⵔⵔⴰ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ. ⵉⵥⴹⴰⵕ ⵓⵎⵢⴰⵡⴰⴹ ⴷ ⵜⴳⵔⴰⵡⵜ ⵙ ⵓⵟⵟⵓⵏ ⵏ ⵜⴰⵡⵚⵍⵜ.',
    'fr-MA': 'Un document signé ne change plus. La commune répond à qui donne le numéro du récépissé.',
    en: 'A signed document no longer changes. Contact the commune and give the receipt number.',
  },
  withoutTitle: {
    'ar-MA': 'لا هاتف أو لا بطاقة إلكترونية',
    zgh: 'ⵡⴰⵔ ⵜⵉⵍⵉⴼⵓⵏ ⵏⵖ ⵡⴰⵔ ⵜⴰⴽⴰⵕⴹⴰ',
    'fr-MA': 'Sans téléphone ou sans carte électronique',
    en: 'Without a phone or an electronic card',
  },
  without: {
    'ar-MA': 'الطلب ممكن أيضا في الشباك، بالوثائق نفسها.',
    zgh: 'ⵉⵥⴹⴰⵕ ⵓⵙⵓⵜⵔ ⴳ ⵓⵙⴳⵡⵔ ⴰⵡⴷ ⵏⵜⵜⴰ, ⵙ ⵜⴰⵔⵔⴰⵜⵉⵏ ⵏⵏⴰ ⴰⴽⴽ.',
    'fr-MA': 'La demande se fait aussi au guichet, avec les mêmes documents.',
    en: 'The request can also be made at the counter, with the same documents.',
  },
  safety: {
    'ar-MA': 'طلب المساعدة بأمان',
    zgh: 'ⵜⵉⵡⵉⵙⵉ ⵙ ⵜⵏⴼⵔⵓⵜ',
    'fr-MA': 'Se faire aider sans risque',
    en: 'Being helped safely',
  },
  secret: {
    'ar-MA': 'القن السري ورمز التوقيع لا يُطلبان أبدا، لا عبر الهاتف ولا في الشباك. صاحب الطلب يكتبهما بنفسه.',
    zgh: 'ⵓⵔ ⵊⵊⵓ ⵜⵜⵓⵙⵓⵜⵓⵔ ⵜⵏⴳⴰⵍⵜ ⵜⴰⵏⵓⴼⵔⵜ, ⵓⵍⴰ ⵙ ⵜⵉⵍⵉⴼⵓⵏ ⵓⵍⴰ ⴳ ⵓⵙⴳⵡⵔ.',
    'fr-MA':
      'Le code secret et le code de signature ne sont jamais demandés, ni au téléphone ni au guichet. La personne concernée les saisit elle-même.',
    en: 'The secret code and the signing code are never asked for, neither by telephone nor at the counter. The person concerned types them.',
  },
  read: {
    'ar-MA': 'تُقرأ صفحة التحقق من الأجوبة بصوت مسموع قبل التوقيع عند مساعدة شخص لا يقرأ.',
    zgh: 'ⵎⴽ ⵓⵔ ⵉⵇⵇⴰⵔ ⵓⴼⴳⴰⵏ, ⵖⵔⴰⵜ ⴰⵙ ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⴷⴰⵜ ⵏ ⵓⵙⴳⵎⴹ.',
    'fr-MA': 'Pour une personne qui ne lit pas, les réponses à vérifier sont lues à voix haute avant la signature.',
    en: 'For a person who does not read, the answers to check are read aloud before signing.',
  },
  shared: {
    'ar-MA': 'على جهاز يستعمله آخرون، يلزم تسجيل الخروج عند الانتهاء.',
    zgh: 'ⴳ ⵓⵎⴰⵙⵙ ⵉⵎⵛⴰⵔⵏ, ⵉⵇⵇⴰⵏ ⴷ ⵓⴼⴼⵓⵖ ⴳ ⵜⴳⵉⵔⴰ.',
    'fr-MA': 'Sur un appareil partagé, la déconnexion est nécessaire à la fin.',
    en: 'On a shared device, sign out at the end.',
  },
});
