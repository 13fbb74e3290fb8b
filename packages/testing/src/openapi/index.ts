export { described, type DescribedHandler } from './described.ts';
export { readOpenApi, type Answered, type Described, type OpenApi } from './open-api.ts';
