// One ruling as a program would hold it, as org.huice.bench.peers.Matter does; amounts in fen.

/** A ruling; amount and first day are null where there is none. */
export function matter(policy, clause, subject, ruling, amount = null, from = null) {
  return { policy, clause, subject, ruling, amount, from };
}

/** An award of 第一条; refused where there is no amount. */
export function award(policy, subject, amount) {
  return matter(policy, '第一条', subject, amount === null ? 'refused' : 'granted', amount);
}

/** The two clauses of 闲置土地 on one parcel: a fee, and from when it is taken back. */
export function land(parcel, fee, from) {
  const subject = `土地[${parcel.id}]`;
  return [
    matter('闲置土地', '第一条', subject, fee === null ? 'refused' : 'charged', fee),
    matter('闲置土地', '第二条', subject, from === null ? 'refused' : 'ordered', null, from),
  ];
}

/** In the words that all contenders are compared by. */
export function said({ policy, clause, subject, ruling, amount }) {
  return `${policy}/${clause} ${subject} ${ruling} ${amount === null ? '-' : yuan(amount)}`;
}

function yuan(fen) {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
