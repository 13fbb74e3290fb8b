import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  line: {
    'ar-MA': '{help}، أو بالهاتف {telephone}',
    zgh: '{help}, {telephone}',
    'fr-MA': '{help}, ou par téléphone au {telephone}',
    en: '{help}, or by telephone at {telephone}',
  },
  lead: {
    'ar-MA': 'يمكن الحصول على المساعدة عبر الهاتف، أو في الشباك، أو لدى جمعية، أو من شخص موثوق به.',
    zgh: null,
    'fr-MA':
      'Vous pouvez vous faire aider\u202f: au téléphone, au guichet, par une association ou par une personne de confiance.',
    en: 'You can get help by telephone, at the counter, from an association, or from someone you trust.',
  },
  contact: { 'ar-MA': 'الاتصال بشخص للمساعدة', zgh: 'ⴰⵎⵢⴰⵡⴰⴹ', 'fr-MA': 'Joindre une personne', en: 'Reach a person' },
  contactSample: {
    'ar-MA': 'أرقام وعناوين وهمية للعرض فقط',
    zgh: 'ⵓⵟⵟⵓⵏⵏ ⴷ ⵜⴰⵏⵙⵉⵡⵉⵏ ⵏ ⵓⵎⴷⵢⴰ',
    'fr-MA': 'Numéros et adresses fictifs, pour l’exemple',
    en: 'Fictitious numbers and addresses, as an example',
  },
  otherServices: {
    'ar-MA': 'جهات المساعدة الخاصة بكل خدمة مذكورة في صفحتها.',
    zgh: null,
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
    zgh: 'ⵜⴱⴱⵉ ⵜⵓⵜⵔⴰ ⴷⴰⵜ ⵏ ⵓⵙⵎⴷ',
    'fr-MA': 'La demande a été interrompue',
    en: 'The request was interrupted',
  },
  interrupted: {
    'ar-MA': 'الأجوبة محفوظة سبعة أيام. للرجوع إلى الطلب، ولو من جهاز آخر: المرجو تسجيل الدخول ثم فتح صفحة «طلباتي».',
    zgh: null,
    'fr-MA':
      'Vos réponses sont gardées sept jours. Pour y revenir, même sur un autre appareil\u202f: connectez-vous, puis ouvrez «\u202fMes demandes\u202f».',
    en: 'Your answers are kept for seven days. To come back to them, on another device too: log in, then open “My requests”.',
  },
  interruptedOpen: {
    'ar-MA':
      'بدون تسجيل الدخول: يُعطى رمز عند الضغط على «الحفظ والإتمام لاحقا». بهذا الرمز يمكن الرجوع إلى الطلب، ولو من جهاز آخر.',
    zgh: null,
    'fr-MA':
      'Sans vous connecter\u202f: «\u202fEnregistrer et terminer plus tard\u202f» donne un code. Avec ce code vous revenez à la demande, même sur un autre appareil.',
    en: 'Without login: “Save and finish later” gives a code. With this code you come back to the request, on another device too.',
  },
  codeTitle: {
    'ar-MA': 'لم يصل رمز التوقيع',
    zgh: 'ⵓⵔ ⴷ ⵜⵍⴽⵉⵎ ⵜⵏⴳⴰⵍⵜ',
    'fr-MA': 'Le code de signature n’arrive pas',
    en: 'The signing code does not come',
  },
  code: {
    'ar-MA':
      'قد يتأخر الرمز دقيقة. بعدها يمكن طلب رمز آخر في صفحة التوقيع. يُرسل الرمز إلى الرقم المسجل لدى خدمة إثبات الهوية. إذا تغير الرقم، المرجو تصحيحه لدى هذه الخدمة.',
    zgh: null,
    'fr-MA':
      'Il peut mettre une minute. Ensuite, demandez-en un autre sur la page de signature. Il est envoyé au numéro que connaît votre fournisseur d’identité numérique. Si ce numéro a changé, c’est auprès de lui qu’il faut le corriger.',
    en: 'It may take a minute. After that, ask for another one on the signing page. It goes to the number your identity provider knows. If that number has changed, correct it there.',
  },
  mistakeTitle: {
    'ar-MA': 'خطأ في المعلومات بعد التوقيع',
    zgh: 'ⵜⵍⵍⴰ ⵜⵣⴳⵍⵜ ⴷⴼⴼⵉⵔ ⵏ ⵓⵙⴳⵎⴹ',
    'fr-MA': 'Vous avez signé, puis trouvé une erreur',
    en: 'You signed, then found a mistake',
  },
  mistake: {
    'ar-MA': 'الوثيقة الموقعة لا تتغير. المرجو الاتصال بالإدارة مع ذكر رقم الوصل.',
    zgh: null,
    'fr-MA': 'Un document signé ne change plus. Contactez l’administration avec le numéro du récépissé.',
    en: 'A signed document no longer changes. Contact the administration and give the receipt number.',
  },
  /** Where nothing is signed. */
  sentMistakeTitle: {
    'ar-MA': 'خطأ في المعلومات بعد الإرسال',
    zgh: null,
    'fr-MA': 'Vous avez envoyé, puis trouvé une erreur',
    en: 'You sent the request, then found a mistake',
  },
  sentMistake: {
    'ar-MA': 'الطلب المرسل لا يتغير. المرجو الاتصال بالإدارة مع ذكر رقم الوصل.',
    zgh: null,
    'fr-MA': 'Une demande envoyée ne change plus. Contactez l’administration avec le numéro du récépissé.',
    en: 'A request that was sent no longer changes. Contact the administration and give the receipt number.',
  },
  withoutTitle: {
    'ar-MA': 'بدون هاتف أو بدون البطاقة الوطنية',
    zgh: 'ⵡⴰⵔ ⵜⵉⵍⵉⴼⵓⵏ ⵏⵖ ⵡⴰⵔ ⵜⴰⴽⴰⵕⴹⴰ',
    'fr-MA': 'Sans téléphone ou sans carte nationale',
    en: 'Without a telephone or a national card',
  },
  without: {
    'ar-MA': 'الطلب ممكن أيضا في الشباك، بالوثائق نفسها.',
    zgh: null,
    'fr-MA': 'La demande se fait aussi au guichet, avec les mêmes documents.',
    en: 'The request can also be made at the counter, with the same documents.',
  },
  safety: {
    'ar-MA': 'طلب المساعدة بأمان',
    zgh: 'ⵜⵉⵡⵉⵙⵉ ⵙ ⵜⵏⴼⵔⵓⵜ',
    'fr-MA': 'Vous faire aider sans risque',
    en: 'Being helped safely',
  },
  secret: {
    'ar-MA': 'لا تُعطى كلمة السر ولا رمز التوقيع لأي شخص، لا عبر الهاتف ولا في الشباك.',
    zgh: null,
    'fr-MA': 'Ne donnez à personne votre mot de passe ni le code de signature, ni au téléphone ni au guichet.',
    en: 'Never give your password or signing code to anyone, by telephone or at the counter.',
  },
  secretLogin: {
    'ar-MA': 'لا تُعطى كلمة السر لأي شخص، لا عبر الهاتف ولا في الشباك.',
    zgh: null,
    'fr-MA': 'Ne donnez à personne votre mot de passe, ni au téléphone ni au guichet.',
    en: 'Never give your password to anyone, by telephone or at the counter.',
  },
  /** Of the code that opens a request without login. */
  secretOpen: {
    'ar-MA': 'رمز الاستئناف يفتح الطلب لمن يعرفه: المرجو عدم إعطائه لأي شخص.',
    zgh: null,
    'fr-MA': 'Le code de reprise ouvre la demande à qui le connaît\u202f: ne le donnez à personne.',
    en: 'The resume code opens the request to whoever knows it: never give it to anyone.',
  },
  readSent: {
    'ar-MA': 'عند مساعدة شخص لا يقرأ، المرجو قراءة الأجوبة عليه بصوت مسموع قبل الإرسال.',
    zgh: null,
    'fr-MA': 'Si vous aidez une personne qui ne lit pas, lisez-lui les réponses à voix haute avant l’envoi.',
    en: 'If you help someone who does not read, read the answers aloud to them before the request is sent.',
  },
  read: {
    'ar-MA': 'عند مساعدة شخص لا يقرأ، المرجو قراءة الأجوبة عليه بصوت مسموع قبل التوقيع.',
    zgh: null,
    'fr-MA': 'Si vous aidez une personne qui ne lit pas, lisez-lui les réponses à voix haute avant qu’elle signe.',
    en: 'If you help someone who does not read, read the answers aloud to them before they sign.',
  },
  sharedOpen: {
    'ar-MA': 'على جهاز يستعمله آخرون، المرجو إغلاق الطلب عند الانتهاء.',
    zgh: null,
    'fr-MA': 'Sur un appareil partagé, fermez la demande à la fin.',
    en: 'On a shared device, close the request at the end.',
  },
  shared: {
    'ar-MA': 'على جهاز يستعمله آخرون، المرجو تسجيل الخروج عند الانتهاء.',
    zgh: null,
    'fr-MA': 'Sur un appareil partagé, déconnectez-vous à la fin.',
    en: 'On a shared device, log out at the end.',
  },
} as const;

/** Words of the help page. */
export const helpMessages: Messages<typeof words> = defineMessages('help', words);
