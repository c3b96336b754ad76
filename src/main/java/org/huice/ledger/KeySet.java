package org.huice.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys that a log has had, each for the tree sizes in which it is valid. When a key is changed,
 * both are valid for a span and both sign, so that who knows only the old one learns the new one
 * from a tree that the old one signed.
 *
 * @param keys the first one first
 */
public record KeySet(List<Valid> keys) {
  /**
   * A key and where it is valid.
   *
   * @param from the smallest tree it may sign
   * @param until the first size that it alone may no longer sign; {@link Long#MAX_VALUE} while it
   *     is the newest
   */
  public record Valid(VerifierKey key, long from, long until) {
    boolean at(long size) {
      return from <= size && size < until;
    }
  }

  /** Keeps its own copy. */
  public KeySet {
    keys = List.copyOf(keys);
  }

  /** Of a log that never changed its key. */
  public static KeySet of(VerifierKey first) {
    return new KeySet(List.of(new Valid(first, 0, Long.MAX_VALUE)));
  }

  /**
   * With a new key, which an entry of the log itself names.
   *
   * @param number of that entry: the new key is valid from a tree that holds it
   * @param span how many sizes from that of this entry the old key stays valid; at least 1, so that
   *     one checkpoint bears both
   */
  public KeySet rotated(VerifierKey next, long number, long span) {
    if (span < 1 || number < keys.get(keys.size() - 1).from()) {
      throw new IllegalArgumentException("keys follow each other");
    }
    List<Valid> all = new ArrayList<>(keys);
    Valid last = all.remove(all.size() - 1);
    all.add(new Valid(last.key(), last.from(), Math.addExact(number, span)));
    all.add(new Valid(next, number, Long.MAX_VALUE));
    return new KeySet(all);
  }

  /** The keys that sign a checkpoint of this size: two of them within a span. */
  public List<VerifierKey> at(long size) {
    return keys.stream().filter(key -> key.at(size)).map(Valid::key).toList();
  }

  /** The newest key. */
  public VerifierKey newest() {
    return keys.get(keys.size() - 1).key();
  }

  /** What the signatures of a checkpoint are worth. */
  public enum Trust {
    /** Signed by a key that is valid for its size. */
    VALID,
    /** Signed only by keys that are not valid for its size. */
    EXPIRED,
    /** Signed by none of these keys. */
    UNKNOWN,
    /** A signature of one of these keys is wrong. */
    WRONG
  }

  /** What the signatures of a checkpoint are worth; one wrong one spoils it. */
  public Trust trust(SignedNote note, long size) {
    Trust trust = Trust.UNKNOWN;
    for (Valid valid : keys) {
      SignedNote.Signed signed = note.by(valid.key());
      if (signed == SignedNote.Signed.WRONG) {
        return Trust.WRONG;
      }
      if (signed == SignedNote.Signed.YES && trust != Trust.VALID) {
        trust = valid.at(size) ? Trust.VALID : Trust.EXPIRED;
      }
    }
    return trust;
  }
}
