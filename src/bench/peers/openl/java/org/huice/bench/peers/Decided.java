package org.huice.bench.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huice.bench.common.Enterprise;

/** What the tables say of one enterprise, before settlement. */
public record Decided(
    Boolean barred,
    Matter[] projects,
    Matter[] bonds,
    Matter[] loans,
    Matter[] fees,
    Matter[] taken) {
  List<Matter> settled(Enterprise enterprise) {
    List<Matter> first = new ArrayList<>(Arrays.asList(projects));
    first.addAll(Arrays.asList(bonds));
    List<Matter> all =
        Settlement.of(barred, enterprise.contribution(), first, Arrays.asList(loans));
    PeerContender.exclusions(enterprise, barred, all);
    all.addAll(Arrays.asList(fees));
    all.addAll(Arrays.asList(taken));
    return all;
  }
}
