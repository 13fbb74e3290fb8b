// How states are come to: a page of examples, a person of their own, a step that has come.

/** A page of examples, gone through by Tab. */
export const tabs =
  (room, example, times = 1, more = async () => {}) =>
  async (ears, { url, language }) => {
    await ears.open(`${url}/${language}/${room}/${example}`);
    for (let count = 0; count < times; count++) await ears.press('Tab');
    await more(ears);
  };

let people = 0;
/** Comes as a person whom no form knows. */
export async function visitor(ears) {
  const person = `p${++people}x`;
  await ears.page.browserContext().setCookie({ name: 'session', value: person, domain: 'localhost', path: '/' });
  return person;
}

/** The step before is out of sight and the heading of the new one, or its first control, has the focus. */
export const isShown = (step) =>
  location.pathname.endsWith(`/${step}`) &&
  [...document.querySelectorAll('section[data-tiwizi-step]')].every(
    (each) => each.hidden === (each.dataset.tiwiziStep !== step),
  );

let loggedIn;
/** Logs a citizen of the sandbox in to a service, without listening, unless they are. */
export async function logIn(ears, origin, citizen) {
  const context = ears.page.browserContext();
  // Services of one machine share their cookies.
  if (loggedIn !== `${origin} ${citizen}`) await context.deleteCookie(...(await context.cookies()));
  loggedIn = `${origin} ${citizen}`;
  await ears.open(`${origin}/fr/account`);
  if (!(await ears.page.evaluate(() => /\/login$/.test(location.pathname)))) return;
  await ears.open(`${origin}/auth/login?return_to=/fr/account`);
  await ears.page.click(`input[name=citizen][value=${citizen}]`);
  await Promise.all([ears.page.waitForNavigation(), ears.page.click('button[name=action][value=continue]')]);
  await ears.settle();
}
