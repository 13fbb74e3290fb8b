export { directionContract, type DirectionContractOptions, type Style } from './direction-contract.ts';
export { elementContracts, type ElementContractsOptions } from './element-contracts.ts';
export { enhancerContract, type EnhancerContractOptions } from './enhancer-contract.ts';
export { fieldContract, type FieldContractOptions, type FieldState } from './field-contract.ts';
export { hydrationContract, type HydrationContractOptions } from './hydration-contract.ts';
export { leakContract, type LeakContractOptions } from './leak-contract.ts';
export { localeContract, type LocaleContractOptions } from './locale-contract.ts';
export type { Markup, MarkupOptions, Markups } from './markup.ts';
export { waitUntil } from './wait-until.ts';
