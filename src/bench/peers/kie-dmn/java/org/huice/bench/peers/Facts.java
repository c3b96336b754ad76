package org.huice.bench.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huice.bench.common.Bond;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Loan;
import org.huice.bench.common.Parcel;
import org.huice.bench.common.Project;

/** An enterprise as maps, which FEEL reads without reflection; only what S4 asks. */
final class Facts {
  private Facts() {}

  static Map<String, Object> of(Enterprise it) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("industry", it.industry().label());
    facts.put("dishonest", it.dishonest());
    facts.put("accident", it.accident());
    facts.put("contribution", it.contribution());
    facts.put("projects", list(it.projects(), Facts::project));
    facts.put("bonds", list(it.bonds(), Facts::bond));
    facts.put("loans", list(it.loans(), Facts::loan));
    facts.put("parcels", list(it.parcels(), Facts::parcel));
    return facts;
  }

  private static <T> List<Map<String, Object>> list(
      List<T> all, Function<T, Map<String, Object>> one) {
    return all.stream().map(one).toList();
  }

  private static Map<String, Object> project(Project it) {
    return Map.of(
        "kind", it.kind().label(),
        "accepted", it.accepted(),
        "equipment", it.equipment(),
        "storage", it.storage());
  }

  private static Map<String, Object> bond(Bond it) {
    return Map.of("kind", it.kind().label(), "issued", it.issued(), "sum", it.sum());
  }

  private static Map<String, Object> loan(Loan it) {
    return Map.of(
        "purpose", it.purpose().label(),
        "overdue", it.overdue(),
        "sum", it.sum(),
        "interest", it.interest());
  }

  private static Map<String, Object> parcel(Parcel it) {
    return Map.of(
        "price", it.price(),
        "agreedStart", it.agreedStart(),
        "started", it.started(),
        "publicCause", it.publicCause(),
        "charged", it.charged());
  }
}
