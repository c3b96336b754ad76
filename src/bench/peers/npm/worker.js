// The process of one contender: reads commands line by line and answers each with one line, as
// org.huice.bench.worker.Worker does. Arguments: contender, file of facts, set, number of enterprises.
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { enterprisesOf } from './facts.js';
import { said } from './matter.js';
import { Stopwatch } from './stopwatch.js';

const CHUNK = 500;
const [name, file, set, count] = process.argv.slice(2);
if (set !== 'S4') {
  throw new Error(`${name} decides S4 only`);
}
const { Contender } = await import(`./${name}/contender.js`);
const contender = new Contender(enterprisesOf(readFileSync(file, 'utf8'), Number(count)));
const stopwatch = new Stopwatch(contender);

/** The first decisions as lines in a file, each as org.huice.bench.common.Level writes rulings. */
async function dump(some, level, into) {
  if (level !== 'RULINGS') {
    throw new Error(`${name} says no ${level}`);
  }
  const lines = [];
  for (let at = 0; at < some; at += CHUNK) {
    for (const matters of await contender.decide(at, Math.min(some, at + CHUNK))) {
      lines.push(matters.map(said).sort().join('; ') + '\n');
    }
  }
  writeFileSync(into, lines.join(''));
  return 'dumped';
}

async function answer(line) {
  const [command, number, second, ...rest] = line.split(' ');
  switch (command) {
    case 'dump':
      return dump(Number(number), second, rest.join(' '));
    case 'warm':
      return 'warm\t' + (await stopwatch.warm(Number(number)));
    case 'round':
      return stopwatch.round(Number(number), Number(second));
    default:
      throw new Error(`no such command: ${line}`);
  }
}

process.stdout.write('ready\tRULINGS\n');
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'quit') {
    break;
  }
  process.stdout.write((await answer(line)) + '\n');
}
process.exit(0); // an engine may leave threads behind
