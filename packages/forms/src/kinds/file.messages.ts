import { defineMessages, type Messages } from '@tiwizi/i18n';

// Every sentence about a file names it, says that it was not kept, and what to do.
const words = {
  required: {
    'ar-MA': 'لا يوجد ملف في «{label}». المرجو اختيار ملف ({types}) لا يتجاوز {max}.',
    zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵓⴼⴰⵢⵍⵓ ⴳ «{label}». ⵉⵅⵚⵚⴰ ⵓⵙⵜⴰⵢ ⵏ ⵓⴼⴰⵢⵍⵓ ({types}) ⵏ {max} ⵏⵖ ⴷⵔⵓⵙ.',
    'fr-MA': 'Aucun fichier pour «\u202f{label}\u202f». Choisissez un fichier ({types}) de {max} au plus.',
    en: 'There is no file for “{label}”. Choose a file ({types}) of at most {max}.',
  },
  tooLarge: {
    'ar-MA': 'الملف {file} أكبر من {max}، ولم يُحتفظ به. المرجو اختيار ملف أصغر، أو أخذ الصورة من جديد بجودة أقل.',
    zgh: 'ⴰⴼⴰⵢⵍⵓ {file} ⵢⵓⴳⴰⵔ {max}, ⵓⵔ ⵉⵜⵜⵡⴰⵃⴹⴰ. ⵉⵅⵚⵚⴰ ⵓⵙⵜⴰⵢ ⵏ ⵓⴼⴰⵢⵍⵓ ⵎⵥⵥⵉⵢⵏ.',
    'fr-MA':
      'Le fichier {file} dépasse {max} et n’a pas été gardé. Choisissez un fichier plus petit, ou reprenez la photo en qualité moindre.',
    en: 'The file {file} is larger than {max} and was not kept. Choose a smaller file, or take the photo again in lower quality.',
  },
  type: {
    'ar-MA': 'الملف {file} ليس من نوع {types}، ولم يُحتفظ به. المرجو اختيار ملف من هذا النوع.',
    zgh: 'ⴰⴼⴰⵢⵍⵓ {file} ⵓⵔ ⵉⴳⵉ {types}, ⵓⵔ ⵉⵜⵜⵡⴰⵃⴹⴰ. ⵉⵅⵚⵚⴰ ⵓⵙⵜⴰⵢ ⵏ ⵓⴼⴰⵢⵍⵓ ⵙⴳ ⵡⴰⵏⴰⵡ ⴰⴷ.',
    'fr-MA': 'Le fichier {file} n’est pas de type {types} et n’a pas été gardé. Choisissez un fichier de ce type.',
    en: 'The file {file} is not of type {types} and was not kept. Choose a file of this type.',
  },
  empty: {
    'ar-MA': 'الملف {file} فارغ، ولم يُحتفظ به. المرجو اختيار ملف آخر.',
    zgh: 'ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵍⵓ ⴳ ⵓⴼⴰⵢⵍⵓ {file}, ⵓⵔ ⵉⵜⵜⵡⴰⵃⴹⴰ. ⵉⵅⵚⵚⴰ ⵓⵙⵜⴰⵢ ⵏ ⵓⴼⴰⵢⵍⵓ ⵢⴰⴹⵏ.',
    'fr-MA': 'Le fichier {file} est vide et n’a pas été gardé. Choisissez un autre fichier.',
    en: 'The file {file} is empty and was not kept. Choose another file.',
  },
  /** What a telephone calls its photos that few programs open, and how to make one that all do. */
  heic: {
    'ar-MA':
      'الصورة {file} بصيغة HEIC التي لا تفتحها كل الحواسيب، ولم يُحتفظ بها. المرجو إرسالها بصيغة JPEG: في هاتف iPhone، الإعدادات، ثم الكاميرا، ثم التنسيقات، ثم «الأكثر توافقا»، وأخذ الصورة من جديد؛ أو إرسال لقطة شاشة لها.',
    zgh: 'ⵜⴰⵡⵍⴰⴼⵜ {file} ⵜⴳⴰ HEIC, ⵓⵔ ⵜⵜⵡⴰⵃⴹⴰ. ⵉⵅⵚⵚⴰ ⵓⵣⵏ ⵏ JPEG: ⴳ ⵓⵜⵉⵍⵉⴼⵓⵏ, ⴰⵙⵜⴰⵢ ⵏ JPEG ⴳ ⵜⵙⵖⵍⵜ ⵏ ⵜⴽⴰⵎⵉⵔⴰ, ⴰⵙⵙⴰⵡⵍⴼ ⴷⴰⵖ.',
    'fr-MA':
      'La photo {file} est au format HEIC, que tous les ordinateurs n’ouvrent pas, et n’a pas été gardée. Envoyez-la en JPEG\u202f: sur un iPhone, Réglages, Appareil photo, Formats, «\u202fLe plus compatible\u202f», puis reprenez la photo\u202f; ou envoyez-en une capture d’écran.',
    en: 'The photo {file} is in the HEIC format, which not every computer opens, and was not kept. Send it as JPEG: on an iPhone, Settings, Camera, Formats, “Most Compatible”, then take the photo again; or send a screenshot of it.',
  },
  infected: {
    'ar-MA':
      'تم العثور في الملف {file} على برنامج ضار (فيروس)، فحُذف ولم يُرسل إلى أحد. المرجو إرسال ملف آخر، وفحص الجهاز الذي جاء منه.',
    zgh: 'ⵉⵍⵍⴰ ⵓⴼⵉⵔⵓⵙ ⴳ ⵓⴼⴰⵢⵍⵓ {file}, ⵉⵜⵜⵡⴰⴽⴽⵙ, ⵓⵔ ⵉⵜⵜⵓⵣⵏ ⵉ ⵡⴰⵍⵓ. ⵉⵅⵚⵚⴰ ⵓⵣⵏ ⵏ ⵓⴼⴰⵢⵍⵓ ⵢⴰⴹⵏ.',
    'fr-MA':
      'Un programme nuisible (virus) a été trouvé dans le fichier {file}. Il a été effacé et n’a été envoyé à personne. Envoyez un autre fichier, et faites analyser l’appareil d’où il vient.',
    en: 'A harmful program (virus) was found in the file {file}. It was deleted and sent to nobody. Send another file, and have the device that it came from checked.',
  },
  count: {
    'ar-MA':
      'لم يُحتفظ بالملف {file}: الحد الأقصى لعدد الملفات في «{label}» هو {most}. لإرساله، المرجو إزالة ملف آخر أولا.',
    zgh: 'ⵓⵔ ⵉⵜⵜⵡⴰⵃⴹⴰ ⵓⴼⴰⵢⵍⵓ {file}: ⴰⴼⵍⵍⴰ ⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ ⴳ «{label}» ⵉⴳⴰ {most}. ⵉⵅⵚⵚⴰ ⵜⵓⴽⴽⵙⴰ ⵏ ⵓⴼⴰⵢⵍⵓ ⵢⴰⴹⵏ ⵣⵡⴰⵔ.',
    'fr-MA':
      'Le fichier {file} n’a pas été gardé\u202f: le nombre de fichiers pour «\u202f{label}\u202f» est de {most} au plus. Pour l’envoyer, retirez d’abord un autre fichier.',
    en: 'The file {file} was not kept: the largest number of files for “{label}” is {most}. To send it, remove another file first.',
  },
  total: {
    'ar-MA':
      'لم يُحتفظ بالملف {file}: الحد الأقصى لحجم كل ملفات «{label}» مجتمعة هو {total}. المرجو اختيار ملف أصغر، أو إزالة ملف آخر أولا.',
    zgh: 'ⵓⵔ ⵉⵜⵜⵡⴰⵃⴹⴰ ⵓⴼⴰⵢⵍⵓ {file}: ⵉⴼⴰⵢⵍⵓⵜⵏ ⵏ «{label}» ⵎⴰⵕⵕⴰ ⵓⵔ ⵉⵅⵚⵚⴰ ⴰⴷ ⴰⴳⴰⵔⵏ {total}. ⵉⵅⵚⵚⴰ ⵓⴼⴰⵢⵍⵓ ⵎⵥⵥⵉⵢⵏ ⵏⵖ ⵜⵓⴽⴽⵙⴰ ⵏ ⵢⴰⴹⵏ.',
    'fr-MA':
      'Le fichier {file} n’a pas été gardé\u202f: tous les fichiers de «\u202f{label}\u202f» ensemble ne peuvent dépasser {total}. Choisissez un fichier plus petit, ou retirez d’abord un autre fichier.',
    en: 'The file {file} was not kept: all files for “{label}” together may be at most {total}. Choose a smaller file, or remove another one first.',
  },
  /** After sentences about the first of them. {files} is a list of names. */
  others: {
    'ar-MA': 'لم يُحتفظ كذلك بما يلي: {files}.',
    zgh: 'ⵓⵔ ⵜⵜⵡⴰⵃⴹⴰⵏ ⴰⵡⴷ: {files}.',
    'fr-MA': 'N’ont pas été gardés non plus\u202f: {files}.',
    en: 'Not kept either: {files}.',
  },
  /** {count} is how many they are; {files} names the first of them. */
  othersCut: {
    'ar-MA': 'عدد الملفات الأخرى التي لم يُحتفظ بها: {count}، منها {files}.',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵢⴰⴹⵏⵉⵏ ⵓⵔ ⵉⵜⵜⵡⴰⵃⴹⴰⵏ: {count}, ⴳⵉⵙⵏ {files}.',
    'fr-MA': 'Nombre d’autres fichiers qui n’ont pas été gardés\u202f: {count}, dont {files}.',
    en: 'Number of other files that were not kept: {count}, among them {files}.',
  },
  least: {
    'ar-MA': 'عدد الملفات في «{label}» هو {count}، والحد الأدنى هو {least}. المرجو إضافة ما ينقص.',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ ⴳ «{label}» ⵉⴳⴰ {count}, ⵉⵅⵚⵚⴰ {least} ⵏⵖ ⵓⴳⴳⴰⵔ. ⵔⵏⵓ ⵎⴰⴷ ⵉⵅⵚⵚⴰⵏ.',
    'fr-MA':
      'Le nombre de fichiers pour «\u202f{label}\u202f» est de {count}, le minimum est de {least}. Ajoutez ceux qui manquent.',
    en: 'The number of files for “{label}” is {count}, the smallest number is {least}. Add what is missing.',
  },
  most: {
    'ar-MA': 'عدد الملفات في «{label}» هو {count}، والحد الأقصى هو {most}. المرجو إزالة الزائد.',
    zgh: 'ⵓⵟⵟⵓⵏ ⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ ⴳ «{label}» ⵉⴳⴰ {count}, ⴰⴼⵍⵍⴰ ⵉⴳⴰ {most}. ⴽⴽⵙ ⵎⴰⴷ ⵢⵓⴳⴰⵔⵏ.',
    'fr-MA':
      'Le nombre de fichiers pour «\u202f{label}\u202f» est de {count}, le maximum est de {most}. Retirez ceux qui sont en trop.',
    en: 'The number of files for “{label}” is {count}, the largest number is {most}. Remove some.',
  },
  totalAll: {
    'ar-MA': 'حجم كل ملفات «{label}» مجتمعة يفوق {total}. المرجو إزالة ملف أو أكثر.',
    zgh: 'ⵉⴼⴰⵢⵍⵓⵜⵏ ⵏ «{label}» ⵎⴰⵕⵕⴰ ⵓⴳⴰⵔⵏ {total}. ⴽⴽⵙ ⵢⴰⵏ ⵓⴼⴰⵢⵍⵓ ⵏⵖ ⵓⴳⴳⴰⵔ.',
    'fr-MA': 'Tous les fichiers de «\u202f{label}\u202f» ensemble dépassent {total}. Retirez un fichier ou plusieurs.',
    en: 'All files for “{label}” together are larger than {total}. Remove one or more.',
  },
  /** Of a field that takes several: the button that sends those that were chosen, and stays on the page. */
  add: {
    'ar-MA': 'إضافة الملفات المختارة',
    zgh: 'ⵔⵏⵓ ⵉⴼⴰⵢⵍⵓⵜⵏ ⵉⵜⵜⵓⵙⵜⵢⵏ',
    'fr-MA': 'Ajouter les fichiers choisis',
    en: 'Add the chosen files',
  },
  /** Before the files of a question. */
  received: {
    'ar-MA': 'الملفات المستلمة',
    zgh: 'ⵉⴼⴰⵢⵍⵓⵜⵏ ⵉⵜⵜⵡⴰⵎⵥⵏ',
    'fr-MA': 'Fichiers reçus',
    en: 'Files received',
  },
  /** Of one file: {type} is PDF, JPEG or PNG. */
  state: {
    'ar-MA': '{type}، {size}، تم الاستلام',
    zgh: '{type}, {size}, ⵉⵜⵜⵡⴰⵎⵥ',
    'fr-MA': '{type}, {size}, reçu',
    en: '{type}, {size}, received',
  },
  /** Of one file that the virus scanner has not looked at yet. */
  stateWaiting: {
    'ar-MA': '{type}، {size}، تم الاستلام، في انتظار الفحص من الفيروسات',
    zgh: '{type}, {size}, ⵉⵜⵜⵡⴰⵎⵥ, ⴷⴰ ⵉⵜⵜⵔⴰⵊⴰ ⴰⵙⵙⴼⵔⵓ ⵙⴳ ⵉⴼⵉⵔⵓⵙⵏ',
    'fr-MA': '{type}, {size}, reçu, en attente du contrôle antivirus',
    en: '{type}, {size}, received, waiting to be checked for viruses',
  },
  /** Of one file whose name another had already: {name} is the name it was sent under. */
  sentAs: {
    'ar-MA': 'أُرسل باسم {name}. كان ملف آخر بهذا الاسم، فتم الاحتفاظ بهما معا. المرجو إزالة الذي لا حاجة إليه.',
    zgh: 'ⵉⵜⵜⵓⵣⵏ ⵙ ⵢⵉⵙⵎ {name}. ⵉⵍⵍⴰ ⵓⴼⴰⵢⵍⵓ ⵢⴰⴹⵏ ⵙ ⵢⵉⵙⵎ ⴰⴷ, ⵜⵜⵡⴰⵃⴹⴰⵏ ⵙ ⵙⵉⵏ. ⴽⴽⵙ ⵡⴰⴷ ⵓⵔ ⵉⵅⵚⵚⵉⵏ.',
    'fr-MA':
      'Envoyé sous le nom {name}. Un autre fichier portait ce nom\u202f: les deux sont gardés. Retirez celui dont vous n’avez pas besoin.',
    en: 'Sent as {name}. Another file had this name: both are kept. Remove the one that is not needed.',
  },
  /** In place of {file} another was wanted, and none was chosen. */
  none: {
    'ar-MA': 'لم يُعوَّض الملف {file}، لأنه لم يُختر ملف آخر. المرجو اختيار الملف الجديد أولا، ثم الضغط على «تعويض».',
    zgh: 'ⵓⵔ ⵉⵜⵜⵡⴰⵙⵏⴼⵍ ⵓⴼⴰⵢⵍⵓ {file}: ⵓⵔ ⵉⵜⵜⵓⵙⵜⵉ ⵡⴰⵢⴰⴹ. ⵙⵜⵉ ⴰⴼⴰⵢⵍⵓ ⴰⵎⴰⵢⵏⵓ, ⴷⴰⵔⵜ ⵏⵏⵙ «ⵙⵏⴼⵍ».',
    'fr-MA':
      'Le fichier {file} n’a pas été remplacé\u202f: aucun autre n’est choisi. Choisissez d’abord le nouveau fichier, puis «\u202fRemplacer\u202f».',
    en: 'The file {file} was not replaced, since no other was chosen. Choose the new file first, then “Replace”.',
  },
  /** Of a telephone: a control that opens its camera. */
  camera: {
    'ar-MA': 'التقاط صورة بالكاميرا',
    zgh: 'ⴰⵙⵙⴰⵡⵍⴼ ⵙ ⵜⴽⴰⵎⵉⵔⴰ',
    'fr-MA': 'Prendre une photo',
    en: 'Take a photo',
  },
  /** Where there is a mouse and script. */
  drop: {
    'ar-MA': 'يمكن أيضا سحب الملفات بالفأرة وإفلاتها هنا.',
    zgh: 'ⵉⵖⵢ ⴰⵡⴷ ⴰⴷ ⵏⵉⵍⵉⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ ⴷⴰ ⵙ ⵓⵣⵓⵖⵔ ⵙ ⵓⵖⵔⴷⴰ.',
    'fr-MA': 'Les fichiers peuvent aussi être glissés ici avec la souris.',
    en: 'Files can also be dragged here with the mouse.',
  },
  dropOne: {
    'ar-MA': 'يمكن أيضا سحب الملف بالفأرة وإفلاته هنا.',
    zgh: 'ⵉⵖⵢ ⴰⵡⴷ ⴰⴷ ⵉⵍⵉ ⵓⴼⴰⵢⵍⵓ ⴷⴰ ⵙ ⵓⵣⵓⵖⵔ ⵙ ⵓⵖⵔⴷⴰ.',
    'fr-MA': 'Le fichier peut aussi être glissé ici avec la souris.',
    en: 'The file can also be dragged here with the mouse.',
  },
  /** What a script tells of a file that it sends: it is its turn soon; how far it is; the network failed; it changed or is gone; it was removed. */
  waiting: { 'ar-MA': 'في الانتظار', zgh: 'ⴷⴰ ⵉⵜⵜⵔⴰⵊⴰ', 'fr-MA': 'En attente', en: 'Waiting' },
  sending: {
    'ar-MA': 'جارٍ الإرسال: {percent}%',
    zgh: 'ⴷⴰ ⵉⵜⵜⵓⵣⵏ: {percent}%',
    'fr-MA': 'Envoi\u202f: {percent}\u202f%',
    en: 'Sending: {percent}%',
  },
  unsent: {
    'ar-MA': 'لم يُرسل بعد: تعذّر الاتصال بالموقع. الضغط على «متابعة» يعيد المحاولة.',
    zgh: 'ⵓⵔⵜⴰ ⵉⵜⵜⵓⵣⵏ: ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵉⵜ. «ⴽⵎⵎⵍ» ⵔⴰⴷ ⵢⴰⵔⵎ ⴷⴰⵖ.',
    'fr-MA': 'Pas encore envoyé\u202f: le site ne répond pas. «\u202fContinuer\u202f» essaie de nouveau.',
    en: 'Not sent yet: the website does not answer. “Continue” tries again.',
  },
  /** The network is gone; what has come is kept. */
  paused: {
    'ar-MA': 'توقف الإرسال: لا يوجد اتصال. ما تم إرساله محفوظ، وسيُستأنف الإرسال تلقائيا عند عودة الاتصال.',
    zgh: 'ⵉⴱⴷⴷ ⵓⵣⵏⵏⵉ: ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵉⵜ. ⵔⴰⴷ ⵉⵙⵎⴷ ⵙ ⵢⵉⵅⴼ ⵏⵏⵙ ⵎⴽ ⴷ ⵢⵓⵔⵔⵉ.',
    'fr-MA':
      'Envoi suspendu\u202f: pas de connexion. Ce qui a été envoyé est gardé, et la suite partira d’elle-même au retour du réseau.',
    en: 'Paused: there is no connection. What was sent is kept, and the rest goes by itself when the network is back.',
  },
  unreadable: {
    'ar-MA': 'لم يُرسل: تغيّر الملف بعد اختياره أو لم يعد موجودا. المرجو اختياره من جديد.',
    zgh: 'ⵓⵔ ⵉⵜⵜⵓⵣⵏ: ⵉⴱⴷⴷⵍ ⵓⴼⴰⵢⵍⵓ ⵏⵖ ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ. ⵉⵅⵚⵚⴰ ⵓⵙⵜⴰⵢ ⵏⵏⵙ ⴷⴰⵖ.',
    'fr-MA': 'Pas envoyé\u202f: le fichier a changé ou n’est plus là. Choisissez-le de nouveau.',
    en: 'Not sent: the file has changed or is no longer there. Choose it again.',
  },
  removed: { 'ar-MA': 'تمت الإزالة', zgh: 'ⵉⵜⵜⵡⴰⴽⴽⵙ', 'fr-MA': 'Retiré', en: 'Removed' },
  replace: { 'ar-MA': 'تعويض', zgh: 'ⵙⵏⴼⵍ', 'fr-MA': 'Remplacer', en: 'Replace' },
  remove: { 'ar-MA': 'إزالة', zgh: 'ⴽⴽⵙ', 'fr-MA': 'Retirer', en: 'Remove' },
} as const;

/** What is said of files. */
export const fileMessages: Messages<typeof words> = defineMessages('forms-files', words);
