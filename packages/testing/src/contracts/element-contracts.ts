import { adaptationContract, type AdaptationContractOptions } from './adaptation-contract.ts';
import { directionContract, type DirectionContractOptions } from './direction-contract.ts';
import { enhancerContract, type EnhancerContractOptions } from './enhancer-contract.ts';
import { hydrationContract, type HydrationContractOptions } from './hydration-contract.ts';
import { leakContract, type LeakContractOptions } from './leak-contract.ts';
import { listeningContract, type ListeningContractOptions } from './listening-contract.ts';
import { localeContract, type LocaleContractOptions } from './locale-contract.ts';

/** What an element is tested with: the options of all contracts. */
export interface ElementContractsOptions
  extends
    EnhancerContractOptions,
    LocaleContractOptions,
    DirectionContractOptions,
    LeakContractOptions,
    HydrationContractOptions,
    ListeningContractOptions,
    AdaptationContractOptions {}

/** Declares every contract that holds for any element of `@tiwizi/core`: enhancers, languages, directions, leaving, frameworks, listening, adaptation. A form field has `fieldContract` besides. */
export function elementContracts(tag: string, options: ElementContractsOptions): void {
  for (const contract of [
    enhancerContract,
    localeContract,
    directionContract,
    leakContract,
    hydrationContract,
    listeningContract,
    adaptationContract,
  ])
    contract(tag, options);
}
