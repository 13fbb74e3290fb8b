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
