package org.huice.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TreeTest {
  private static final HexFormat HEX = HexFormat.of();

  /** The reference tree of certificate-transparency (RFC 6962), its entries and roots. */
  private static final List<byte[]> REFERENCE =
      List.of(
          HEX.parseHex(""),
          HEX.parseHex("00"),
          HEX.parseHex("10"),
          HEX.parseHex("2021"),
          HEX.parseHex("3031"),
          HEX.parseHex("40414243"),
          HEX.parseHex("5051525354555657"),
          HEX.parseHex("606162636465666768696a6b6c6d6e6f"));

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private static final int MOST = 300;
  private static final List<byte[]> ENTRIES = Naive.entries(MOST);
  private static final KeptNodes NODES = KeptNodes.of(ENTRIES);
  private static final MerkleTree TREE = new MerkleTree(NODES);

  @Test
  void the_reference_tree_has_its_published_roots() {
    KeptNodes nodes = new KeptNodes();
    assertThat(HEX.formatHex(nodes.frontier.root())).isEqualTo(ROOTS.get(0));
    for (int i = 0; i < REFERENCE.size(); i++) {
      nodes.append(REFERENCE.get(i));
      assertThat(HEX.formatHex(nodes.frontier.root())).isEqualTo(ROOTS.get(i + 1));
    }
  }

  @Test
  void every_size_has_the_root_of_the_definition() {
    for (int size = 0; size <= MOST; size++) {
      assertThat(TREE.root(size)).isEqualTo(Naive.mth(ENTRIES.subList(0, size)));
    }
  }

  @Test
  void a_tree_of_n_leaves_keeps_less_than_two_n_nodes() {
    assertThat(NODES.count()).isEqualTo(2 * MOST - Long.bitCount(MOST));
  }

  @Test
  void an_edge_read_again_from_its_nodes_grows_on() {
    KeptNodes nodes = KeptNodes.of(ENTRIES.subList(0, 77));
    Frontier again = Frontier.of(77, nodes);
    Frontier copy = again.copy();
    again.append(TreeHash.leaf(ENTRIES.get(77)), (level, index, hash) -> {});

    assertThat(again.root()).isEqualTo(TREE.root(78));
    assertThat(again.size()).isEqualTo(78);
    assertThat(copy.root()).isEqualTo(TREE.root(77));
  }

  @Test
  void every_inclusion_proof_is_that_of_the_definition_and_verifies() {
    for (int size = 1; size <= MOST; size++) {
      byte[] root = TREE.root(size);
      for (int index = size > 40 ? size % 7 : 0; index < size; index += size > 40 ? 7 : 1) {
        List<byte[]> proof = TREE.inclusion(index, size);
        assertThat(Proofs.includes(leaf(index), index, size, proof, root)).isTrue();
        if (size <= 40) {
          assertThat(proof).containsExactlyElementsOf(Naive.path(index, ENTRIES.subList(0, size)));
        }
      }
    }
  }

  @Test
  void every_consistency_proof_is_that_of_the_definition_and_verifies() {
    for (int size = 0; size <= MOST; size++) {
      for (int from = 0; from <= size; from++) {
        List<byte[]> proof = TREE.consistency(from, size);
        assertThat(Proofs.extend(from, size, TREE.root(from), TREE.root(size), proof)).isTrue();
        if (from > 0 && size <= 40) {
          List<byte[]> defined = Naive.subproof(from, ENTRIES.subList(0, size), true);
          assertThat(proof).containsExactlyElementsOf(defined);
        }
      }
    }
  }

  @Property(tries = 30)
  void no_changed_bit_of_leaf_root_or_proof_is_let_through(
      @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST) int any) {
    int index = any % size;
    List<byte[]> parts = new ArrayList<>(TREE.inclusion(index, size));
    parts.add(leaf(index));
    parts.add(TREE.root(size));
    int last = parts.size() - 1;
    refusesEveryBit(
        parts,
        (changed, at) ->
            Proofs.includes(
                changed.get(last - 1),
                index,
                size,
                changed.subList(0, last - 1),
                changed.get(last)));
  }

  @Property(tries = 30)
  void no_changed_bit_of_two_roots_or_their_proof_is_let_through(
      @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST) int any) {
    int from = any % (size + 1);
    List<byte[]> parts = new ArrayList<>(TREE.consistency(from, size));
    int steps = parts.size();
    parts.add(TREE.root(from));
    if (from > 0) {
      parts.add(TREE.root(size));
    }
    refusesEveryBit(
        parts,
        (changed, at) ->
            Proofs.extend(
                from,
                size,
                changed.get(steps),
                from > 0 ? changed.get(steps + 1) : TREE.root(size),
                changed.subList(0, steps)));
  }

  private static void refusesEveryBit(
      List<byte[]> parts, BiPredicate<List<byte[]>, Integer> verifies) {
    for (int part = 0; part < parts.size(); part++) {
      for (int bit = 0; bit < 8 * TreeHash.BYTES; bit++) {
        List<byte[]> changed = new ArrayList<>(parts);
        byte[] bytes = parts.get(part).clone();
        bytes[bit / 8] ^= (byte) (1 << (bit % 8));
        changed.set(part, bytes);
        assertThat(verifies.test(changed, bit)).as("part %s, bit %s", part, bit).isFalse();
      }
    }
  }

  @Property(tries = 50)
  void a_leaf_is_proved_at_no_other_index(
      @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST) int any) {
    int index = any % size;
    List<byte[]> proof = TREE.inclusion(index, size);
    for (long other = -1; other <= 2L * MOST; other++) {
      assertThat(Proofs.includes(leaf(index), other, size, proof, TREE.root(size)))
          .isEqualTo(other == index);
    }
  }

  @Property(tries = 50)
  void a_proof_shows_the_same_at_every_size_it_verifies_for(
      @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST) int any) {
    int index = any % size;
    List<byte[]> proof = TREE.inclusion(index, size);
    for (long other = 0; other <= 2L * MOST; other++) {
      boolean alike = other > index && sides(index, other).equals(sides(index, size));
      assertThat(Proofs.includes(leaf(index), index, other, proof, TREE.root(size)))
          .isEqualTo(alike);
    }
  }

  /** On which side of the path each sibling lies, by the recursion of the definition. */
  private static String sides(long index, long size) {
    if (size == 1) {
      return "";
    }
    long k = Long.highestOneBit(size - 1);
    return index < k ? sides(index, k) + "R" : sides(index - k, size - k) + "L";
  }

  @Test
  void proofs_with_a_step_too_many_or_too_few_are_refused() {
    for (int size = 2; size <= 40; size++) {
      List<byte[]> inclusion = TREE.inclusion(size / 2, size);
      List<byte[]> consistency = TREE.consistency(size / 2, size);
      for (List<byte[]> wrong :
          List.of(longer(inclusion), inclusion.subList(1, inclusion.size()))) {
        assertThat(Proofs.includes(leaf(size / 2), size / 2, size, wrong, TREE.root(size)))
            .isFalse();
      }
      for (List<byte[]> wrong :
          List.of(longer(consistency), consistency.subList(0, consistency.size() - 1))) {
        assertThat(Proofs.extend(size / 2, size, TREE.root(size / 2), TREE.root(size), wrong))
            .isFalse();
      }
    }
  }

  private static List<byte[]> longer(List<byte[]> proof) {
    List<byte[]> longer = new ArrayList<>(proof);
    longer.add(new byte[TreeHash.BYTES]);
    return longer;
  }

  @Test
  void a_step_that_is_no_hash_is_refused() {
    List<byte[]> proof = List.of(new byte[TreeHash.BYTES + 1]);

    assertThat(Proofs.includes(leaf(0), 0, 2, proof, TREE.root(2))).isFalse();
    assertThat(Proofs.extend(1, 2, TREE.root(1), TREE.root(2), proof)).isFalse();
  }

  @Test
  void two_trees_of_one_size_or_one_that_shrank_are_never_consistent() {
    assertThat(Proofs.extend(5, 5, TREE.root(5), TREE.root(5), List.of())).isTrue();
    assertThat(Proofs.extend(5, 5, TREE.root(5), TREE.root(6), List.of())).isFalse();
    assertThat(Proofs.extend(6, 5, TREE.root(6), TREE.root(5), List.of())).isFalse();
    assertThat(Proofs.extend(-1, 5, TREE.root(0), TREE.root(5), List.of())).isFalse();
    assertThat(Proofs.extend(3, 5, TREE.root(3), TREE.root(5), List.of())).isFalse();
  }

  @Test
  void no_proof_is_made_of_what_is_not_there() {
    assertThatThrownBy(() -> TREE.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TREE.inclusion(-1, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TREE.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TREE.consistency(-1, 5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void more_leaves_than_an_int_counts_are_walked_rightly() {
    long size = (1L << 40) + 3;
    List<byte[]> levels = new ArrayList<>(List.of(TreeHash.leaf(new byte[1])));
    for (int level = 0; level < 40; level++) {
      levels.add(TreeHash.node(levels.get(level), levels.get(level)));
    }
    Nodes alike = (level, index) -> levels.get(level);
    MerkleTree huge = new MerkleTree(alike);
    byte[] root = huge.root(size);

    assertThat(
            Proofs.includes(
                alike.node(0, size - 2), size - 2, size, huge.inclusion(size - 2, size), root))
        .isTrue();
    assertThat(
            Proofs.extend(
                1L << 40, size, huge.root(1L << 40), root, huge.consistency(1L << 40, size)))
        .isTrue();
  }

  private static byte[] leaf(int index) {
    return TreeHash.leaf(ENTRIES.get(index));
  }
}
