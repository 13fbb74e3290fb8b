import { defineMessages, type Messages } from '@tiwizi/i18n';

const words = {
  fee: { 'ar-MA': 'الرسم', zgh: null, 'fr-MA': 'Frais', en: 'Fee' },
  feeIs: {
    'ar-MA': 'رسم هذا الطلب: {amount}. يؤدى بعد {when}، قبل أن يصل الطلب إلى الإدارة.',
    zgh: null,
    'fr-MA':
      'Frais de cette demande\u202f: {amount}. Ils se paient après {when}, avant que la demande parvienne à l’administration.',
    en: 'Fee of this request: {amount}. It is paid after {when}, before the request reaches the administration.',
  },
  /** Of a fee that the agency does not wait for. */
  feeIsAfter: {
    'ar-MA': 'رسم هذا الطلب: {amount}. يؤدى بعد {when}.',
    zgh: null,
    'fr-MA': 'Frais de cette demande\u202f: {amount}. Ils se paient après {when}.',
    en: 'Fee of this request: {amount}. It is paid after {when}.',
  },
  whenSigned: { 'ar-MA': 'التوقيع', zgh: null, 'fr-MA': 'la signature', en: 'signing' },
  whenSent: { 'ar-MA': 'الإرسال', zgh: null, 'fr-MA': 'l’envoi', en: 'sending' },
  feeFree: {
    'ar-MA': 'لا رسم على هذا الطلب.',
    zgh: null,
    'fr-MA': 'Cette demande est gratuite.',
    en: 'This request is free.',
  },
  feeSome: {
    'ar-MA': 'رسم هذا الطلب: {amount}، ويُعفى منه البعض حسب الأجوبة. يُعرض المبلغ قبل الإرسال.',
    zgh: null,
    'fr-MA':
      'Frais\u202f: {amount}\u202f; certaines demandes sont gratuites, selon les réponses. Le montant est affiché avant l’envoi.',
    en: 'Fee: {amount}; some requests are free, depending on the answers. The amount is shown before anything is sent.',
  },
  feeVaries: {
    'ar-MA': 'يتوقف رسم هذا الطلب على الأجوبة. يُعرض المبلغ قبل الإرسال.',
    zgh: null,
    'fr-MA': 'Les frais dépendent des réponses. Le montant est affiché avant l’envoi.',
    en: 'The fee depends on the answers. The amount is shown before anything is sent.',
  },

  title: { 'ar-MA': 'أداء الرسم', zgh: null, 'fr-MA': 'Payer les frais', en: 'Pay the fee' },
  for: { 'ar-MA': 'موضوع الرسم', zgh: null, 'fr-MA': 'Objet', en: 'For' },
  amount: { 'ar-MA': 'المبلغ', zgh: null, 'fr-MA': 'Montant', en: 'Amount' },
  law: { 'ar-MA': 'السند القانوني', zgh: null, 'fr-MA': 'Base légale', en: 'Legal basis' },
  number: { 'ar-MA': 'مرجع الأداء', zgh: null, 'fr-MA': 'Référence de paiement', en: 'Payment reference' },
  until: { 'ar-MA': 'آخر أجل للأداء', zgh: null, 'fr-MA': 'À payer avant le', en: 'To be paid before' },
  where: { 'ar-MA': 'مكان الأداء', zgh: null, 'fr-MA': 'Où payer', en: 'Where to pay' },
  paidOn: { 'ar-MA': 'تاريخ الأداء', zgh: null, 'fr-MA': 'Payé le', en: 'Paid on' },
  providerReference: {
    'ar-MA': 'مرجع مؤسسة الأداء',
    zgh: null,
    'fr-MA': 'Référence du prestataire',
    en: 'Provider’s reference',
  },
  heading: { 'ar-MA': 'الأداء', zgh: null, 'fr-MA': 'Paiement', en: 'Payment' },
  notSent: {
    'ar-MA': 'لم يُرسل الطلب بعد إلى الإدارة: يُرسل من تلقاء نفسه بعد أداء الرسم.',
    zgh: null,
    'fr-MA':
      'La demande n’est pas encore transmise à l’administration\u202f: elle part d’elle-même une fois les frais payés.',
    en: 'The request is not with the administration yet: it goes there by itself once the fee is paid.',
  },
  keptUntil: {
    'ar-MA': 'يُحتفظ بالطلب في انتظار الأداء إلى غاية {date}. يمكن الرجوع إلى هذه الصفحة قبل ذلك.',
    zgh: null,
    'fr-MA': 'La demande attend le paiement jusqu’au {date}. D’ici là, vous pouvez revenir à cette page.',
    en: 'The request waits to be paid until {date}. Until then you can come back to this page.',
  },
  payUntil: {
    'ar-MA': 'يمكن أداء الرسم إلى غاية {date}.',
    zgh: null,
    'fr-MA': 'Les frais peuvent être payés jusqu’au {date}.',
    en: 'The fee can be paid until {date}.',
  },
  /** Of a request that the agency has unpaid. */
  handedOver: {
    'ar-MA': 'توصلت الإدارة بالطلب، وتنتظر أداء الرسم.',
    zgh: null,
    'fr-MA': 'L’administration a reçu la demande, et attend le paiement des frais.',
    en: 'The administration has received the request, and waits for the fee to be paid.',
  },
  receipt: {
    'ar-MA': 'عرض وصل الإيداع',
    zgh: null,
    'fr-MA': 'Voir le récépissé de dépôt',
    en: 'See the receipt of filing',
  },
  unpaidInTime: {
    'ar-MA':
      'لم يُؤد الرسم في أجله، ولا يمكن أداؤه هنا بعد الآن. كل مبلغ يصل بعد ذلك يُرجع. المرجو سؤال الإدارة عن مآل الطلب.',
    zgh: null,
    'fr-MA':
      'Les frais n’ont pas été payés à temps, et ne peuvent plus l’être ici. Toute somme reçue ensuite est remboursée. Demandez à l’administration ce que devient la demande.',
    en: 'The fee was not paid in time, and cannot be paid here any more. Any sum that comes later is given back. Ask the administration what becomes of the request.',
  },
  card: { 'ar-MA': 'الأداء بالبطاقة', zgh: null, 'fr-MA': 'Payer par carte', en: 'Pay by card' },
  cash: {
    'ar-MA': 'الأداء نقدا بشباك',
    zgh: null,
    'fr-MA': 'Payer en espèces à un guichet',
    en: 'Pay in cash at a counter',
  },
  leave: {
    'ar-MA': 'يفتح الأداء بالبطاقة صفحة مؤسسة الأداء. معلومات البطاقة لا تُكتب هنا.',
    zgh: null,
    'fr-MA':
      'Le paiement par carte ouvre la page du prestataire de paiement. Les données de la carte ne sont jamais demandées ici.',
    en: 'Paying by card opens the page of the payment provider. Card details are never asked for here.',
  },
  underWay: {
    'ar-MA': 'بدأ أداء بالبطاقة ولم ينته بعد.',
    zgh: null,
    'fr-MA': 'Un paiement par carte est commencé et n’est pas terminé.',
    en: 'A payment by card was begun and is not finished.',
  },
  goOn: {
    'ar-MA': 'متابعة الأداء بالبطاقة',
    zgh: null,
    'fr-MA': 'Continuer le paiement par carte',
    en: 'Go on with the card',
  },
  asking: {
    'ar-MA': 'جارٍ السؤال لدى مؤسسة الأداء',
    zgh: null,
    'fr-MA': 'Vérification auprès du prestataire de paiement',
    en: 'Asking the payment provider',
  },
  askingText: {
    'ar-MA':
      'لم تؤكد مؤسسة الأداء أي شيء بعد. المرجو عدم الأداء مرة ثانية. تتجدد هذه الصفحة من تلقاء نفسها بضع مرات، لدقيقة واحدة.',
    zgh: null,
    'fr-MA':
      'Le prestataire n’a encore rien confirmé. Ne payez pas une seconde fois. Cette page se recharge d’elle-même quelques fois, pendant une minute.',
    en: 'The provider has not confirmed anything yet. Do not pay again. This page reloads by itself a few times, for one minute.',
  },
  askingLong: {
    'ar-MA': 'لم تؤكد مؤسسة الأداء أي شيء بعد. يمكن إغلاق هذه الصفحة: يُعاد السؤال من تلقاء نفسه، ولا يضيع أي أداء.',
    zgh: null,
    'fr-MA':
      'Le prestataire n’a encore rien confirmé. Vous pouvez fermer cette page\u202f: la question lui sera reposée, aucun paiement ne se perd.',
    en: 'The provider has not confirmed anything yet. You can close this page: the provider is asked again, and no payment gets lost.',
  },
  stop: { 'ar-MA': 'إيقاف التجدد التلقائي', zgh: null, 'fr-MA': 'Ne plus recharger', en: 'Stop reloading' },
  look: {
    'ar-MA': 'التحقق من الأداء الآن',
    zgh: null,
    'fr-MA': 'Vérifier le paiement maintenant',
    en: 'Check the payment now',
  },
  away: {
    'ar-MA': 'مؤسسة الأداء لا تجيب الآن. لم يضع أي شيء. المرجو إعادة المحاولة بعد بضع دقائق.',
    zgh: null,
    'fr-MA': 'Le prestataire de paiement ne répond pas. Rien n’est perdu. Réessayez dans quelques minutes.',
    en: 'The payment provider does not answer. Nothing is lost. Try again in a few minutes.',
  },
  refused: {
    'ar-MA': 'رُفض الأداء، ولم يُقتطع أي مبلغ. يمكن إعادة المحاولة أو الأداء بطريقة أخرى.',
    zgh: null,
    'fr-MA': 'Le paiement a été refusé, rien n’a été prélevé. Réessayez, ou payez autrement.',
    en: 'The payment was refused, and nothing was taken. Try again, or pay another way.',
  },
  expired: {
    'ar-MA': 'انتهى أجل الأداء ولم يؤد أي مبلغ. يمكن بدء أداء جديد.',
    zgh: null,
    'fr-MA': 'Le délai de paiement est dépassé, rien n’a été payé. Recommencez.',
    en: 'The time to pay is over, and nothing was paid. Start again.',
  },
  cancelled: {
    'ar-MA': 'أُلغي الأداء ولم يُقتطع أي مبلغ. يمكن إعادة المحاولة أو الأداء بطريقة أخرى.',
    zgh: null,
    'fr-MA': 'Le paiement a été annulé, rien n’a été prélevé. Réessayez, ou payez autrement.',
    en: 'The payment was cancelled, and nothing was taken. Try again, or pay another way.',
  },
  refunded: {
    'ar-MA': 'أُرجع المبلغ المؤدى. يمكن أداء الرسم من جديد.',
    zgh: null,
    'fr-MA': 'La somme payée a été remboursée. Les frais peuvent être payés de nouveau.',
    en: 'What was paid was refunded. The fee can be paid again.',
  },
  /** Of a request that the agency has. */
  refundedLater: {
    'ar-MA': 'أُرجع المبلغ المؤدى بعد إرسال الطلب.',
    zgh: null,
    'fr-MA': 'La somme payée a été remboursée après l’envoi de la demande.',
    en: 'What was paid was refunded after the request was sent.',
  },
  wrongAmount: {
    'ar-MA': 'المبلغ الذي وصل ليس مبلغ الرسم، فلم يُحتسب. أُخبرت الإدارة بذلك لترجعه. يمكن أداء الرسم من جديد.',
    zgh: null,
    'fr-MA':
      'La somme reçue n’est pas celle des frais\u202f: elle n’est pas prise en compte. L’administration en est avertie, pour la rembourser. Les frais peuvent être payés de nouveau.',
    en: 'The sum that came is not the fee, so it does not count. The administration was told, to give it back. The fee can be paid again.',
  },
  twice: {
    'ar-MA': 'أُدي هذا الرسم مرتين. احتُسب الأداء الأول، وطُلب إرجاع الثاني.',
    zgh: null,
    'fr-MA': 'Ces frais ont été payés deux fois. Le premier paiement compte, le remboursement du second est demandé.',
    en: 'This fee was paid twice. The first payment counts; the second is being given back.',
  },
  gone: {
    'ar-MA': 'أُلغي هذا الطلب لأن رسمه لم يُؤد. كل مبلغ يصل بعد ذلك يُرجع. يمكن بدء طلب جديد.',
    zgh: null,
    'fr-MA':
      'Cette demande est abandonnée\u202f: ses frais n’ont pas été payés. Toute somme reçue ensuite est remboursée. Vous pouvez commencer une nouvelle demande.',
    en: 'This request was given up, because its fee was not paid. Any sum that comes later is given back. You can begin a new request.',
  },
  giveUp: {
    'ar-MA': 'التخلي عن هذا الطلب',
    zgh: null,
    'fr-MA': 'Abandonner cette demande',
    en: 'Give up this request',
  },
  giveUpWarning: {
    'ar-MA': 'لن يُرسل الطلب إلى الإدارة، وستُحذف أجوبته وملفاته نهائيا. كل مبلغ يصل بعد ذلك يُرجع.',
    zgh: null,
    'fr-MA':
      'La demande ne sera pas transmise à l’administration\u202f; ses réponses et ses fichiers seront effacés définitivement. Toute somme reçue ensuite est remboursée.',
    en: 'The request will not go to the administration, and its answers and files will be deleted for good. Any sum that comes later is given back.',
  },
  keepRequest: { 'ar-MA': 'عدم التخلي عنه', zgh: null, 'fr-MA': 'Ne pas l’abandonner', en: 'Do not give it up' },
  startAgain: {
    'ar-MA': 'بدء طلب جديد',
    zgh: null,
    'fr-MA': 'Commencer une nouvelle demande',
    en: 'Begin a new request',
  },
  barcode: {
    'ar-MA': 'رمز خطي لمرجع الأداء {number}',
    zgh: null,
    'fr-MA': 'Code-barres de la référence de paiement {number}',
    en: 'Barcode of the payment reference {number}',
  },
  cashHow: {
    'ar-MA':
      'المرجو تقديم مرجع الأداء هذا بالشباك، مطبوعا أو على شاشة الهاتف أو مكتوبا. لا حاجة للرجوع إلى هذه الصفحة بعد الأداء.',
    zgh: null,
    'fr-MA':
      'Présentez cette référence au guichet, imprimée, à l’écran ou recopiée. Après le paiement, il n’est pas nécessaire de revenir ici.',
    en: 'Show this reference at the counter, printed, on a screen or copied by hand. After paying you need not come back here.',
  },
  payNow: {
    'ar-MA': 'المبلغ الواجب أداؤه: {amount}',
    zgh: null,
    'fr-MA': 'À payer\u202f: {amount}',
    en: 'To be paid: {amount}',
  },
  toPay: { 'ar-MA': 'في انتظار الأداء', zgh: null, 'fr-MA': 'À payer', en: 'To be paid' },
} as const;

/** Words of fees and of their payment. */
export const paymentMessages: Messages<typeof words> = defineMessages('payment-page', words, {
  legal: ['wrongAmount', 'twice', 'gone', 'giveUpWarning', 'unpaidInTime', 'refunded', 'refundedLater'],
});
