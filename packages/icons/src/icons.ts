import type { Icon } from './icon.ts';
import { arrowBack } from './icons/arrow-back.ts';
import { arrowForward } from './icons/arrow-forward.ts';
import { building } from './icons/building.ts';
import { calendar } from './icons/calendar.ts';
import { check } from './icons/check.ts';
import { chevronBack } from './icons/chevron-back.ts';
import { chevronDown } from './icons/chevron-down.ts';
import { chevronForward } from './icons/chevron-forward.ts';
import { chevronUp } from './icons/chevron-up.ts';
import { clock } from './icons/clock.ts';
import { close } from './icons/close.ts';
import { copy } from './icons/copy.ts';
import { document } from './icons/document.ts';
import { download } from './icons/download.ts';
import { edit } from './icons/edit.ts';
import { error } from './icons/error.ts';
import { externalLink } from './icons/external-link.ts';
import { eye } from './icons/eye.ts';
import { help } from './icons/help.ts';
import { home } from './icons/home.ts';
import { info } from './icons/info.ts';
import { key } from './icons/key.ts';
import { language } from './icons/language.ts';
import { location } from './icons/location.ts';
import { lock } from './icons/lock.ts';
import { logOut } from './icons/log-out.ts';
import { mail } from './icons/mail.ts';
import { menu } from './icons/menu.ts';
import { minus } from './icons/minus.ts';
import { money } from './icons/money.ts';
import { offline } from './icons/offline.ts';
import { people } from './icons/people.ts';
import { person } from './icons/person.ts';
import { phone } from './icons/phone.ts';
import { plus } from './icons/plus.ts';
import { print } from './icons/print.ts';
import { search } from './icons/search.ts';
import { signature } from './icons/signature.ts';
import { success } from './icons/success.ts';
import { trash } from './icons/trash.ts';
import { upload } from './icons/upload.ts';
import { volume } from './icons/volume.ts';
import { warning } from './icons/warning.ts';

/** Name of an icon. */
export type IconName =
  | 'arrow-back'
  | 'arrow-forward'
  | 'building'
  | 'calendar'
  | 'check'
  | 'chevron-back'
  | 'chevron-down'
  | 'chevron-forward'
  | 'chevron-up'
  | 'clock'
  | 'close'
  | 'copy'
  | 'document'
  | 'download'
  | 'edit'
  | 'error'
  | 'external-link'
  | 'eye'
  | 'help'
  | 'home'
  | 'info'
  | 'key'
  | 'language'
  | 'location'
  | 'lock'
  | 'log-out'
  | 'mail'
  | 'menu'
  | 'minus'
  | 'money'
  | 'offline'
  | 'people'
  | 'person'
  | 'phone'
  | 'plus'
  | 'print'
  | 'search'
  | 'signature'
  | 'success'
  | 'trash'
  | 'upload'
  | 'volume'
  | 'warning';

/** Every icon by its name. Import the single icons instead where size counts. */
export const icons: Readonly<Record<IconName, Icon>> = {
  'arrow-back': arrowBack,
  'arrow-forward': arrowForward,
  building,
  calendar,
  check,
  'chevron-back': chevronBack,
  'chevron-down': chevronDown,
  'chevron-forward': chevronForward,
  'chevron-up': chevronUp,
  clock,
  close,
  copy,
  document,
  download,
  edit,
  error,
  'external-link': externalLink,
  eye,
  help,
  home,
  info,
  key,
  language,
  location,
  lock,
  'log-out': logOut,
  mail,
  menu,
  minus,
  money,
  offline,
  people,
  person,
  phone,
  plus,
  print,
  search,
  signature,
  success,
  trash,
  upload,
  volume,
  warning,
};
