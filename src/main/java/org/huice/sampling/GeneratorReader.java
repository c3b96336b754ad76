package org.huice.sampling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.problem.Nearest;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads how one value is made. The first key of a section says in which way. */
final class GeneratorReader {
  static final String WORDS = "words";
  static final String YES = "yes";
  static final String FROM = "from";
  static final String TO = "to";
  static final String PART_OF = "part-of";
  static final String COUNTED = "counted-from";
  static final String DAY = "day";
  static final String AFTER = "after";
  static final String TEXT = "text";
  static final String CODE = "code";
  static final String BY = "by";
  static final String CASES = "cases";
  static final String ELSE = "else";
  static final String COUNT = "count";
  static final String NUMBER = "number";

  private static final Map<String, List<String>> WAYS = ways();

  private final Vocabulary vocabulary;
  private final References references;
  private final NestedReader nested;
  private final @Nullable Field field;

  /**
   * For a field.
   *
   * @param field null for a hidden value, which may be anything but a list
   */
  GeneratorReader(
      Vocabulary vocabulary, References references, NestedReader nested, @Nullable Field field) {
    this.vocabulary = vocabulary;
    this.references = references;
    this.nested = nested;
    this.field = field;
  }

  private static Map<String, List<String>> ways() {
    Map<String, List<String>> ways = new LinkedHashMap<>();
    ways.put(WORDS, List.of());
    ways.put(YES, List.of());
    ways.put(NUMBER, List.of(FROM, TO, NumberReader.DECIMALS, NumberReader.STEP));
    ways.put(PART_OF, List.of(FROM, TO, NumberReader.DECIMALS));
    ways.put(COUNTED, List.of());
    ways.put(DAY, List.of(TO));
    ways.put(AFTER, List.of(FROM, TO));
    ways.put(TEXT, List.of());
    ways.put(CODE, List.of("place"));
    ways.put(BY, List.of(CASES));
    ways.put(COUNT, List.of());
    return ways;
  }

  /** The generator that a section describes; {@code further} keys are read by others. */
  Optional<Generator> read(Part part, List<String> further) {
    List<String> named = WAYS.keySet().stream().filter(part::has).toList();
    if (named.size() != 1) {
      part.report(
          part.place(),
          SamplingProblem.RECIPE_WAY,
          part.name(),
          String.join("、", allowed()),
          Integer.toString(named.size()));
      return Optional.empty();
    }
    String way = named.get(0);
    part.knows(
        Stream.of(Stream.of(way), keys(way).stream(), further.stream()).flatMap(s -> s).toList());
    if (!allowed().contains(way)) {
      part.report(
          part.place(),
          SamplingProblem.RECIPE_WAY_WRONG,
          part.name(),
          way,
          String.join("、", allowed()));
      return Optional.empty();
    }
    return read(part, way, part.node(way).orElseThrow());
  }

  private static List<String> keys(String way) {
    return WAYS.getOrDefault(way, List.of());
  }

  /** The ways that suit the field. */
  private List<String> allowed() {
    if (field == null) {
      return WAYS.keySet().stream().filter(way -> !way.equals(COUNT)).toList();
    }
    FieldType type = field.type();
    if (type instanceof FieldType.ListOf) {
      return List.of(COUNT, BY);
    }
    return Stream.concat(suited(type).stream(), Stream.of(BY)).toList();
  }

  private static List<String> suited(FieldType type) {
    if (type.isNumber()) {
      return List.of(NUMBER, PART_OF, COUNTED);
    }
    if (type instanceof FieldType.Flag) {
      return List.of(YES);
    }
    if (type instanceof FieldType.Day) {
      return List.of(DAY, AFTER);
    }
    return type instanceof FieldType.Choice ? List.of(WORDS) : List.of(WORDS, TEXT, CODE);
  }

  private Optional<? extends Generator> readWay(Part part, String way, Node node) {
    return switch (way) {
      case WORDS -> words(part, node);
      case YES -> part.share(node).map(Simple.Yes::new);
      case NUMBER -> new NumberReader(part, field).number(node);
      case PART_OF -> reference(part, node).flatMap(of -> new NumberReader(part, field).partOf(of));
      case COUNTED -> part.scaled(node, 0).map(Simple.Counted::new);
      case DAY -> new DayReader(part).day(node);
      case AFTER -> reference(part, node).flatMap(new DayReader(part)::after);
      case TEXT -> new TextReader(part, references).text(node);
      case CODE -> code(part, node);
      case BY -> cases(part, node);
      default -> nested.read(part, node, field, references.scope());
    };
  }

  private Optional<Generator> read(Part part, String way, Node node) {
    return readWay(part, way, node).map(generator -> generator);
  }

  private Optional<Slot> reference(Part part, Node node) {
    return part.text(node).flatMap(name -> references.find(part, node, name));
  }

  private Optional<Simple.Word> words(Part part, Node node) {
    return new WeightReader(part)
        .<Value>read(node, named -> word(part, named).map(Value.Text::new))
        .map(Simple.Word::new);
  }

  private Optional<String> word(Part part, WeightReader.Named named) {
    List<String> known =
        field != null && field.type() instanceof FieldType.Choice choice
            ? Optional.ofNullable(vocabulary.enums().get(choice.enumType()))
                .orElseThrow()
                .constants()
            : List.of(named.word());
    if (known.contains(named.word())) {
      return Optional.of(named.word());
    }
    part.report(
        named.node().place(),
        SamplingProblem.RECIPE_WORD,
        part.name(),
        named.word(),
        Nearest.allowed(named.word(), known));
    return Optional.empty();
  }

  private Optional<CreditCode> code(Part part, Node node) {
    Optional<Slot> place = part.due("place").flatMap(at -> reference(part, at));
    return part.text(node).flatMap(start -> place.map(slot -> new CreditCode(start, slot)));
  }

  private Optional<Simple.Cases> cases(Part part, Node node) {
    Optional<Slot> by = reference(part, node);
    Optional<Part> cases = part.due(CASES).flatMap(found -> part.part(CASES));
    Map<String, Generator> read = new LinkedHashMap<>();
    List<Entry> unread = new ArrayList<>();
    for (Entry entry : cases.map(Part::entries).orElse(List.of())) {
      inner(part, entry)
          .ifPresentOrElse(found -> read.put(entry.key(), found), () -> unread.add(entry));
    }
    Generator otherwise = read.remove(ELSE);
    return by.filter(slot -> unread.isEmpty() && cases.isPresent())
        .map(slot -> new Simple.Cases(slot, read, otherwise));
  }

  private Optional<Generator> inner(Part part, Entry entry) {
    return part.part(CASES)
        .flatMap(cases -> cases.part(entry.key()))
        .flatMap(inner -> read(inner, List.of()));
  }
}
