// What is decided between awards, as org.huice.bench.peers.Settlement does: exclusion, the limit of
// 贷款贴息, and the contribution to local finance as the limit of all, taken in the order of the clauses.
import { matter } from './matter.js';

const INTEREST_LIMIT = 80_000_000; // 80 万元 in fen
const EXCLUDING = ['光伏与微电网', '债券融资', '贷款贴息'];

/** The awards as they stand: first those of 光伏与微电网 and 债券融资, then those of 贷款贴息. */
export function settled(barred, contribution, first, loans) {
  if (barred) {
    return [...first, ...loans].map((it) => (it.amount === null ? it : { ...it, ruling: 'barred' }));
  }
  return within(contribution, [...first, ...within(INTEREST_LIMIT, loans)]);
}

function within(limit, awards) {
  let left = limit;
  return awards.map((it) => {
    if (it.ruling !== 'granted') {
      return it;
    }
    const given = Math.min(it.amount, left);
    left -= given;
    return given === 0 ? { ...it, ruling: 'superseded' } : { ...it, amount: given };
  });
}

/** The rulings of the exclusion clauses. */
export function exclusions(enterprise, barred) {
  const ruling = barred ? 'barred' : 'refused';
  return EXCLUDING.map((policy) => matter(policy, '不予支持', `企业[${enterprise.id}]`, ruling));
}
