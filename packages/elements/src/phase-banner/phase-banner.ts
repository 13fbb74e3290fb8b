import { templateElement, type EnhancerClass } from '@tiwizi/core';
import { phaseBannerProperties, type PhaseBannerData } from './phase-banner-data.ts';

const Base: EnhancerClass<PhaseBannerData> = templateElement(phaseBannerProperties, () =>
  import('./phase-banner.template.ts').then((module) => module.phaseBannerTemplate),
);

/**
 * `<tiwizi-phase-banner>`: says that a service is not finished, under the header of each of its pages, and leads to where people say what
 * they think of it. It is no excuse for what does not work: whoever asks for a right has to be able to, in a trial too.
 */
export class TiwiziPhaseBanner extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'tiwizi-phase-banner': TiwiziPhaseBanner;
  }
}
