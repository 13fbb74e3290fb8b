import { defineMessages, type Messages } from '@tiwizi/i18n';

/**
 * For each code: what happened; and in the text what it means and what to do. Those that belong to a field (`consent_missing` and the
 * refused codes) are one sentence, which stands at the field.
 */
const words = {
  consent_missing: {
    'ar-MA': 'المرجو وضع علامة في خانة الموافقة، أو الضغط على «عدم التوقيع».',
    zgh: null,
    'fr-MA': 'Cochez la case pour donner votre accord, ou appuyez sur «\u202fNe pas signer\u202f».',
    en: 'Tick the box to agree, or press “Do not sign”.',
  },
  code_missing: {
    'ar-MA': 'المرجو كتابة الرمز الذي وصل إلى الهاتف',
    zgh: null,
    'fr-MA': 'Écrivez le code reçu sur votre téléphone',
    en: 'Enter the code sent to your phone',
  },
  code_wrong: {
    'ar-MA': {
      one: 'الرمز غير صحيح. بقيت محاولة واحدة',
      two: 'الرمز غير صحيح. بقيت محاولتان',
      few: 'الرمز غير صحيح. بقيت {count} محاولات',
      many: 'الرمز غير صحيح. بقيت {count} محاولة',
      other: 'الرمز غير صحيح. بقيت {count} محاولة',
    },
    zgh: null,
    'fr-MA': {
      one: 'Ce code n’est pas le bon. Il reste {count} essai',
      other: 'Ce code n’est pas le bon. Il reste {count} essais',
    },
    en: {
      one: 'This is not the right code. {count} try left',
      other: 'This is not the right code. {count} tries left',
    },
  },
  code_wrongPlain: {
    'ar-MA': 'الرمز غير صحيح. المرجو التحقق من الرسالة وإعادة المحاولة',
    zgh: null,
    'fr-MA': 'Ce code n’est pas le bon. Vérifiez le message et réessayez',
    en: 'This is not the right code. Check the message and try again',
  },
  code_expired: {
    'ar-MA': 'لم يعد هذا الرمز صالحا. لم يتم أي توقيع. المرجو طلب رمز آخر',
    zgh: null,
    'fr-MA': 'Ce code ne sert plus. Rien n’a été signé. Demandez-en un autre',
    en: 'This code no longer works. Nothing was signed. Ask for another one',
  },
  code_tries_exhausted: {
    'ar-MA': 'تم إيقاف الرمز بعد محاولات خاطئة',
    zgh: null,
    'fr-MA': 'Le code a été bloqué après plusieurs erreurs',
    en: 'The code was blocked after several mistakes',
  },
  code_tries_exhaustedText: {
    'ar-MA': 'لم يتم أي توقيع. لتلقي رمز جديد، المرجو التعبير عن الموافقة مرة أخرى.',
    zgh: null,
    'fr-MA': 'Rien n’a été signé. Pour recevoir un nouveau code, donnez de nouveau votre accord.',
    en: 'Nothing was signed. To receive a new code, agree once more.',
  },
  code_too_soon: {
    'ar-MA': 'لا يمكن إرسال رمز آخر الآن',
    zgh: null,
    'fr-MA': 'Impossible d’envoyer un autre code maintenant',
    en: 'Another code cannot be sent just now',
  },
  code_too_soonSeconds: {
    'ar-MA': {
      one: 'سبق إرسال رمز. طلب رمز آخر ممكن بعد ثانية واحدة.',
      two: 'سبق إرسال رمز. طلب رمز آخر ممكن بعد ثانيتين.',
      few: 'سبق إرسال رمز. طلب رمز آخر ممكن بعد {count} ثوان.',
      many: 'سبق إرسال رمز. طلب رمز آخر ممكن بعد {count} ثانية.',
      other: 'سبق إرسال رمز. طلب رمز آخر ممكن بعد {count} ثانية.',
    },
    zgh: null,
    'fr-MA': {
      one: 'Un code a déjà été envoyé. Demandez-en un autre dans {count} seconde.',
      other: 'Un code a déjà été envoyé. Demandez-en un autre dans {count} secondes.',
    },
    en: {
      one: 'A code was already sent. Ask for another one in {count} second.',
      other: 'A code was already sent. Ask for another one in {count} seconds.',
    },
  },
  code_too_soonMinutes: {
    'ar-MA': {
      one: 'أُرسلت رموز كثيرة. طلب رمز آخر ممكن بعد دقيقة واحدة.',
      two: 'أُرسلت رموز كثيرة. طلب رمز آخر ممكن بعد دقيقتين.',
      few: 'أُرسلت رموز كثيرة. طلب رمز آخر ممكن بعد {count} دقائق.',
      many: 'أُرسلت رموز كثيرة. طلب رمز آخر ممكن بعد {count} دقيقة.',
      other: 'أُرسلت رموز كثيرة. طلب رمز آخر ممكن بعد {count} دقيقة.',
    },
    zgh: null,
    'fr-MA': {
      one: 'Beaucoup de codes ont été envoyés. Demandez-en un autre dans {count} minute.',
      other: 'Beaucoup de codes ont été envoyés. Demandez-en un autre dans {count} minutes.',
    },
    en: {
      one: 'Many codes were sent. Ask for another one in {count} minute.',
      other: 'Many codes were sent. Ask for another one in {count} minutes.',
    },
  },
  signing_unreachable: {
    'ar-MA': 'خدمة التوقيع لا تجيب حاليا',
    zgh: null,
    'fr-MA': 'Le service de signature ne répond pas pour le moment',
    en: 'The signing service does not answer at the moment',
  },
  signing_unreachableText: {
    'ar-MA': 'لم يكتمل التوقيع، والوثيقة محفوظة. المرجو إعادة المحاولة بعد بضع دقائق. لن يتم التوقيع مرتين.',
    zgh: null,
    'fr-MA':
      'La signature n’est pas terminée, le document est gardé. Réessayez dans quelques minutes, rien n’est signé deux fois.',
    en: 'The signature is not complete and the document is kept. Try again in a few minutes; nothing is signed twice.',
  },
  credential_unusable: {
    'ar-MA': 'لا توجد شهادة إلكترونية صالحة للتوقيع',
    zgh: null,
    'fr-MA': 'Il n’y a pas de certificat utilisable pour signer',
    en: 'There is no certificate that can be used to sign',
  },
  credential_unusableText: {
    'ar-MA':
      'قد تكون الشهادة غير موجودة أو منتهية الصلاحية أو ملغاة. لم يتم أي توقيع. المرجو الاتصال بخدمة التوقيع أو بالإدارة المسؤولة عن الخدمة.',
    zgh: null,
    'fr-MA':
      'Le certificat manque, a expiré ou a été révoqué. Rien n’a été signé. Contactez le service de signature ou l’administration responsable du service.',
    en: 'The certificate is missing, has expired or was revoked. Nothing was signed. Contact the signing service or the administration responsible for the service.',
  },
  document_blocked: {
    'ar-MA': 'لا يمكن توقيع هذه الوثيقة',
    zgh: null,
    'fr-MA': 'Ce document ne peut pas être signé',
    en: 'This document cannot be signed',
  },
  document_blockedText: {
    'ar-MA':
      'في هذا الملف شيء قد يغير ما يظهر على الشاشة، أو لا يمكن قراءته. لم يتم أي توقيع ولم يُرسل أي رمز. المرجو إخبار الإدارة.',
    zgh: null,
    'fr-MA':
      'Ce fichier contient quelque chose qui peut changer ce qui s’affiche, ou ne peut pas être lu. Rien n’a été signé, aucun code n’a été envoyé. Prévenez l’administration.',
    en: 'This file holds something that can change what is shown, or it cannot be read. Nothing was signed and no code was sent. Tell the administration.',
  },
  document_changed: {
    'ar-MA': 'تغيرت الوثيقة',
    zgh: null,
    'fr-MA': 'Le document a changé',
    en: 'The document has changed',
  },
  document_changedText: {
    'ar-MA': 'كانت الصفحة تعرض نسخة سابقة، ولم يتم أي توقيع. المرجو قراءة النسخة الحالية قبل الموافقة.',
    zgh: null,
    'fr-MA':
      'La page montrait une version précédente et rien n’a été signé. Lisez la version actuelle avant de donner votre accord.',
    en: 'The page showed an earlier version, and nothing was signed. Read the present version before you agree.',
  },
  verification_failed: {
    'ar-MA': 'لم ينجح التحقق من التوقيع',
    zgh: null,
    'fr-MA': 'La signature n’a pas passé la vérification',
    en: 'The signature did not pass its verification',
  },
  verification_failedText: {
    'ar-MA': 'لم يُحتفظ بأي وثيقة موقعة. المرجو إعادة المحاولة. إذا تكرر ذلك، المرجو إخبار الإدارة المسؤولة عن الخدمة.',
    zgh: null,
    'fr-MA':
      'Aucun document signé n’a été gardé. Réessayez. Si cela se répète, prévenez l’administration responsable du service.',
    en: 'No signed document was kept. Try again. If it happens again, tell the administration responsible for the service.',
  },
  not_found: {
    'ar-MA': 'الوثيقة غير موجودة',
    zgh: null,
    'fr-MA': 'Document introuvable',
    en: 'Document not found',
  },
  not_foundText: {
    'ar-MA': 'لا توجد وثيقة للتوقيع على هذا العنوان، أو هي خاصة بحساب آخر.',
    zgh: null,
    'fr-MA': 'Il n’y a pas de document à signer à cette adresse, ou il appartient à un autre compte.',
    en: 'There is no document to sign at this address, or it belongs to another account.',
  },
  csrf_invalid: {
    'ar-MA': 'بقيت الصفحة مفتوحة مدة طويلة',
    zgh: null,
    'fr-MA': 'La page est restée ouverte trop longtemps',
    en: 'The page was open for too long',
  },
  csrf_invalidText: {
    'ar-MA': 'لم يتم أي إجراء. المرجو إعادة المحاولة من هذه الصفحة.',
    zgh: null,
    'fr-MA': 'Rien n’a été fait. Réessayez depuis cette page.',
    en: 'Nothing was done. Try again from this page.',
  },
  fingerprint_mismatch: {
    'ar-MA': 'الملف الذي وصل ليس هو الوثيقة المعروضة',
    zgh: null,
    'fr-MA': 'Le fichier reçu n’est pas le document affiché',
    en: 'The file that arrived is not the document shown',
  },
  fingerprint_mismatchText: {
    'ar-MA': 'تم إيقاف التوقيع. المرجو إعادة تحميل الصفحة. إذا تكرر ذلك، المرجو إخبار الإدارة المسؤولة عن الخدمة.',
    zgh: null,
    'fr-MA':
      'La signature est arrêtée. Rechargez la page. Si cela se répète, prévenez l’administration responsable du service.',
    en: 'Signing is stopped. Load the page again. If it happens again, tell the administration responsible for the service.',
  },
  document_unreachable: {
    'ar-MA': 'تعذر جلب الوثيقة للتحقق منها',
    zgh: null,
    'fr-MA': 'Le document n’a pas pu être chargé',
    en: 'The document could not be fetched',
  },
  document_unreachableText: {
    'ar-MA': 'لم يتحقق هذا المتصفح من الملف. المرجو فتح الوثيقة وقراءتها قبل الموافقة، أو إعادة تحميل الصفحة.',
    zgh: null,
    'fr-MA':
      'Ce navigateur n’a pas vérifié le fichier. Ouvrez le document et lisez-le avant de donner votre accord, ou rechargez la page.',
    en: 'This browser has not checked the file. Open the document and read it before you agree, or load the page again.',
  },
  framed: {
    'ar-MA': 'التوقيع غير ممكن داخل موقع آخر',
    zgh: null,
    'fr-MA': 'On ne peut pas signer à l’intérieur d’un autre site',
    en: 'Signing inside another website is not possible',
  },
  framedText: {
    'ar-MA': 'هذه الصفحة معروضة داخل موقع آخر قد يخفي ما يوقَّع. المرجو فتحها في نافذة خاصة بها.',
    zgh: null,
    'fr-MA':
      'Cette page est affichée dans un autre site, qui pourrait cacher ce qui est signé. Ouvrez-la dans son propre onglet.',
    en: 'This page is shown inside another website, which could hide what is signed. Open it in a tab of its own.',
  },
  openAlone: {
    'ar-MA': 'فتح هذه الصفحة في نافذة خاصة',
    zgh: null,
    'fr-MA': 'Ouvrir cette page dans son propre onglet',
    en: 'Open this page in a tab of its own',
  },
  network: {
    'ar-MA': 'هذا الموقع لا يجيب',
    zgh: null,
    'fr-MA': 'Ce site ne répond pas',
    en: 'This site does not answer',
  },
  networkText: {
    'ar-MA': 'قد يكون الاتصال مقطوعا. المرجو إعادة المحاولة؛ لن يتم التوقيع مرتين.',
    zgh: null,
    'fr-MA': 'La connexion est peut-être coupée. Réessayez\u202f; le document ne sera pas signé deux fois.',
    en: 'The connection may be cut. Try again; the document will not be signed twice.',
  },
} as const;

/** What is said of a signature that was not made. */
export const signatureErrorMessages: Messages<typeof words> = defineMessages('signatureError', words);
