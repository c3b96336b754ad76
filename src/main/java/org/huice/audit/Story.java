package org.huice.audit;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.evaluation.CrossChecking;
import org.huice.register.JsonValues;
import org.huice.store.Draft.IndexRow;
import org.huice.store.IndexView;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.store.LedgerView;
import org.huice.store.Payload;
import org.huice.store.SaltedHash;
import org.jspecify.annotations.Nullable;

/**
 * One entry and all that later entries say of it.
 *
 * @param number of the entry
 * @param leaf its exact bytes, read as UTF-8
 * @param said what these say: texts, whole numbers, flags, lists and maps by name
 * @param payload what stands beside it; null where it has nothing, or that was erased
 * @param agrees whether the entry's digests are those of what stands beside it, or an entry says
 *     that this was erased
 * @param row by what it is found; null where by nothing
 * @param later the entries that refer to it, by number: corrections, payments, pools, erasures
 */
public record Story(
    long number,
    String leaf,
    Map<String, Object> said,
    @Nullable Payload payload,
    boolean agrees,
    @Nullable IndexRow row,
    List<Indexed> later) {
  /** Keeps its own copies. */
  public Story {
    said = Map.copyOf(said);
    later = List.copyOf(later);
  }

  /**
   * Gathers it.
   *
   * @throws org.huice.store.LedgerFailure if there is no such entry, or it cannot be read
   * @throws IllegalArgumentException if its bytes have not the form of an entry
   */
  public static Story of(long number, LedgerView ledger, IndexView rows) {
    byte[] leaf = ledger.leaf(number);
    Map<String, Object> said = JsonValues.object(leaf);
    Optional<Payload> payload = ledger.payload(number);
    List<Indexed> later = later(number, rows);
    return new Story(
        number,
        new String(leaf, StandardCharsets.UTF_8),
        said,
        payload.orElse(null),
        payload.map(one -> agrees(said, one)).orElseGet(() -> mayLack(said, later)),
        row(number, said, rows),
        later);
  }

  /** The kind of the entry. */
  public String kind() {
    return text("kind").orElse("");
  }

  /** Whether it had something beside it that an entry says was erased. */
  public boolean isErased() {
    return payload == null && said.containsKey("core") && agrees;
  }

  /** What stood beside an entry may only be gone where an entry says that it was erased. */
  private static boolean mayLack(Map<String, Object> said, List<Indexed> later) {
    return !said.containsKey("core")
        || later.stream().anyMatch(one -> one.row().kind().equals("erasure"));
  }

  /** The entry that corrects it, if one does. */
  public Optional<Indexed> correction() {
    return laterOf(Inventory.DETERMINATION).findFirst();
  }

  /** The later entries of a kind, by number. */
  public Stream<Indexed> laterOf(String kind) {
    return later.stream().filter(one -> one.row().kind().equals(kind));
  }

  /**
   * Which dossiers of its run were held against the second reading; empty where all were, or its
   * kind is not one that decides.
   */
  public Optional<CrossChecking> crossCheck() {
    return text(LeafText.CROSS_CHECK).flatMap(CrossChecking::of);
  }

  /** A text that the entry holds under this name. */
  public Optional<String> text(String name) {
    return said.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static boolean agrees(Map<String, Object> said, Payload payload) {
    return agrees(said.get("core"), payload, payload.core())
        && agrees(said.get("text"), payload, payload.text());
  }

  /** What has no digest has nothing to agree with, and so must be empty. */
  private static boolean agrees(@Nullable Object digest, Payload payload, byte[] bytes) {
    return digest == null
        ? bytes.length == 0
        : digest.equals(SaltedHash.name(payload.salt(), bytes));
  }

  private static @Nullable IndexRow row(long number, Map<String, Object> said, IndexView rows) {
    String kind = said.get("kind") instanceof String text ? text : null;
    Question asked = new Question(kind, null, null, null, null, null, null, List.of());
    try (Stream<Indexed> found = rows.find(asked)) {
      return found.filter(one -> one.number() == number).map(Indexed::row).findFirst().orElse(null);
    }
  }

  private static List<Indexed> later(long number, IndexView rows) {
    Question asked = new Question(null, null, null, null, null, null, null, List.of(number));
    try (Stream<Indexed> found = rows.find(asked)) {
      return found.sorted(Comparator.comparingLong(Indexed::number)).toList();
    }
  }
}
