// Zen: S4 as one decision model (s4.json), a decision table for every clause, each in a loop over its
// list. Sums are fen; Zen reckons in exact decimals. Settlement is JavaScript.
import { readFileSync } from 'node:fs';
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { DAY } from '../facts.js';
import { award, land } from '../matter.js';
import { exclusions, settled } from '../settlement.js';

/** Zen decides on threads of its own: to wait for each enterprise alone cost half as much again. */
const TOGETHER = 100;

/** A table in a loop sees the member alone, so each gets what its clause asks of the rest. */
function context({ industry, dishonest, accident, projects, bonds, loans, parcels }) {
  return {
    dishonest,
    accident,
    projects: projects.map((it) => ({ ...it, industry })),
    bonds,
    loans,
    parcels: parcels.map((it) => ({ ...it, asOf: DAY })),
  };
}

function rulings(enterprise, result) {
  const awards = (policy, type, all, of) =>
    all.map((it, i) => award(policy, `${type}[${it.id}]`, of[i]?.award ?? null));
  const first = [
    ...awards('光伏与微电网', '项目', enterprise.projects, result.projects),
    ...awards('债券融资', '债券', enterprise.bonds, result.bonds),
  ];
  const loans = awards('贷款贴息', '贷款', enterprise.loans, result.loans);
  return [
    ...settled(result.barred, enterprise.contribution, first, loans),
    ...exclusions(enterprise, result.barred),
    ...enterprise.parcels.flatMap((it, i) =>
      land(it, result.fees[i]?.fee ?? null, result.taken[i]?.from ?? null),
    ),
  ];
}

export class Contender {
  #enterprises;
  #contexts;
  #decision;

  constructor(enterprises) {
    this.#enterprises = enterprises;
    this.#contexts = enterprises.map(context);
    const model = readFileSync(new URL('s4.json', import.meta.url));
    this.#decision = new ZenEngine().createDecision(new ZenDecisionContent(model));
    this.#decision.validate();
  }

  get count() {
    return this.#enterprises.length;
  }

  async decide(from, to) {
    const decided = [];
    for (let at = from; at < to; at += TOGETHER) {
      decided.push(...(await this.#together(at, Math.min(to, at + TOGETHER))));
    }
    return decided;
  }

  async #together(from, to) {
    const some = this.#contexts.slice(from, to);
    const said = await Promise.all(some.map((it) => this.#decision.evaluate(it)));
    return said.map(({ result }, i) => rulings(this.#enterprises[from + i], result));
  }
}
