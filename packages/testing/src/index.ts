export * from './matrix/index.ts';
