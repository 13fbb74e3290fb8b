/** Kinds of address, as figures tell them apart. */
export type RouteKind =
  | 'home'
  | 'directory'
  | 'sheet'
  | 'form'
  | 'signing'
  | 'receipt'
  | 'account'
  | 'resume'
  | 'login'
  | 'page'
  | 'asset'
  | 'auth'
  | 'health'
  | 'other';

const belowLanguage: Readonly<Record<string, RouteKind>> = {
  '': 'home',
  directory: 'directory',
  'life-events': 'directory',
  offices: 'directory',
  compare: 'directory',
  services: 'sheet',
  requests: 'form',
  receipts: 'receipt',
  account: 'account',
  resume: 'resume',
  login: 'login',
};
const atRoot: Readonly<Record<string, RouteKind>> = {
  assets: 'asset',
  auth: 'auth',
  directory: 'directory',
  health: 'health',
  login: 'login',
  'offline-worker.js': 'asset',
};
/** What belongs to a document, below its draft. */
const ofDocument = new Set(['sign', 'document.pdf', 'signed.pdf', 'evidence.json']);

/** The kind of an address, whatever stands in it. @param hasLanguage its first part is one of the site's languages */
export function routeKind(pathname: string, hasLanguage: boolean): RouteKind {
  const [, first = '', second = '', , , leaf = ''] = pathname.split('/');
  const kind = hasLanguage
    ? Object.hasOwn(belowLanguage, second) && belowLanguage[second]
    : Object.hasOwn(atRoot, first) && atRoot[first];
  if (kind === 'form' && ofDocument.has(leaf)) return 'signing';
  return kind || (hasLanguage ? 'page' : 'other');
}
