import { defineMessages, type Messages } from '@tiwizi/i18n';

// Every sentence says what happened, then what to do.
const words = {
  required: {
    'ar-MA': 'خانة «{label}» فارغة. المرجو ملؤها.',
    zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵍⵓ ⴳ «{label}». ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⴻⵜⵢⴰⵄⵎⵎⵔ.',
    'fr-MA': '«\u202f{label}\u202f» n’est pas rempli. Écrivez une réponse.',
    en: '“{label}” is empty. Write an answer.',
  },
  choose: {
    'ar-MA': 'لا يوجد أي اختيار في «{label}». المرجو اختيار جواب.',
    zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵜⴰⵢ ⴳ «{label}». ⵉⵅⵚⵚⴰ ⵓⵙⵜⴰⵢ ⵏ ⵢⴰⵜ ⵜⵎⵔⴰⵔⵓⵜ.',
    'fr-MA': 'Aucun choix pour «\u202f{label}\u202f». Choisissez une réponse.',
    en: 'Nothing is chosen for “{label}”. Choose an answer.',
  },
  notAnOption: {
    'ar-MA': 'الجواب عن «{label}» ليس من الاختيارات المقترحة. المرجو الاختيار من جديد.',
    zgh: 'ⵜⴰⵎⵔⴰⵔⵓⵜ ⵏ «{label}» ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵜⵍⴳⴰⵎⵜ. ⵉⵅⵚⵚⴰ ⵓⵙⵜⴰⵢ ⴷⴰⵖ.',
    'fr-MA': 'La réponse à «\u202f{label}\u202f» n’est pas parmi les choix proposés. Choisissez de nouveau.',
    en: 'The answer to “{label}” is not one of the choices. Choose again.',
  },
  tooLong: {
    'ar-MA': 'عدد الحروف في «{label}» هو {length}، والحد الأقصى هو {max}. المرجو كتابة جواب أقصر.',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⴳ «{label}» ⵉⴳⴰ {length}, ⴰⴼⵍⵍⴰ ⵉⴳⴰ {max}. ⵉⵅⵚⵚⴰ ⵓⵙⵉⵣⵍ.',
    'fr-MA': 'La longueur de «\u202f{label}\u202f» est de {length}, le maximum est de {max}. Raccourcissez la réponse.',
    en: 'The length of “{label}” is {length}, the maximum is {max}. Shorten it.',
  },
  pattern: {
    'ar-MA': 'الكتابة في «{label}» ليست بالشكل المنتظر. المرجو الكتابة من جديد حسب الإرشاد.',
    zgh: 'ⵜⵉⵔⵔⴰ ⴳ «{label}» ⵓⵔ ⴳⵉⵏⵜ ⵙ ⵓⵎⵎⴰⴽ ⵉⵜⵜⵓⵇⵏⵏ. ⵉⵅⵚⵚⴰ ⴰⵍⵙ ⵏ ⵜⵉⵔⵔⴰ.',
    'fr-MA': '«\u202f{label}\u202f» n’est pas écrit sous la forme attendue. Écrivez de nouveau en suivant l’aide.',
    en: '“{label}” is not written in the expected form. Write it again, following the hint.',
  },
  email: {
    'ar-MA': 'عنوان البريد الإلكتروني في «{label}» غير كامل. المرجو كتابته على شكل {example}.',
    zgh: 'ⵜⴰⵏⵙⴰ ⵏ ⵉⵎⴰⵢⵍ ⴳ «{label}» ⵓⵔ ⵜⵙⵎⵉⴷ. ⵉⵅⵚⵚⴰ ⵜⵉⵔⵔⴰ ⵣⵓⵏⴷ {example}.',
    'fr-MA': 'L’adresse électronique dans «\u202f{label}\u202f» est incomplète. Écrivez-la sous la forme {example}.',
    en: 'The e-mail address in “{label}” is not complete. Write it like {example}.',
  },
  dateDay: {
    'ar-MA': 'اليوم ناقص أو غير موجود في «{label}». المرجو كتابة اليوم بالأرقام، من 1 إلى 31.',
    zgh: 'ⵉⵅⵚⵚⴰ ⵡⴰⵙⵙ ⴳ «{label}». ⵜⵉⵔⵔⴰ ⵏ ⵡⴰⵙⵙ ⵙ ⵡⵓⵟⵟⵓⵏⵏ, ⵙⴳ 1 ⴰⵔ 31.',
    'fr-MA': 'Le jour manque ou n’existe pas dans «\u202f{label}\u202f». Écrivez le jour en chiffres, de 1 à 31.',
    en: 'The day is missing or does not exist in “{label}”. Write the day in digits, from 1 to 31.',
  },
  dateMonth: {
    'ar-MA': 'الشهر ناقص أو غير موجود في «{label}». المرجو كتابة الشهر بالأرقام، من 1 إلى 12.',
    zgh: 'ⵉⵅⵚⵚⴰ ⵡⴰⵢⵢⵓⵔ ⴳ «{label}». ⵜⵉⵔⵔⴰ ⵏ ⵡⴰⵢⵢⵓⵔ ⵙ ⵡⵓⵟⵟⵓⵏⵏ, ⵙⴳ 1 ⴰⵔ 12.',
    'fr-MA': 'Le mois manque ou n’existe pas dans «\u202f{label}\u202f». Écrivez le mois en chiffres, de 1 à 12.',
    en: 'The month is missing or does not exist in “{label}”. Write the month in digits, from 1 to 12.',
  },
  dateYear: {
    'ar-MA': 'السنة في «{label}» ناقصة أو ليست بأربعة أرقام. المرجو كتابتها بأربعة أرقام، مثل 1990.',
    zgh: 'ⵉⵅⵚⵚⴰ ⵓⵙⴳⴳⵯⴰⵙ ⴳ «{label}». ⵜⵉⵔⵔⴰ ⵏ ⵓⵙⴳⴳⵯⴰⵙ ⵙ 4 ⵏ ⵡⵓⵟⵟⵓⵏⵏ, ⵣⵓⵏⴷ 1990.',
    'fr-MA':
      'L’année de «\u202f{label}\u202f» manque ou n’a pas quatre chiffres. Écrivez-la avec quatre chiffres, par exemple 1990.',
    en: 'The year in “{label}” is missing or does not have four digits. Write it with four digits, for example 1990.',
  },
  dateParts: {
    'ar-MA': 'في «{label}» أجزاء ناقصة أو غير صحيحة: {parts}. المرجو كتابتها بالأرقام، والسنة بأربعة أرقام.',
    zgh: 'ⴳ «{label}» ⵉⵅⵚⵚⴰ ⵏⵖ ⵓⵔ ⵉⵖⵉ ⴰⴷ ⵉⵙⵖⵜ: {parts}. ⵜⵉⵔⵔⴰ ⵏⵏⵙ ⵙ ⵡⵓⵟⵟⵓⵏⵏ, ⴰⵙⴳⴳⵯⴰⵙ ⵙ 4 ⵏ ⵡⵓⵟⵟⵓⵏⵏ.',
    'fr-MA':
      'Dans «\u202f{label}\u202f», à compléter ou à corriger\u202f: {parts}. Écrivez en chiffres, l’année avec quatre chiffres.',
    en: 'In “{label}”, missing or not right: {parts}. Write in digits, the year with four digits.',
  },
  partDay: { 'ar-MA': 'اليوم', zgh: 'ⴰⵙⵙ', 'fr-MA': 'le jour', en: 'the day' },
  partMonth: { 'ar-MA': 'الشهر', zgh: 'ⴰⵢⵢⵓⵔ', 'fr-MA': 'le mois', en: 'the month' },
  partYear: { 'ar-MA': 'السنة', zgh: 'ⴰⵙⴳⴳⵯⴰⵙ', 'fr-MA': 'l’année', en: 'the year' },
  ticked: { 'ar-MA': 'نعم', zgh: 'ⵢⴰⵀ', 'fr-MA': 'Oui', en: 'Yes' },
  dateImpossible: {
    'ar-MA': 'لا يوجد يوم {day} في هذا الشهر ({month}/{year}). المرجو التحقق من اليوم والشهر في «{label}».',
    zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵙⵙ {day} ⴳ ⵡⴰⵢⵢⵓⵔ ⴰⴷ ({month}/{year}). ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⵏ ⵡⴰⵙⵙ ⴷ ⵡⴰⵢⵢⵓⵔ ⴳ «{label}».',
    'fr-MA':
      'Il n’y a pas de jour {day} dans ce mois ({month}/{year}). Vérifiez le jour et le mois dans «\u202f{label}\u202f».',
    en: 'There is no day {day} in this month ({month}/{year}). Check the day and the month in “{label}”.',
  },
  dateFuture: {
    'ar-MA': 'التاريخ في «{label}» ({date}) لم يحن بعد. المرجو كتابة تاريخ اليوم أو تاريخ سابق.',
    zgh: 'ⴰⵙⴰⴽⵓⴷ ⴳ «{label}» ({date}) ⵓⵔⵜⴰ ⴷ ⵉⵍⴽⵉⵎ. ⵉⵅⵚⵚⴰ ⵢⴰⵏ ⵓⵙⴰⴽⵓⴷ ⵉⵣⵔⵉⵏ ⵏⵖ ⴰⵙⵙ ⴰⴷ.',
    'fr-MA':
      'La date dans «\u202f{label}\u202f» ({date}) n’est pas encore arrivée. Écrivez la date d’aujourd’hui ou une date passée.',
    en: 'The date in “{label}” ({date}) has not come yet. Write today’s date or an earlier one.',
  },
  dateTooEarly: {
    'ar-MA': 'السنة في «{label}» قبل {year}. المرجو التحقق من السنة.',
    zgh: 'ⴰⵙⴳⴳⵯⴰⵙ ⴳ «{label}» ⵉⵣⵡⴰⵔ {year}. ⵉⵅⵚⵚⴰ ⵓⵙⵙⴼⵔⵓ ⵏ ⵓⵙⴳⴳⵯⴰⵙ.',
    'fr-MA': 'L’année dans «\u202f{label}\u202f» est avant {year}. Vérifiez l’année.',
    en: 'The year in “{label}” is before {year}. Check the year.',
  },
} as const;

/** What the form says about an answer. */
export const formsMessages: Messages<typeof words> = defineMessages('forms', words);
