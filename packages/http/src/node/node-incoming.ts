import type { IncomingMessage } from 'node:http';

/** A request as `node:http` gives it, and what Connect and Express add: the whole target where they cut it, a body that was read before. */
export type NodeIncoming = IncomingMessage & { readonly originalUrl?: string; readonly body?: unknown };

/** The target as it was received. */
export const targetOf = ({ originalUrl, url }: NodeIncoming): string => originalUrl ?? url ?? '/';
