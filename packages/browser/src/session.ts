// For pages whose header says who is signed in: the login element, which watches the session, comes once the page has loaded. Its markup
// works before that, so nothing waits for it. What a form has beside its fields comes then too: a check, a count, a search.
const fetchKit = (): void => {
  // A file that the network lost leaves the page as the server made it, and that works; the browser says what it could not fetch.
  const stayPlain = (): void => undefined;
  void import('@tiwizi/identity/define').catch(stayPlain);
  if (document.querySelector('form :not(:defined)')) void import('@tiwizi/elements/define').catch(stayPlain);
};
const whenIdle = (): unknown =>
  typeof requestIdleCallback === 'function'
    ? requestIdleCallback(fetchKit, { timeout: 5000 })
    : setTimeout(fetchKit, 200);

if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle, { once: true });
