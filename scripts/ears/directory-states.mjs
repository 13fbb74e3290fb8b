// How a service is found and chosen: facets, life events, offices, two services beside each other, those that were looked at last.
import { tabs } from './ways.mjs';

const hear = (path) => async (ears, site) => {
  const service = await site.paid.get();
  await ears.arriveAtMain(`${service.origin}/${site.language}/${path}`);
};
const open = async (ears, site, path, until) => {
  const service = await site.paid.get();
  await ears.open(`${service.origin}/${site.language}/${path}`, until);
};
const isSaying = (words) => {
  const said = [...document.querySelectorAll('[role=status]')].map((each) => each.textContent.trim()).join('');
  return said !== words && said;
};

export const directoryStates = {
  directory: hear(''),
  'directory-narrowed': async (ears, site) => {
    await open(ears, site, '', () => document.querySelector('tiwizi-service-directory[data-tiwizi-ready]'));
    const before = await ears.page.evaluate(isSaying, '');
    await ears.page.focus('tiwizi-service-directory select[name=audience]');
    await ears.settle();
    await ears.press('Down', isSaying, before || '');
    await ears.press('Tab');
  },
  'directory-nothing-found': async (ears, site) => {
    await hear('?q=xyzxyz')(ears, site);
  },
  'life-events': hear('life-events'),
  'life-event': hear('life-events/business'),
  offices: hear('offices'),
  'offices-none': hear('offices?commune=none'),
  'near-me': tabs('services/near-me', 'plain'),
  'compare-choice': hear('compare?service=birth-certificate-extract'),
  compare: hear('compare?service=birth-certificate-extract&service=terrace-permit'),
  'recent-services': async (ears, site) => {
    await open(ears, site, 'services/terrace-permit', () => localStorage['tiwizi-recent-services']?.startsWith('['));
    await open(ears, site, '', () =>
      document.querySelector('tiwizi-recent-services [data-tiwizi-part=list]:not([hidden])'),
    );
    await ears.page.focus('tiwizi-recent-services a');
    await ears.settle();
    await ears.press('Tab');
    await ears.press('Return', () => document.activeElement?.matches('[data-tiwizi-part=allow]'));
    await ears.press('Return', () => document.querySelector('[data-tiwizi-part=refused][hidden]'));
  },
};
