package org.huice.audit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.audit.Positions.Cuts;
import org.huice.store.Draft.IndexRow;
import org.huice.store.IndexOf;
import org.huice.store.IndexView;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.store.LedgerView;
import org.huice.store.Payload;

/** What determinations with their corrections give, and what was paid by them. */
public final class Accounts {
  private final LedgerView view;
  private final IndexView rows;
  private final Map<Long, Optional<PoolGiven>> pools = new HashMap<>();

  /** Of this ledger. */
  public Accounts(LedgerView view, IndexView rows) {
    this.view = view;
    this.rows = rows;
  }

  /**
   * That of a determination, wherever it stands in its chain. Sums are those of the entries; only
   * which entries refer to it is asked of the index.
   *
   * @param number of a determination
   * @throws org.huice.store.LedgerFailure if it cannot be read
   */
  public Account of(long number) {
    Lineage lineage = new AwardBook(view, rows, Long.MAX_VALUE).lineage(number);
    return of(
        lineage,
        referring("payment", lineage.numbers()),
        referring("pool", List.of(lineage.last())));
  }

  /**
   * That of one of many chains.
   *
   * @param payments by any of the chain
   * @param divided the entries of pools that divide the one that counts
   */
  Account of(Lineage lineage, List<Long> payments, List<Long> divided) {
    IndexRow last = entry(lineage.last()).row();
    List<Indexed> paid = payments.stream().map(this::entry).toList();
    Cuts cuts = cuts(lineage.last(), divided);
    Account account = new Account(lineage.numbers(), new Positions(last, paid, cuts).list(), false);
    return account.isUnsure() && isErased(lineage.numbers(), payments, divided)
        ? new Account(account.chain(), account.positions(), true)
        : account;
  }

  /** Whether an entry says that it erased something of these. */
  private boolean isErased(List<Long> chain, List<Long> payments, List<Long> pools) {
    List<Long> all = Stream.of(chain, payments, pools).flatMap(List::stream).toList();
    return !referring("erasure", all).isEmpty();
  }

  private List<Long> referring(String kind, List<Long> numbers) {
    Question asked = new Question(kind, null, null, null, null, null, null, numbers);
    try (Stream<Indexed> found = rows.find(asked)) {
      return found.map(Indexed::number).sorted().toList();
    }
  }

  /** By the entry itself; what stands beside it is left aside where it is not that of the entry. */
  private Indexed entry(long number) {
    byte[] leaf = view.leaf(number);
    Payload payload = view.payload(number).orElse(null);
    try {
      return new Indexed(number, IndexOf.row(leaf, payload));
    } catch (IllegalArgumentException altered) {
      return new Indexed(number, IndexOf.row(leaf, null));
    }
  }

  /** What the awards lose to pools and to instalments that are forfeited. */
  private Cuts cuts(long number, List<Long> divided) {
    Optional<byte[]> core = view.payload(number).map(Payload::core);
    if (core.isEmpty()) {
      return new Cuts(Map.of(), divided.isEmpty());
    }
    try {
      return cuts(core.get(), divided);
    } catch (IllegalArgumentException broken) {
      return new Cuts(Map.of(), false);
    }
  }

  private Cuts cuts(byte[] core, List<Long> divided) {
    Map<MatterName, BigDecimal> cuts = new HashMap<>();
    Map<AwardMatter, BigDecimal> left = new HashMap<>();
    boolean certain = true;
    for (long pool : divided) {
      Optional<PoolGiven> given = pools.computeIfAbsent(pool, this::given);
      certain &= given.isPresent();
      given.ifPresent(
          one -> one.to(core).forEach((matter, yuan) -> left.merge(matter, yuan, BigDecimal::min)));
    }
    for (Awarded award : AwardCore.of(core).awards().values()) {
      BigDecimal yuan = award.yuan();
      if (award.isGranted() && yuan != null) {
        BigDecimal kept = award.kept().min(left.getOrDefault(award.matter(), yuan));
        cuts.put(MatterName.of(award.matter()), yuan.subtract(kept));
      }
    }
    return new Cuts(cuts, certain);
  }

  private Optional<PoolGiven> given(long pool) {
    return view.payload(pool).map(Payload::core).map(PoolGiven::of);
  }
}
