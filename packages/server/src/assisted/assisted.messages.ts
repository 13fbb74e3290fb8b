import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  /** On the page of a service. */
  offer: {
    'ar-MA': 'ملء هذا الطلب لفائدة شخص آخر',
    zgh: null,
    'fr-MA': 'Remplir cette demande pour quelqu’un d’autre',
    en: 'Fill in this request for somebody else',
  },
  intro: {
    'ar-MA':
      'يمكن ملء الطلب لفائدة شخص آخر. بعد ذلك يتسلم مقدم الطلب طلبه برمز، ويسجل الدخول بنفسه، ويقرأ الأجوبة ثم يرسل الطلب.',
    zgh: null,
    'fr-MA':
      'Vous remplissez la demande. La personne la reprend ensuite avec un code, se connecte elle-même, relit les réponses et envoie la demande.',
    en: 'You fill in the request. The person then takes it over with a code, logs in themselves, reads the answers and sends the request.',
  },
  rules: {
    'ar-MA':
      'كلمة السر والرموز السرية لمقدم الطلب وحده: لا تُطلب منه ولا تُكتب مكانه. التصريحات والموافقة والتوقيع والأداء تبقى له وحده.',
    zgh: null,
    'fr-MA':
      'Le mot de passe et les codes de la personne sont à elle seule\u202f: ne les demandez pas et ne les écrivez pas à sa place. Elle seule déclare, consent, signe et paie.',
    en: 'The person’s password and codes are theirs alone: do not ask for them and do not enter them in their place. They alone declare, consent, sign and pay.',
  },
  recorded: {
    'ar-MA': 'يُسجل الاسم والصفة وما تم ملؤه، ويظهر ذلك لمقدم الطلب وللإدارة، وفي وثيقة الطلب.',
    zgh: null,
    'fr-MA':
      'Votre nom, votre qualité et ce que vous avez rempli sont enregistrés. La personne et l’administration les voient\u202f; votre nom est dans le document de la demande.',
    en: 'Your name, your role and what you filled in are recorded. The person and the administration see them; your name is in the document of the request.',
  },
  /** The login of the page: its name, and organisation. */
  as: {
    'ar-MA': 'الاسم الذي سيُسجل: {name}.',
    zgh: null,
    'fr-MA': 'Nom enregistré\u202f: {name}.',
    en: 'Name that is recorded: {name}.',
  },
  begin: {
    'ar-MA': 'بدء الطلب لفائدة شخص آخر',
    zgh: null,
    'fr-MA': 'Commencer la demande pour quelqu’un',
    en: 'Start the request for somebody',
  },
  underWay: {
    'ar-MA': 'طلبات لم تُسلم بعد إلى أصحابها',
    zgh: null,
    'fr-MA': 'Demandes pas encore reprises',
    en: 'Requests not taken over yet',
  },
  begunAt: {
    'ar-MA': 'بدأ بتاريخ {date}',
    zgh: null,
    'fr-MA': 'Commencée le {date}',
    en: 'Begun on {date}',
  },
  full: {
    'ar-MA': 'توجد طلبات كثيرة لم يتسلمها أصحابها. المرجو حذف طلب قبل بدء طلب آخر.',
    zgh: null,
    'fr-MA': 'Trop de demandes n’ont pas été reprises. Effacez-en une avant d’en commencer une autre.',
    en: 'Too many requests have not been taken over. Delete one before you start another.',
  },
  refusedTitle: {
    'ar-MA': 'لا يمكن ملء هذا الطلب لفائدة شخص آخر بهذا الحساب',
    zgh: null,
    'fr-MA': 'Ce compte ne permet pas de remplir cette demande pour quelqu’un',
    en: 'This account may not fill in the request for somebody else',
  },
  refused: {
    'ar-MA': 'الإدارة تسمح بذلك لبعض الأشخاص فقط. يمكن لمقدم الطلب أن يملأ الطلب بنفسه، أو أن يتوجه إلى الشباك.',
    zgh: null,
    'fr-MA':
      'L’administration le permet à certaines personnes seulement. La personne peut remplir la demande elle-même, ou aller au guichet.',
    en: 'The administration allows it to certain people only. The person can fill in the request themselves, or go to the counter.',
  },
  /** Above each step. */
  banner: {
    'ar-MA': 'هذا الطلب يُملأ لفائدة شخص آخر، وهو الذي سيقرأه ويرسله.',
    zgh: null,
    'fr-MA': 'Vous remplissez cette demande pour quelqu’un d’autre, qui la relira et l’enverra.',
    en: 'You are filling in this request for somebody else, who will read and send it.',
  },
  codeTitle: {
    'ar-MA': 'الطلب جاهز للتسليم إلى صاحبه',
    zgh: null,
    'fr-MA': 'La demande est prête à être reprise par la personne',
    en: 'The request is ready for the person to take over',
  },
  codeText: {
    'ar-MA':
      'لم يُرسل أي شيء بعد. المرجو إعطاء هذا الرمز لمقدم الطلب. يكتبه في هاتفه أو حاسوبه، بعد تسجيل الدخول بنفسه، ثم يقرأ الطلب ويرسله.',
    zgh: null,
    'fr-MA':
      'Rien n’est encore envoyé. Donnez ce code à la personne. Elle l’écrit sur son téléphone ou son ordinateur, après s’être connectée elle-même, puis relit la demande et l’envoie.',
    en: 'Nothing has been sent yet. Give this code to the person. They enter it on their telephone or computer, after logging in themselves, then read the request and send it.',
  },
  codeOther: {
    'ar-MA': 'على هذا الجهاز، المرجو تسجيل الخروج أولا. كل من يعرف الرمز ويسجل الدخول يمكنه تسلم الطلب.',
    zgh: null,
    'fr-MA':
      'Sur cet appareil, déconnectez-vous d’abord. Qui connaît le code et se connecte peut reprendre la demande.',
    en: 'On this device, log out first. Whoever knows the code and logs in can take the request over.',
  },
  change: { 'ar-MA': 'تغيير الأجوبة', zgh: null, 'fr-MA': 'Modifier les réponses', en: 'Change the answers' },
  next: { 'ar-MA': 'الطلب الموالي', zgh: null, 'fr-MA': 'Demande suivante', en: 'Next request' },
  takenTitle: {
    'ar-MA': 'تسلم مقدم الطلب طلبه',
    zgh: null,
    'fr-MA': 'La personne a repris la demande',
    en: 'The person has taken the request over',
  },
  takenText: {
    'ar-MA': 'الطلب في حساب صاحبه وحده. لا يمكن الاطلاع عليه من هنا.',
    zgh: null,
    'fr-MA': 'La demande est dans son compte seulement. Vous ne la voyez plus.',
    en: 'The request is in their account alone. You do not see it any more.',
  },
  confirmTitle: {
    'ar-MA': 'تسلم طلب ملأه شخص آخر',
    zgh: null,
    'fr-MA': 'Reprendre une demande remplie pour vous',
    en: 'Take over a request that was filled in for you',
  },
  confirmText: {
    'ar-MA':
      'المرجو كتابة الرمز الذي أعطاه من ملأ الطلب. بعد ذلك تظهر الأجوبة لقراءتها وتغييرها. لا يُرسل أي شيء قبل ذلك، ولا يبقى الطلب عند من ملأه.',
    zgh: null,
    'fr-MA':
      'Écrivez le code que vous a donné la personne qui vous a aidé. Vous pourrez lire et modifier les réponses. Rien n’est envoyé avant, et cette personne ne voit plus la demande.',
    en: 'Enter the code that whoever helped you gave you. You can then read and change the answers. Nothing is sent before that, and whoever helped does not see the request any more.',
  },
  confirmHint: { 'ar-MA': 'عشرون رقما.', zgh: null, 'fr-MA': 'Vingt chiffres.', en: 'Twenty digits.' },
  confirmAs: {
    'ar-MA': 'الحساب المستعمل الآن: {name}. سيصبح الطلب لصاحب هذا الحساب.',
    zgh: null,
    'fr-MA': 'Compte connecté\u202f: {name}. La demande deviendra celle de ce compte.',
    en: 'Account logged in: {name}. The request will be that of this account.',
  },
  take: { 'ar-MA': 'تسلم الطلب', zgh: null, 'fr-MA': 'Reprendre la demande', en: 'Take the request over' },
  own: {
    'ar-MA': 'هذا حساب من ملأ الطلب. المرجو تسجيل الخروج، ثم تسجيل دخول مقدم الطلب بنفسه.',
    zgh: null,
    'fr-MA':
      'C’est le compte de qui a rempli la demande. Déconnectez-le\u202f; la personne doit se connecter elle-même.',
    en: 'This is the account of whoever filled in the request. Log it out; the person has to log in themselves.',
  },
  unready: {
    'ar-MA': 'من يملأ الطلب يغيره الآن. المرجو إعادة المحاولة بعد أن ينتهي.',
    zgh: null,
    'fr-MA': 'La personne qui vous aide modifie encore la demande. Réessayez quand elle aura fini.',
    en: 'Whoever helps you is still changing the request. Try again once they have finished.',
  },
  /** Above the answers, for the person. */
  helped: {
    'ar-MA':
      'ملأ هذه الأجوبة {name}. المرجو قراءة كل جواب وتغيير ما ليس صحيحا: المسؤولية عما سيُرسل على مقدم الطلب وحده.',
    zgh: null,
    'fr-MA':
      'Ces réponses ont été remplies par {name}. Lisez-les toutes et modifiez ce qui n’est pas juste\u202f: ce que vous envoyez n’engage que vous.',
    en: 'These answers were filled in by {name}. Read all of them and change what is not right: you alone answer for what you send.',
  },
  /** In the document, on the receipt, among the data. */
  section: {
    'ar-MA': 'المساعدة في ملء الطلب',
    zgh: null,
    'fr-MA': 'Aide pour remplir la demande',
    en: 'Help with filling in the request',
  },
  helper: { 'ar-MA': 'من ساعد', zgh: null, 'fr-MA': 'Personne qui a aidé', en: 'Who helped' },
  organisation: { 'ar-MA': 'الصفة أو الهيئة', zgh: null, 'fr-MA': 'Qualité ou organisme', en: 'Role or organisation' },
  taken: {
    'ar-MA': 'تسلمه مقدم الطلب بتاريخ',
    zgh: null,
    'fr-MA': 'Repris par la personne le',
    en: 'Taken over by the person on',
  },
  /** On the receipt. */
  filledWith: {
    'ar-MA': 'مُلئ الطلب بمساعدة {name}',
    zgh: null,
    'fr-MA': 'Demande remplie avec l’aide de {name}',
    en: 'Request filled in with the help of {name}',
  },
  /** Among the data of a person. */
  helpedBy: {
    'ar-MA': 'بمساعدة {name}',
    zgh: null,
    'fr-MA': 'avec l’aide de {name}',
    en: 'with the help of {name}',
  },
  /** On the page about personal data. */
  privacy: {
    'ar-MA':
      'إذا ملأ شخص آخر الطلب، يُحفظ مع الطلب اسمه ومعرفه لدى خدمة إثبات الهوية وصفته وما حفظه ومتى. يظهر ذلك لمقدم الطلب وللإدارة.',
    zgh: null,
    'fr-MA':
      'Si quelqu’un remplit la demande pour vous, son nom, son identifiant de connexion, sa qualité et ce qu’il a enregistré sont gardés avec la demande. Vous et l’administration les voyez.',
    en: 'If somebody fills in the request for you, their name, the identifier of their login, their role and what they saved are kept with the request. You and the administration see them.',
  },
} as const;

/** Words of requests that somebody fills in for a person. */
export const assistedMessages: Messages<typeof words> = defineMessages('server-assisted', words, {
  legal: ['rules', 'recorded', 'helped', 'privacy'],
});
