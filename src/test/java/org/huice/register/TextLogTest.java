package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is known of many texts in little memory is what is known of them all in memory. */
class TextLogTest {
  /** An entry, in the order in which it comes, and a text that it has. */
  private record Had(int entry, String text) {}

  @Provide
  Arbitrary<List<Had>> entries() {
    Arbitrary<Integer> entry =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 60), Arbitraries.integers().between(8000, 40_000));
    Arbitrary<String> text =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 40).map(i -> "政策\n第一条\n债券[" + i + "]"),
            Arbitraries.strings().ofMaxLength(3).withChars("ab债\n"));
    return entry.flatMap(one -> text.map(what -> new Had(one, what))).list().ofMaxSize(300);
  }

  @Provide
  Arbitrary<ToLongFunction<byte[]>> hashes() {
    return Arbitraries.of(
        new ShortHash()::of, text -> 7, text -> text.length, text -> (long) text.length << 32);
  }

  @Property(tries = 300)
  void texts_of_several_entries_are_told_with_the_first_other_one(
      @ForAll("entries") List<Had> all, @ForAll("hashes") ToLongFunction<byte[]> hash)
      throws IOException {
    IntPredicate counted = entry -> entry % 7 != 0;
    Path folder = Files.createTempDirectory("huice");
    Path file = folder.resolve("doubles");
    for (int most : new int[] {0, 300, Buckets.HELD}) {
      Doubles doubles = new Doubles(file, most);
      tell(all, counted, new TextLog(folder.resolve("texts"), most, hash), doubles);
      holds(all, counted, doubles);
      Files.deleteIfExists(file);
    }
    // Which the log has left empty.
    Files.delete(folder);
  }

  private static void tell(List<Had> all, IntPredicate counted, TextLog log, Doubles doubles)
      throws IOException {
    try (log) {
      for (Had one : all) {
        log.add(one.entry(), one.text());
      }
      log.end(counted, doubles);
    }
  }

  private static void holds(List<Had> all, IntPredicate counted, Doubles told) throws IOException {
    Map<String, NavigableSet<Integer>> plain = new TreeMap<>();
    all.stream()
        .filter(one -> counted.test(one.entry()))
        .forEach(
            one -> plain.computeIfAbsent(one.text(), none -> new TreeSet<>()).add(one.entry()));
    plain.values().removeIf(entries -> entries.size() < 2);

    assertThat(told.isEmpty()).isEqualTo(plain.isEmpty());
    for (Had one : all) {
      assertThat(told.other(one.entry(), one.text())).isEqualTo(other(plain, one));
    }
    Map<Integer, Integer> first = new TreeMap<>();
    plain.values().forEach(entries -> first.put(second(entries), entries.first()));
    assertThat(told.first().keySet()).containsExactlyElementsOf(firstFive(first));
    assertThat(IntStream.rangeClosed(1, 40_000).filter(told::has))
        .containsExactlyInAnyOrderElementsOf(
            plain.values().stream().flatMap(NavigableSet::stream).distinct().toList());
  }

  private static List<Integer> firstFive(Map<Integer, Integer> first) {
    return first.keySet().stream().limit(5).toList();
  }

  private static Integer second(NavigableSet<Integer> entries) {
    return new ArrayList<>(entries).get(1);
  }

  private static int other(Map<String, NavigableSet<Integer>> plain, Had one) {
    NavigableSet<Integer> entries = plain.getOrDefault(one.text(), new TreeSet<>());
    if (!entries.contains(one.entry())) {
      return 0;
    }
    return entries.first() == one.entry() ? second(entries) : entries.first();
  }
}
