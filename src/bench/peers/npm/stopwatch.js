// Takes the time of a contender. Node has no CPU time of one thread, so that of the whole process
// counts: its collector and compiler too, which a Java worker leaves out.
const CHUNK = 1_000;
const WARM_CHUNK = 100;
const MICROS = 1_000_000;

/** CPU time of the process since an earlier reading, in microseconds. */
function spent(since) {
  const { user, system } = process.cpuUsage(since);
  return user + system;
}

export class Stopwatch {
  #contender;
  #kept; // decisions that nobody could read might never be made

  constructor(contender) {
    this.#contender = contender;
  }

  /** Decides until so many seconds of CPU time are spent or five times as many have passed. */
  async warm(seconds) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    const count = this.#contender.count;
    let decided = 0;
    while (spent(cpu) < seconds * MICROS && performance.now() - start < 5_000 * seconds) {
      const from = decided % count;
      const to = Math.min(count, from + WARM_CHUNK);
      this.#kept = await this.#contender.decide(from, to);
      decided += to - from;
    }
    return decided;
  }

  /**
   * Decides the first enterprises once: nanoseconds passed, CPU of the process (twice: of the
   * deciding thread and of all there is one figure), bytes allocated (0: Node does not tell).
   */
  async round(some, threads) {
    if (threads !== 1) {
      throw new Error('one thread only');
    }
    globalThis.gc(); // nobody pays for what another round left behind
    const cpu = process.cpuUsage();
    const start = process.hrtime.bigint();
    for (let at = 0; at < some; at += CHUNK) {
      this.#kept = await this.#contender.decide(at, Math.min(some, at + CHUNK));
    }
    const wall = process.hrtime.bigint() - start;
    const nanos = spent(cpu) * 1_000;
    return [wall, nanos, nanos, 0].join('\t');
  }
}
