// Logs a page in as the sandbox's Amina: `tiwizi-flow walk --login` of a form that asks for it. SITE is where the service is.
import { signIn } from './citizen.mjs';

export default async function login(page) {
  await page.goto(`${process.env.SITE}/fr/account`);
  await signIn(page);
}
