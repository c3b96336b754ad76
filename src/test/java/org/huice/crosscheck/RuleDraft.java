package org.huice.crosscheck;

import java.util.ArrayList;
import java.util.List;
import org.huice.crosscheck.RandomType.RandomField;

/** A rule under way: its patterns, and what is bound by now. */
final class RuleDraft {
  static final String POLICY = "$政策";

  /** A pattern that binds a fact, and is given a name only where something asks for it. */
  static final class Pattern {
    private final RandomType type;
    private final String variable;
    private final List<String> constraints = new ArrayList<>();
    private String from = "";
    private boolean named;

    private Pattern(RandomType type, String variable) {
      this.type = type;
      this.variable = variable;
    }

    RandomType type() {
      return type;
    }

    /** Its variable, which from now on is written. */
    String variable() {
      named = true;
      return variable;
    }

    void add(String constraint) {
      constraints.add(constraint);
    }

    void from(String list) {
      from = " from " + list;
    }

    @Override
    public String toString() {
      return (named ? variable + " : " : "") + pattern(type, constraints) + from;
    }
  }

  private final RandomVocabulary vocabulary;
  private final RandomParameters parameters;
  private final List<Object> elements = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final Pattern subject;
  private int variables;

  /** A bound number over many facts. */
  record Figure(String variable, Kind kind) {}

  RuleDraft(
      RandomVocabulary vocabulary,
      RandomParameters parameters,
      RandomType subject,
      boolean ownerFirst) {
    this.vocabulary = vocabulary;
    this.parameters = parameters;
    if (ownerFirst && subject.owner() != null) {
      Pattern owner = pattern(vocabulary.type(subject.owner()));
      this.subject = pattern(subject);
      this.subject.add(subject.toOwner() + " == " + owner.variable());
    } else {
      this.subject = pattern(subject);
    }
  }

  RandomVocabulary vocabulary() {
    return vocabulary;
  }

  RandomParameters parameters() {
    return parameters;
  }

  Pattern subject() {
    return subject;
  }

  /** Every pattern that binds a fact. */
  List<Pattern> patterns() {
    return patterns;
  }

  List<Figure> figures() {
    return figures;
  }

  /** One more pattern that binds a fact. */
  Pattern pattern(RandomType type) {
    Pattern pattern = new Pattern(type, "$事" + (patterns.size() + 1));
    patterns.add(pattern);
    elements.add(pattern);
    return pattern;
  }

  /** One more element that binds no fact. */
  void add(String element) {
    elements.add(element);
  }

  void figure(String variable, Kind kind) {
    figures.add(new Figure(variable, kind));
  }

  String fresh() {
    variables++;
    return "$值" + variables;
  }

  /** A new variable for a field of a pattern, which is bound there. */
  String bind(Pattern pattern, RandomField field) {
    return bind(pattern, field.name());
  }

  /** A new variable for the value of an expression, which is bound in the pattern. */
  String bind(Pattern pattern, String expression) {
    String variable = fresh();
    pattern.add(variable + " : " + expression);
    return variable;
  }

  static String pattern(RandomType type, List<String> constraints) {
    return type.name()
        + (constraints.isEmpty() ? "( )" : "( " + String.join(", ", constraints) + " )");
  }

  /**
   * The elements of {@code when}, one a line. The policy stands where it may: networks that share
   * what stands before it are not the same as those that share nothing.
   */
  String when(String policy, Choices choices) {
    List<String> lines = new ArrayList<>(elements.stream().map(Object::toString).toList());
    int first = 0;
    while (first < lines.size() && !lines.get(first).contains(POLICY)) {
      first++;
    }
    lines.add(choices.chance(50) ? 0 : choices.between(0, first), policy);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      boolean bracket = i + 1 < lines.size() && lines.get(i + 1).startsWith("(");
      text.append("    ").append(lines.get(i)).append(bracket ? ends(lines.get(i)) : "\n");
    }
    return text.toString();
  }

  /** Drools takes a bracket after a list for the list's arguments. */
  private static String ends(String line) {
    return line.matches(".* from \\S+") ? ";\n" : "\n";
  }
}
