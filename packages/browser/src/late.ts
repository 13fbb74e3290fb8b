// What stands on a page beside the kits that it names comes once the page has loaded: who is signed in, and in a form a check, a count, a
// search. Its markup works before, so nothing waits for it. Every kit has this in the part that all of them share.
const isWanted = (selector: string): boolean => document.querySelector(selector) !== null;

// A file that the network lost leaves the page as the server made it, and that works; the browser says what it could not fetch.
const stayPlain = (): void => undefined;

const fetchLate = (): void => {
  if (isWanted('tiwizi-identity-login:not(:defined)')) void import('@tiwizi/identity/define').catch(stayPlain);
  if (isWanted('form :not(:defined),tiwizi-help-panel:not(:defined)'))
    void import('@tiwizi/elements/define').catch(stayPlain);
  if (isWanted('[data-tiwizi-offline]')) void import('./offline/keep-offline-page.ts').catch(stayPlain);
};
const whenLoaded = (): unknown => setTimeout(fetchLate, 200);

if (document.readyState === 'complete') whenLoaded();
else addEventListener('load', whenLoaded, { once: true });
