package org.huice.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huice.audit.PoolBasis;
import org.huice.dossier.FactId;
import org.huice.pool.Claim;
import org.huice.register.ResultLine;

/**
 * What pools need of a file of results.
 *
 * @param file as messages name it
 * @param digest {@code sha256:…} of its bytes
 * @param header its first line
 * @param decided how many entries were decided
 * @param rejected how many were not
 * @param claims by pool
 * @param figures by pool, of every applicant that it could take
 * @param bases by pool, the determinations of all these claims and figures
 */
record Results(
    String file,
    String digest,
    ResultLine.Header header,
    long decided,
    long rejected,
    Map<String, List<Claim>> claims,
    Map<String, List<Map<String, String>>> figures,
    Map<String, List<PoolBasis>> bases) {

  /** The claims on one pool; none where nobody claims. */
  List<Claim> claimsOn(String pool) {
    return claims.getOrDefault(pool, List.of());
  }

  /** What one pool reads of every applicant. */
  List<Map<String, String>> figuresFor(String pool) {
    return figures.getOrDefault(pool, List.of());
  }

  /** On which determinations the division of one pool rests, in the order of the register. */
  List<PoolBasis> basesOf(String pool) {
    return bases.getOrDefault(pool, List.of());
  }

  /** Collects them line by line. */
  static final class Collector {
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final Map<String, List<Map<String, String>>> figures = new HashMap<>();
    private final Map<String, List<PoolBasis>> bases = new HashMap<>();
    private final Map<FactId, Long> entries = new HashMap<>();
    private long decided;
    private long rejected;

    /**
     * Takes an entry.
     *
     * @return the number of an earlier entry of the same applicant; empty where there is none
     */
    Optional<Long> add(ResultLine.OfEntry entry) {
      Optional<Long> before = Optional.empty();
      if (entry instanceof ResultLine.Decided line) {
        decided++;
        before = Optional.ofNullable(entries.putIfAbsent(line.applicant(), line.entry()));
        line.claims()
            .forEach(one -> claims.computeIfAbsent(one.pool(), pool -> new ArrayList<>()).add(one));
        line.figures()
            .forEach(
                (pool, own) -> figures.computeIfAbsent(pool, id -> new ArrayList<>()).add(own));
        base(line);
      } else {
        rejected++;
      }
      return before;
    }

    private void base(ResultLine.Decided line) {
      Set<String> pools = new HashSet<>(line.figures().keySet());
      line.claims().forEach(claim -> pools.add(claim.pool()));
      PoolBasis basis = new PoolBasis(line.core(), line.applicant().toString(), line.entry());
      pools.forEach(pool -> bases.computeIfAbsent(pool, id -> new ArrayList<>()).add(basis));
    }

    boolean agrees(ResultLine.Footer footer) {
      return footer.totals().decided() == decided
          && footer.totals().rejected() == rejected
          && footer.totals().isEven();
    }

    long decided() {
      return decided;
    }

    long rejected() {
      return rejected;
    }

    Results results(String file, String digest, ResultLine.Header header) {
      return new Results(file, digest, header, decided, rejected, claims, figures, bases);
    }
  }
}
