import { defineMessages, type Messages } from '@tiwizi/i18n';

/**
 * For each code: what happened; and in the text what it means and what to do. Those that belong to a field (`consent_missing` and the
 * refused codes) are one sentence, which stands at the field.
 */
const words = {
  consent_missing: {
    'ar-MA': 'يلزم التعبير عن الموافقة بوضع علامة في الخانة، أو اختيار عدم التوقيع',
    zgh: 'ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⵔⵛⵎⴷ ⵜⴰⵙⵏⴷⵓⵇⵜ ⵏ ⵓⵎⵙⴰⵙⴰ, ⵏⵖ ⴰⴷ ⵓⵔ ⵜⵙⴳⵎⴰⴹⴷ',
    'fr-MA': 'Cochez la case pour donner votre accord, ou choisissez de ne pas signer',
    en: 'Tick the box to agree, or choose not to sign',
  },
  code_missing: {
    'ar-MA': 'يلزم إدخال الرمز المتوصل به',
    zgh: 'ⵉⵇⵇⴰⵏ ⴰⴷ ⵜⴰⵔⴰⴷ ⵜⴰⵏⴳⴰⵍⵜ ⵉⵍⴽⵎⵏ',
    'fr-MA': 'Écrivez le code reçu',
    en: 'Enter the code you received',
  },
  code_wrong: {
    'ar-MA': {
      one: 'الرمز غير صحيح. بقيت محاولة واحدة',
      two: 'الرمز غير صحيح. بقيت محاولتان',
      few: 'الرمز غير صحيح. بقيت {count} محاولات',
      many: 'الرمز غير صحيح. بقيت {count} محاولة',
      other: 'الرمز غير صحيح. بقيت {count} محاولة',
    },
    zgh: { one: 'ⵓⵔ ⵜⵖⵓⴷⵉ ⵜⵏⴳⴰⵍⵜ. ⵜⵖⴰⵎⴰ ⵢⴰⵜ ⵜⴰⵔⵎⵜ', other: 'ⵓⵔ ⵜⵖⵓⴷⵉ ⵜⵏⴳⴰⵍⵜ. ⵖⴰⵎⴰⵏⵜ {count} ⵜⴰⵔⵎⵉⵏ' },
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
    'ar-MA': 'الرمز غير صحيح. المطلوب التحقق من الرسالة وإعادة المحاولة',
    zgh: 'ⵓⵔ ⵜⵖⵓⴷⵉ ⵜⵏⴳⴰⵍⵜ. ⵙⵙⴼⵔⵓ ⵜⵓⵣⵉⵏⵜ, ⵜⴰⵍⵙⴷ',
    'fr-MA': 'Ce code n’est pas le bon. Vérifiez le message et réessayez',
    en: 'This is not the right code. Check the message and try again',
  },
  code_expired: {
    'ar-MA': 'لم يعد هذا الرمز صالحا. لم يتم أي توقيع. المطلوب طلب رمز آخر',
    zgh: 'ⵓⵔ ⵙⵓⵍ ⵜⵖⵓⴷⵉ ⵜⵏⴳⴰⵍⵜ ⴰⴷ. ⵓⵔ ⵉⵜⵜⵓⵙⴳⵎⴹ ⵡⴰⵍⵓ. ⵙⵓⵜⵔ ⵜⴰⵏⴳⴰⵍⵜ ⵢⴰⴹⵏ',
    'fr-MA': 'Ce code ne sert plus. Rien n’a été signé. Demandez-en un autre',
    en: 'This code no longer works. Nothing was signed. Ask for another one',
  },
  code_tries_exhausted: {
    'ar-MA': 'تم إيقاف الرمز بعد محاولات خاطئة',
    zgh: 'ⵜⴱⴷⴷ ⵜⵏⴳⴰⵍⵜ ⴷⴼⴼⵉⵔ ⵏ ⵜⴰⵔⵎⵉⵏ ⵓⵔ ⵉⵖⵓⴷⵉⵏ',
    'fr-MA': 'Le code a été bloqué après plusieurs erreurs',
    en: 'The code was blocked after several mistakes',
  },
  code_tries_exhaustedText: {
    'ar-MA': 'لم يتم أي توقيع. لتلقي رمز جديد يلزم التعبير عن الموافقة مرة أخرى.',
    zgh: 'ⵓⵔ ⵉⵜⵜⵓⵙⴳⵎⴹ ⵡⴰⵍⵓ. ⴰⴷ ⵜⴰⵎⵥⴷ ⵜⴰⵏⴳⴰⵍⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ, ⵎⵙⴰⵙⴰ ⴷⴰⵖ.',
    'fr-MA': 'Rien n’a été signé. Pour recevoir un nouveau code, donnez à nouveau votre accord.',
    en: 'Nothing was signed. To receive a new code, agree once more.',
  },
  code_too_soon: {
    'ar-MA': 'لا يمكن إرسال رمز آخر الآن',
    zgh: 'ⵓⵔ ⵜⵖⵉⵢ ⴰⴷ ⵜⵜⵓⵣⵏ ⵜⵏⴳⴰⵍⵜ ⵢⴰⴹⵏ ⴷⵖⵉ',
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
    zgh: { one: 'ⵜⵜⵓⵣⵏ ⵢⴰⵜ ⵜⵏⴳⴰⵍⵜ. ⴰⵍⵙ ⴷⴼⴼⵉⵔ ⵏ ⵢⴰⵜ ⵜⵙⵉⵏⵜ.', other: 'ⵜⵜⵓⵣⵏ ⵢⴰⵜ ⵜⵏⴳⴰⵍⵜ. ⴰⵍⵙ ⴷⴼⴼⵉⵔ ⵏ {count} ⵜⵙⵉⵏⵉⵏ.' },
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
    zgh: {
      one: 'ⴳⴳⵓⵜⵏⵜ ⵜⵏⴳⴰⵍⵉⵏ ⵉⵜⵜⵓⵣⵏⵏ. ⴰⵍⵙ ⴷⴼⴼⵉⵔ ⵏ ⵢⴰⵜ ⵜⵓⵙⴷⵉⴷⵜ.',
      other: 'ⴳⴳⵓⵜⵏⵜ ⵜⵏⴳⴰⵍⵉⵏ ⵉⵜⵜⵓⵣⵏⵏ. ⴰⵍⵙ ⴷⴼⴼⵉⵔ ⵏ {count} ⵜⵓⵙⴷⵉⴷⵉⵏ.',
    },
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
    zgh: 'ⵜⴰⵏⴰⴼⵓⵜ ⵏ ⵓⵙⴳⵎⴹ ⵓⵔ ⵜⵜⵜⵔⴰⵔ ⴷⵖⵉ',
    'fr-MA': 'Le service de signature ne répond pas pour le moment',
    en: 'The signing service does not answer at the moment',
  },
  signing_unreachableText: {
    'ar-MA': 'لم يتم أي توقيع، والوثيقة محفوظة. المطلوب إعادة المحاولة بعد بضع دقائق.',
    zgh: 'ⵓⵔ ⵉⵜⵜⵓⵙⴳⵎⴹ ⵡⴰⵍⵓ, ⵉⵜⵜⵡⴰⵃⴹⴰ ⵡⴰⵔⵔⴰ. ⴰⵍⵙⴰⵜ ⵉ ⵜⴰⵔⵎⵜ ⵙⴳ ⵉⵎⵉⴽ ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.',
    'fr-MA': 'Rien n’a été signé, le document est gardé. Réessayez dans quelques minutes.',
    en: 'Nothing was signed and the document is kept. Try again in a few minutes.',
  },
  credential_unusable: {
    'ar-MA': 'لا توجد شهادة إلكترونية صالحة للتوقيع',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵙⵍⴽⵉⵏⵜ ⵉⵖⵓⴷⴰⵏ ⵉ ⵓⵙⴳⵎⴹ',
    'fr-MA': 'Il n’y a pas de certificat utilisable pour signer',
    en: 'There is no certificate that can be used to sign',
  },
  credential_unusableText: {
    'ar-MA':
      'قد تكون الشهادة غير موجودة أو منتهية الصلاحية أو ملغاة. لم يتم أي توقيع. المطلوب الاتصال بخدمة التوقيع أو بالإدارة المسؤولة عن الخدمة.',
    zgh: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵙⵍⴽⵉⵏⵜ, ⵏⵖ ⵜⵣⵔⵉ, ⵏⵖ ⵜⵜⵓⵙⵔ. ⵓⵔ ⵉⵜⵜⵓⵙⴳⵎⴹ ⵡⴰⵍⵓ. ⵙⵙⵉⵡⵍⴰⵜ ⵉ ⵜⵎⵀⵍⴰ.',
    'fr-MA':
      'Le certificat manque, a expiré ou a été révoqué. Rien n’a été signé. Adressez-vous au service de signature ou à l’administration responsable.',
    en: 'The certificate is missing, has expired or was revoked. Nothing was signed. Contact the signing service or the authority in charge.',
  },
  document_blocked: {
    'ar-MA': 'لا يمكن توقيع هذه الوثيقة',
    zgh: 'ⵓⵔ ⵉⵖⵉⵢ ⵡⴰⵔⵔⴰ ⴰⴷ ⴰⴷ ⵉⵜⵜⵓⵙⴳⵎⴹ',
    'fr-MA': 'Ce document ne peut pas être signé',
    en: 'This document cannot be signed',
  },
  document_blockedText: {
    'ar-MA':
      'يحتوي الملف على ما قد يغير ما يظهر منه أو لا يمكن قراءته. لم يتم أي توقيع ولم يُرسل أي رمز. المطلوب إخبار الإدارة المسؤولة عن الخدمة.',
    zgh: 'ⵉⵍⵍⴰ ⴳ ⵓⴼⴰⵢⵍⵓ ⵎⴰⴷ ⵉⵖⵉⵏ ⴰⴷ ⵉⴱⴷⴷⵍ ⵎⴰⴷ ⵉⵜⵜⴱⴰⵢⴰⵏⵏ. ⵓⵔ ⵉⵜⵜⵓⵙⴳⵎⴹ ⵡⴰⵍⵓ. ⵙⵙⵉⵡⵍⴰⵜ ⵉ ⵜⵎⵀⵍⴰ.',
    'fr-MA':
      'Le fichier contient de quoi changer ce qu’il montre, ou ne peut pas être lu. Rien n’a été signé, aucun code n’a été envoyé. Prévenez l’administration responsable du service.',
    en: 'The file holds something that can change what it shows, or it cannot be read. Nothing was signed and no code was sent. Tell the authority in charge of the service.',
  },
  document_changed: {
    'ar-MA': 'تغيرت الوثيقة',
    zgh: 'ⵉⴱⴷⴷⵍ ⵡⴰⵔⵔⴰ',
    'fr-MA': 'Le document a changé',
    en: 'The document has changed',
  },
  document_changedText: {
    'ar-MA': 'كانت الصفحة تعرض صيغة سابقة، ولم يتم أي توقيع. المطلوب قراءة الصيغة الحالية قبل الموافقة.',
    zgh: 'ⵜⵙⴽⵏ ⵜⴰⵙⵏⴰ ⵜⴰⵍⵖⴰ ⵜⴰⵇⴱⵓⵔⵜ, ⵓⵔ ⵉⵜⵜⵓⵙⴳⵎⴹ ⵡⴰⵍⵓ. ⵖⵔ ⵜⴰⵍⵖⴰ ⵏ ⴷⵖⵉ ⴷⴰⵜ ⵏ ⵓⵎⵙⴰⵙⴰ.',
    'fr-MA':
      'La page montrait une version précédente et rien n’a été signé. Lisez la version actuelle avant de donner votre accord.',
    en: 'The page showed an earlier version, and nothing was signed. Read the present version before you agree.',
  },
  verification_failed: {
    'ar-MA': 'لم ينجح التحقق من التوقيع',
    zgh: 'ⵓⵔ ⵉⵎⵎⵓⵔⵙ ⵓⵙⵙⴼⵔⵓ ⵏ ⵓⵙⴳⵎⴹ',
    'fr-MA': 'La signature n’a pas passé la vérification',
    en: 'The signature did not pass its verification',
  },
  verification_failedText: {
    'ar-MA': 'لم يُحتفظ بأي وثيقة موقعة. المطلوب إعادة المحاولة، وفي حالة تكرار ذلك إخبار الإدارة المسؤولة عن الخدمة.',
    zgh: 'ⵓⵔ ⵉⵜⵜⵡⴰⵃⴹⴰ ⵡⴰⵔⵔⴰ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ. ⴰⵍⵙⴰⵜ ⵉ ⵜⴰⵔⵎⵜ.',
    'fr-MA':
      'Aucun document signé n’a été gardé. Réessayez\u202f; si cela se répète, prévenez l’administration responsable du service.',
    en: 'No signed document was kept. Try again; if it happens again, tell the authority in charge of the service.',
  },
  not_found: {
    'ar-MA': 'الوثيقة غير موجودة',
    zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵔⵔⴰ',
    'fr-MA': 'Document introuvable',
    en: 'Document not found',
  },
  not_foundText: {
    'ar-MA': 'لا توجد وثيقة للتوقيع على هذا العنوان، أو هي خاصة بحساب آخر.',
    zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵔⵔⴰ ⵏ ⵓⵙⴳⵎⴹ ⴳ ⵜⴰⵏⵙⴰ ⴰⴷ, ⵏⵖ ⵉⴳⴰ ⵡⵉⵏ ⵓⵎⵉⴹⴰⵏ ⵢⴰⴹⵏ.',
    'fr-MA': 'Il n’y a pas de document à signer à cette adresse, ou il appartient à un autre compte.',
    en: 'There is no document to sign at this address, or it belongs to another account.',
  },
  csrf_invalid: {
    'ar-MA': 'بقيت الصفحة مفتوحة مدة طويلة',
    zgh: 'ⵜⵇⵇⵉⵎⴰ ⵜⴰⵙⵏⴰ ⵜⵕⵥⵎ ⴱⴰⵀⵔⴰ',
    'fr-MA': 'La page est restée ouverte trop longtemps',
    en: 'The page was open for too long',
  },
  csrf_invalidText: {
    'ar-MA': 'لم يتم أي إجراء. المطلوب إعادة المحاولة من هذه الصفحة.',
    zgh: 'ⵓⵔ ⵉⵜⵜⵓⵙⴽⵔ ⴰⵡⴷ ⵢⴰⵏ. ⴰⵍⵙⴰⵜ ⵉ ⵜⴰⵔⵎⵜ ⵙⴳ ⵜⴰⵙⵏⴰ ⴰⴷ.',
    'fr-MA': 'Rien n’a été fait. Réessayez depuis cette page.',
    en: 'Nothing was done. Try again from this page.',
  },
  fingerprint_mismatch: {
    'ar-MA': 'الملف ليس هو الوثيقة المعروضة للتوقيع',
    zgh: 'ⴰⴼⴰⵢⵍⵓ ⵓⵔ ⵉⴳⵉ ⴰⵔⵔⴰ ⵏ ⵓⵙⴳⵎⴹ',
    'fr-MA': 'Le fichier n’est pas le document annoncé',
    en: 'The file is not the document that is announced',
  },
  fingerprint_mismatchText: {
    'ar-MA':
      'بصمة الملف الذي وصل إلى هذا المتصفح مختلفة عن البصمة المعروضة. تم إيقاف التوقيع. المطلوب إعادة تحميل الصفحة، وفي حالة تكرار ذلك إخبار الإدارة المسؤولة عن الخدمة.',
    zgh: 'ⵜⴰⵏⴼⵓⵍⵜ ⵏ ⵓⴼⴰⵢⵍⵓ ⵓⵔ ⵜⴳⵉ ⵜⴰⴷ ⵉⵜⵜⴱⴰⵢⴰⵏⵏ. ⵉⴱⴷⴷ ⵓⵙⴳⵎⴹ. ⵙⵎⴰⵢⵏⵓ ⵜⴰⵙⵏⴰ, ⵏⵖ ⵙⵙⵉⵡⵍⴰⵜ ⵉ ⵜⵎⵀⵍⴰ.',
    'fr-MA':
      'Le fichier reçu par ce navigateur n’a pas l’empreinte affichée. La signature est arrêtée. Rechargez la page\u202f; si cela se répète, prévenez l’administration responsable du service.',
    en: 'The file this browser received does not have the fingerprint shown. Signing is stopped. Load the page again; if it happens again, tell the authority in charge of the service.',
  },
  document_unreachable: {
    'ar-MA': 'تعذر جلب الوثيقة للتحقق منها',
    zgh: 'ⵓⵔ ⵉⵖⵉⵢ ⵡⴰⵔⵔⴰ ⴰⴷ ⵉⵜⵜⵡⴰⴳⵎ',
    'fr-MA': 'Le document n’a pas pu être chargé',
    en: 'The document could not be fetched',
  },
  document_unreachableText: {
    'ar-MA': 'لم يتحقق هذا المتصفح من بصمة الوثيقة. المطلوب فتحها وقراءتها قبل الموافقة، أو إعادة تحميل الصفحة.',
    zgh: 'ⴰⵎⵙⵙⴰⵔⴰ ⴰⴷ ⵓⵔ ⵉⵙⵙⴼⵔⵉ ⵜⴰⵏⴼⵓⵍⵜ. ⵔⵥⵎ ⴰⵔⵔⴰ, ⵜⵖⵔⴷ ⵜ ⴷⴰⵜ ⵏ ⵓⵎⵙⴰⵙⴰ, ⵏⵖ ⵙⵎⴰⵢⵏⵓ ⵜⴰⵙⵏⴰ.',
    'fr-MA':
      'Ce navigateur n’a pas vérifié son empreinte. Ouvrez-le et lisez-le avant de donner votre accord, ou rechargez la page.',
    en: 'This browser has not checked its fingerprint. Open it and read it before you agree, or load the page again.',
  },
  framed: {
    'ar-MA': 'التوقيع غير ممكن داخل موقع آخر',
    zgh: 'ⵓⵔ ⵉⵖⵉⵢ ⵓⵙⴳⵎⴹ ⴰⴳⵯⵏⵙ ⵏ ⵓⵙⵉⵜ ⵢⴰⴹⵏ',
    'fr-MA': 'On ne peut pas signer à l’intérieur d’un autre site',
    en: 'Signing inside another website is not possible',
  },
  framedText: {
    'ar-MA': 'هذه الصفحة معروضة داخل موقع آخر قد يخفي ما يوقَّع. المطلوب فتحها في نافذة خاصة بها.',
    zgh: 'ⵜⵍⵍⴰ ⵜⴰⵙⵏⴰ ⴰⴷ ⴰⴳⵯⵏⵙ ⵏ ⵓⵙⵉⵜ ⵢⴰⴹⵏ. ⵔⵥⵎ ⵜⵜ ⴳ ⵉⵙⴽⵙⵍ ⵏⵏⵙ.',
    'fr-MA':
      'Cette page est affichée dans un autre site, qui pourrait cacher ce qui est signé. Ouvrez-la dans son propre onglet.',
    en: 'This page is shown inside another website, which could hide what is signed. Open it in a tab of its own.',
  },
  openAlone: {
    'ar-MA': 'فتح هذه الصفحة في نافذة خاصة',
    zgh: 'ⵔⵥⵎ ⵜⴰⵙⵏⴰ ⴰⴷ ⴳ ⵉⵙⴽⵙⵍ ⵏⵏⵙ',
    'fr-MA': 'Ouvrir cette page dans son propre onglet',
    en: 'Open this page in a tab of its own',
  },
  network: {
    'ar-MA': 'هذا الموقع لا يجيب',
    zgh: 'ⵓⵔ ⵉⵜⵜⵔⴰⵔ ⵓⵙⵉⵜ ⴰⴷ',
    'fr-MA': 'Ce site ne répond pas',
    en: 'This site does not answer',
  },
  networkText: {
    'ar-MA': 'قد يكون الاتصال مقطوعا. المطلوب إعادة المحاولة؛ لن يتم التوقيع مرتين.',
    zgh: 'ⵉⵖⵉ ⴰⴷ ⵉⵜⵜⵓⴱⴱⵉ ⵓⵣⴷⴰⵢ. ⴰⵍⵙⴰⵜ ⵉ ⵜⴰⵔⵎⵜ; ⵓⵔ ⵔⴰⴷ ⵉⵜⵜⵓⵙⴳⵎⴹ ⵙⵏⴰⵜ ⵜⵡⴰⵍⵉⵏ.',
    'fr-MA': 'La connexion est peut-être coupée. Réessayez\u202f; le document ne sera pas signé deux fois.',
    en: 'The connection may be cut. Try again; the document will not be signed twice.',
  },
} as const;

/** What is said of a signature that was not made. */
export const signatureErrorMessages: Messages<typeof words> = defineMessages('signatureError', words);
