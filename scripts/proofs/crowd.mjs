// Scripted people, all at it until they are told to stop: four who sign one request after another, of whom some pay, and one who only types.
import { EventEmitter, on } from 'node:events';
import { Applicant } from './applicant.mjs';
import { Citizen, phones } from './citizen.mjs';
import { Random } from './random.mjs';

export class Crowd {
  people;
  #ledger;
  #isOver = false;
  #acts = new EventEmitter();
  #done;

  /** @param {string[]} [applicants] names of those whose request has items and files, and costs something */
  constructor(site, ledger, seed, applicants = []) {
    this.#ledger = ledger;
    this.people = [...Object.keys(phones), 'salma'].map(
      (name, index) =>
        new (applicants.includes(name) ? Applicant : Citizen)({
          site,
          name,
          ledger,
          random: new Random(seed * 100 + index),
        }),
    );
  }

  /** Waits until people have done so many things, the last of this kind, such as `confirm`; a minute at most. */
  async about(count, kind) {
    const end = AbortSignal.timeout(60_000);
    for await (const [act] of on(this.#acts, 'act', { signal: end }))
      if (--count <= 0 && (!kind || act === kind)) return;
  }

  start() {
    for (const person of this.people) person.before = async (act) => void this.#acts.emit('act', act);
    this.#done = Promise.all(this.people.map((person) => this.#live(person)));
  }

  async #live(person) {
    while (!this.#isOver) {
      try {
        // Who has no card cannot sign.
        if (person.name === 'salma') await person.type(Infinity, () => this.#isOver);
        else await person.journey();
      } catch (error) {
        this.#ledger.fault('astray', `${person.name}: ${error.message}`);
        if (this.#ledger.count('astray') > 20) return;
      }
    }
  }

  /** Lets everybody come to the end of what they are at. */
  async stop() {
    this.#isOver = true;
    await this.#done;
  }
}
