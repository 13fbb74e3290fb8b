// For pages whose header says who is signed in: the login element, which watches the session, comes once the page has loaded. Its markup
// works before that, so nothing waits for it.
const fetchKit = (): void => void import('@tiwizi/identity/define').catch(() => undefined);
const whenIdle = (): unknown =>
  typeof requestIdleCallback === 'function'
    ? requestIdleCallback(fetchKit, { timeout: 5000 })
    : setTimeout(fetchKit, 200);

if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle, { once: true });
