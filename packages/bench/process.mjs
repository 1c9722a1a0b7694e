import { fork } from 'node:child_process';

/** A contender in a process of its own, that answers one question at a time. */
export class Contender {
  #child;
  #waiting = [];

  constructor(child) {
    this.#child = child;
    child.on('message', ({ answer }) => this.#waiting.shift()?.resolve(answer));
    child.on('exit', (code) => {
      for (const { reject } of this.#waiting.splice(0)) reject(new Error(`the contender ended with exit code ${code}`));
    });
  }

  /** Starts a contender and waits until it is ready. */
  static async start(child, file, variant, workloadFile) {
    const contender = new Contender(fork(child, [file, variant ?? '', workloadFile], { execArgv: ['--expose-gc'] }));
    await contender.#next();
    return contender;
  }

  check(inputs, expected) {
    return this.#ask({ ask: 'check', inputs, expected });
  }

  round(milliseconds) {
    return this.#ask({ ask: 'round', milliseconds });
  }

  end() {
    this.#child.kill();
  }

  #ask(question) {
    this.#child.send(question);
    return this.#next();
  }

  #next() {
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }
}
