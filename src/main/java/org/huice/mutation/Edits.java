package org.huice.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.policy.Jurisdiction;
import org.huice.policy.Parameter;
import org.huice.policy.Period;
import org.huice.problem.Place;
import org.huice.tree.Node;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;
import org.huice.vocabulary.FieldType;

/** Situations that differ from one in a single thing: a slot, an option of the policy, the day. */
final class Edits {
  private static final int MOST_GRAFTS = 6;
  private static final int MOST_DAYS = 12;

  /** Districts in two provinces, of which no policy of a place covers both. */
  private static final List<String> ELSEWHERE = List.of("110101", "440305");

  private final Bench bench;
  private final Map<String, Set<Node>> lists = new LinkedHashMap<>();

  Edits(Bench bench) {
    this.bench = bench;
    bench.situations().forEach(one -> Slots.of(one.facts(), bench.vocabulary()).forEach(this::add));
  }

  private void add(Slot slot) {
    if (slot.now() instanceof Sequence list && !list.items().isEmpty()) {
      lists.computeIfAbsent(slot.field().name(), name -> new LinkedHashSet<>()).add(list);
    }
  }

  /**
   * The place where nothing holds, then those of the slots in focus, then of options, then of the
   * day.
   *
   * @param wide names the options
   */
  Stream<Situation> of(Situation situation, Focus focus, Focus wide) {
    Guesses guesses = guesses(situation, wide);
    List<Slot> slots = Slots.of(situation.facts(), bench.vocabulary());
    Stream<Situation> changed =
        slots.stream().filter(focus::has).flatMap(slot -> changed(situation, slot, guesses));
    return Stream.of(
            elsewhere(situation),
            changed,
            supposed(situation, wide),
            days(situation, guesses),
            gone(situation, slots, focus))
        .flatMap(all -> all);
  }

  /** The same where the policy does not hold; none where it holds everywhere. */
  private Stream<Situation> elsewhere(Situation situation) {
    Jurisdiction here = bench.policy().document().jurisdiction();
    return ELSEWHERE.stream()
        .filter(code -> !here.covers(code))
        .limit(1)
        .flatMap(
            code ->
                Slots.places(situation.facts(), bench.vocabulary()).stream()
                    .filter(slot -> slot.now() instanceof Scalar)
                    .map(slot -> situation.with(slot.put(situation.facts(), at(code, slot)))));
  }

  /** As long as what stands there: a town has three digits more. */
  private static Node at(String code, Slot slot) {
    String now = ((Scalar) Objects.requireNonNull(slot.now())).text();
    String rest = now.length() > code.length() ? now.substring(code.length()) : "";
    return new Scalar(code + rest, Kind.STRING, Place.of(""));
  }

  private Guesses guesses(Situation situation, Focus wide) {
    Map<String, Parameter> all = new LinkedHashMap<>(bench.policy().document().parameters());
    all.putAll(situation.supposed());
    return new Guesses(
        bench.vocabulary(),
        new Landmarks(bench.policy().document().inForce(), all.values()),
        bench.policy().document().rounding().to(),
        wide.names());
  }

  private Stream<Situation> changed(Situation situation, Slot slot, Guesses guesses) {
    Stream<Node> grafts =
        slot.field().type() instanceof FieldType.ListOf
            ? lists.getOrDefault(slot.field().name(), Set.of()).stream()
                .filter(list -> !list.equals(slot.now()))
                .limit(MOST_GRAFTS)
            : Stream.of();
    return Stream.concat(guesses.of(slot, situation).stream(), grafts)
        .map(node -> situation.with(slot.put(situation.facts(), node)));
  }

  /** Last of all what is not said: an example in which something is missing shows little else. */
  private static Stream<Situation> gone(Situation situation, List<Slot> slots, Focus focus) {
    Mapping facts = situation.facts();
    return slots.stream()
        .filter(slot -> focus.has(slot) && slot.now() != null)
        .map(slot -> situation.with(slot.put(facts, null)));
  }

  private Stream<Situation> supposed(Situation situation, Focus wide) {
    List<Situation> all = new ArrayList<>();
    for (Parameter own : bench.policy().document().parameters().values()) {
      Parameter now = situation.supposed().getOrDefault(own.name(), own);
      if (wide.has(own.name()) && !own.options().isEmpty()) {
        own.options().stream()
            .map(option -> situation.supposing(now, option))
            .filter(one -> !one.equals(situation))
            .forEach(all::add);
      }
    }
    return all.stream();
  }

  /**
   * First the days between which the policy holds, then those of its parameters and of the facts.
   */
  private Stream<Situation> days(Situation situation, Guesses guesses) {
    Period period = bench.policy().document().inForce();
    return Stream.concat(
            Stream.of(period.first(), period.last())
                .filter(Objects::nonNull)
                .flatMap(day -> Stream.of(day, day.plusDays(1), day.minusDays(1))),
            guesses.days(situation).stream().limit(MOST_DAYS))
        .filter(day -> !day.equals(situation.asOf()))
        .distinct()
        .map((LocalDate day) -> situation.on(day));
  }
}
