// json-rules-engine: S4 as rules over one subject at a time, since its conditions know no lists; an
// engine for each kind of subject. Amounts are reckoned where a rule's event is heard, in whole fen.
// Settlement is JavaScript.
import { Engine } from 'json-rules-engine';
import { DAY } from '../facts.js';
import { award, land } from '../matter.js';
import { exclusions, settled } from '../settlement.js';
import { rules } from './rules.js';

/** A day as a number, 20251201: the engine compares numbers alone. */
const day = (written) => Number(written.replaceAll('-', ''));

/** The same day so many years later; of 29 February the 28th where there is none. */
function yearsAfter(start, years) {
  const later = start + years * 10_000;
  const year = Math.floor(later / 10_000);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return later % 10_000 === 229 && !leap ? later - 1 : later;
}

/** So many thousandths of a sum in fen, half up to the fen, not above the cap. */
function share(sum, permille, cap = Infinity) {
  const thousandths = sum * permille + 500;
  if (!Number.isSafeInteger(thousandths)) {
    throw new Error(`too large to be exact: ${sum}`);
  }
  return Math.min(cap, Math.floor(thousandths / 1_000));
}

function engine(conditions) {
  const made = new Engine(conditions);
  made.on('bar', (params, almanac) => tell(almanac, (out) => (out.barred = true)));
  made.on('award', ({ base, less, permille, cap }, almanac) =>
    tell(almanac, async (out) => {
      const whole = await almanac.factValue(base);
      const taken = less === undefined ? 0 : await almanac.factValue(less);
      out.amount = share(whole - taken, permille, cap);
    }),
  );
  made.on('take', ({ since }, almanac) =>
    tell(almanac, async (out) => (out.from = await almanac.factValue(since))),
  );
  return made;
}

/** What a rule says goes to the outcome that was given with the facts. */
async function tell(almanac, how) {
  await how(await almanac.factValue('outcome'));
}

/** Facts of one subject; an outcome is added for every decision of it. */
function subjects(enterprise) {
  const { industry, projects, bonds, loans, parcels } = enterprise;
  return {
    enterprise,
    projects: projects.map((it) => ({ ...it, industry })),
    bonds,
    loans,
    parcels: parcels.map((it) => ({ ...it, ...times(day(it.agreedStart)) })),
  };
}

const times = (start) => ({ agreedStart: start, asOf: day(DAY) });

export class Contender {
  #subjects;
  #engines;

  constructor(enterprises) {
    this.#subjects = enterprises.map(subjects);
    this.#engines = Object.fromEntries(
      Object.entries(rules).map(([kind, conditions]) => [kind, engine(conditions)]),
    );
    const agreed = (years) => async (params, almanac) =>
      yearsAfter(await almanac.factValue('agreedStart'), years);
    this.#engines.parcels.addFact('afterOneYear', agreed(1));
    this.#engines.parcels.addFact('afterTwoYears', agreed(2));
  }

  get count() {
    return this.#subjects.length;
  }

  async decide(from, to) {
    const decided = [];
    for (let at = from; at < to; at++) {
      decided.push(await this.#whole(this.#subjects[at]));
    }
    return decided;
  }

  async #whole({ enterprise, projects, bonds, loans, parcels }) {
    const { dishonest, accident, contribution } = enterprise;
    const { barred } = await this.#outcome('enterprise', { dishonest, accident });
    const first = [
      ...(await this.#awards('光伏与微电网', '项目', 'projects', projects)),
      ...(await this.#awards('债券融资', '债券', 'bonds', bonds)),
    ];
    const last = await this.#awards('贷款贴息', '贷款', 'loans', loans);
    const all = [
      ...settled(barred, contribution, first, last),
      ...exclusions(enterprise, barred),
    ];
    for (const it of parcels) {
      const { amount, from } = await this.#outcome('parcels', it);
      all.push(...land(it, amount, from));
    }
    return all;
  }

  async #awards(policy, type, kind, all) {
    const awards = [];
    for (const it of all) {
      awards.push(award(policy, `${type}[${it.id}]`, (await this.#outcome(kind, it)).amount));
    }
    return awards;
  }

  /** What no rule said is false or null. */
  async #outcome(kind, facts) {
    const outcome = { barred: false, amount: null, from: null };
    await this.#engines[kind].run({ ...facts, outcome });
    return outcome;
  }
}
