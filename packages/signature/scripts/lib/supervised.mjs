import { fork } from 'node:child_process';

/** MiB of heap; buffers come on top. */
const HEAP = 1024;

/**
 * A child process that answers one question at a time and is ended, and started anew, when an answer
 * takes too long or it dies: a loop without end cannot be stopped from within.
 */
export class Supervised {
  #url;
  #limit;
  #child;

  /** `url`: a module that sends `ready`, then an answer for each message. `limit`: seconds an answer may take. */
  constructor(url, limit) {
    this.#url = url;
    this.#limit = limit;
  }

  /** The answer, or `{ outcome: 'hang' | 'died', detail }`. */
  async ask(question) {
    this.#child ??= await this.#start();
    const child = this.#child;
    const answer = await new Promise((done) => {
      const ended = (code) => finish({ outcome: 'died', detail: `exit ${code}` });
      const timer = setTimeout(() => finish({ outcome: 'hang', detail: `over ${this.#limit} s` }), this.#limit * 1000);
      const finish = (value) => {
        clearTimeout(timer);
        child.off('exit', ended);
        child.off('message', finish);
        done(value);
      };
      child.once('message', finish);
      child.once('exit', ended);
      child.send(question);
    });
    if (answer.outcome === 'hang' || answer.outcome === 'died') this.stop();
    return answer;
  }

  stop() {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #start() {
    return new Promise((done, fail) => {
      const child = fork(this.#url, {
        execArgv: ['--import', 'tsx', '--conditions=tiwizi-source', `--max-old-space-size=${HEAP}`],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      child.once('message', () => done(child));
      child.once('error', fail);
    });
  }
}
