// Enterprises as Huice's fact lines tell them (org.huice.bench.common.FactLine), under the names of
// the generator; only what S4 asks. Zen's expressions know no names in Chinese, words in Chinese they do.

/** The day of every decision. */
export const DAY = '2025-12-01';

/** Numbers are kept as they are written, so that no sum passes through a binary fraction. */
function parsed(line) {
  return JSON.parse(line.replace(/("[^"]*"):(-?\d[\d.]*)/g, '$1:"$2"'));
}

/** Yuan as written, in fen: a whole number, exact in JavaScript up to 90 trillion yuan. */
function fen(yuan) {
  const written = /^(\d+)(?:\.(\d{1,2}))?$/.exec(yuan);
  const sum = written && Number(written[1] + (written[2] ?? '').padEnd(2, '0'));
  if (!Number.isSafeInteger(sum)) {
    throw new Error(`no sum in fen: ${yuan}`);
  }
  return sum;
}

function enterprise(line) {
  const it = parsed(line)['企业'];
  return {
    id: it['统一社会信用代码'],
    industry: it['类型'],
    dishonest: it['严重失信'],
    accident: it['发生重大事故'],
    contribution: fen(it['地方财政贡献']),
    projects: it['项目'].map(project),
    bonds: it['债券'].map(bond),
    loans: it['贷款'].map(loan),
    parcels: it['土地'].map(parcel),
  };
}

const project = (it) => ({
  id: it['项目编号'],
  kind: it['类别'],
  accepted: it['已验收'],
  equipment: fen(it['设备投资额']),
  storage: fen(it['储能设备投资额']),
});

const bond = (it) => ({
  id: it['债券代码'],
  kind: it['类别'],
  issued: it['已成功发行'],
  sum: fen(it['发行金额']),
});

const loan = (it) => ({
  id: it['合同编号'],
  purpose: it['用途'],
  overdue: it['逾期'],
  sum: fen(it['贷款金额']),
  interest: fen(it['已付利息']),
});

const parcel = (it) => ({
  id: it['宗地编号'],
  price: fen(it['土地价款']),
  agreedStart: it['约定动工日期'],
  started: it['已动工'],
  publicCause: it['政府原因'],
  charged: it['已征缴闲置费'],
});

/** The first enterprises of a register of lines. */
export function enterprisesOf(register, count) {
  const lines = register.split('\n').filter((line) => line !== '');
  if (lines.length < count) {
    throw new Error(`${lines.length} enterprises, not ${count}`);
  }
  return lines.slice(0, count).map(enterprise);
}
