export * from './locale.ts';
export * from './plural.ts';
export * from './messages.ts';
