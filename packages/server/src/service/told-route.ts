import { localeOfSegment } from '@tiwizi/i18n';
import type { RequestDesk } from '../request/request-desk.ts';

const rooms: readonly string[] = [
  'requests',
  'receipts',
  'account',
  'services',
  'login',
  'help',
  'auth',
  'directory',
  'life-events',
  'offices',
  'compare',
  'resume',
  'feedback',
  'preferences',
  'cookies',
  'offline',
  'accessibility',
  'privacy',
];

/** What a log may say of an address: no value of a person's, no draft. */
export function toldRoute({ pathname }: URL, desks: readonly Pick<RequestDesk, 'slug'>[]): string {
  const [, first = '', second = '', third = ''] = pathname.split('/');
  const language = localeOfSegment(first) ? '{lang}' : first === '' ? '' : `${first.slice(0, 20)}`;
  const desk = desks.find(({ slug }) => slug === third);
  return `/${language}${rooms.includes(second) ? `/${second}` : ''}${desk ? `/${desk.slug}/…` : ''}`;
}
