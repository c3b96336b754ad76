// The rules of S4 as json-rules-engine reads them, by kind of subject. Sums are fen, rates thousandths.

const is = (fact, value) => ({ fact, operator: 'equal', value });
const within = (fact, ...value) => ({ fact, operator: 'in', value });
const above = (fact, value) => ({ fact, operator: 'greaterThan', value });
const atLeast = (fact, value) => ({ fact, operator: 'greaterThanInclusive', value });
const notAfter = (fact, other) => ({ fact, operator: 'lessThanInclusive', value: { fact: other } });
const after = (fact, other) => above(fact, { fact: other });

const rule = (name, all, type, params) => ({ name, conditions: { all }, event: { type, params } });

const INDUSTRIAL = [is('industry', '工业企业'), is('accepted', true)];
const IDLE = [is('started', false), is('publicCause', false)];
const PAID = [is('overdue', false), above('interest', 0)];

export const rules = {
  enterprise: [
    {
      name: '不予支持 严重失信或者重大事故',
      conditions: { any: [is('dishonest', true), is('accident', true)] },
      event: { type: 'bar' },
    },
  ],
  projects: [
    rule(
      '第一条 光伏发电、工业绿色微电网按设备投资额',
      [...INDUSTRIAL, within('kind', '光伏发电', '工业绿色微电网'), above('equipment', 0)],
      'award',
      { base: 'equipment', permille: 200, cap: 500_000_000 },
    ),
    rule(
      '第一条 光储一体扣除储能设备',
      [...INDUSTRIAL, is('kind', '光储一体'), after('equipment', 'storage')],
      'award',
      { base: 'equipment', less: 'storage', permille: 200, cap: 500_000_000 },
    ),
  ],
  bonds: [
    rule('第一条 科技创新债券', [is('kind', '科技创新债券'), is('issued', true)], 'award', {
      base: 'sum',
      permille: 10,
      cap: 100_000_000,
    }),
    rule('第一条 绿色债券', [is('kind', '绿色债券'), is('issued', true)], 'award', {
      base: 'sum',
      permille: 5,
      cap: 50_000_000,
    }),
  ],
  loans: [
    rule('第一条 固定资产贷款', [...PAID, is('purpose', '固定资产')], 'award', {
      base: 'interest',
      permille: 500,
      cap: 50_000_000,
    }),
    rule(
      '第一条 流动资金贷款',
      [...PAID, is('purpose', '流动资金'), atLeast('sum', 500_000_000)],
      'award',
      { base: 'interest', permille: 300, cap: 20_000_000 },
    ),
  ],
  parcels: [
    rule(
      '第一条 满一年不满两年',
      [
        ...IDLE,
        is('charged', false),
        notAfter('afterOneYear', 'asOf'),
        after('afterTwoYears', 'asOf'),
      ],
      'award',
      { base: 'price', permille: 200 },
    ),
    rule('第二条 满两年', [...IDLE, notAfter('afterTwoYears', 'asOf')], 'take', {
      since: 'afterTwoYears',
    }),
  ],
};
