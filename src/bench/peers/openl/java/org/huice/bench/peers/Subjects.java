package org.huice.bench.peers;

import org.huice.bench.common.Bond;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Loan;
import org.huice.bench.common.Parcel;
import org.huice.bench.common.Project;

/** An enterprise with its lists as arrays, over each member of which OpenL calls a table. */
public record Subjects(
    Enterprise enterprise, Project[] projects, Bond[] bonds, Loan[] loans, Parcel[] parcels) {
  static Subjects of(Enterprise it) {
    return new Subjects(
        it,
        it.projects().toArray(Project[]::new),
        it.bonds().toArray(Bond[]::new),
        it.loans().toArray(Loan[]::new),
        it.parcels().toArray(Parcel[]::new));
  }
}
