package org.huice.drafting;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;

/**
 * The one clause of a new policy, with its rule and its cases.
 *
 * @param kind as {@code policy.yaml} writes it
 */
record Example(String kind, Subject subject, Vocabulary vocabulary) {
  private static final Properties TEXTS = texts();

  private static Properties texts() {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Example.class.getResourceAsStream("kinds.properties")),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return texts;
  }

  /** Whether a clause of that kind can hang on that subject. */
  static boolean fits(String kind, Subject subject) {
    return TEXTS.containsKey(kind + (subject.isAmount() ? ".amount" : ".flag") + ".then");
  }

  private String said(String part) {
    return said(part, part);
  }

  /** What this kind says, else what all kinds say. */
  private String said(String part, String common) {
    String condition = subject.isAmount() ? "amount." : "flag.";
    String own = TEXTS.getProperty(kind + "." + condition + part);
    return Objects.requireNonNullElseGet(own, () -> TEXTS.getProperty(condition + common))
        .replace("{type}", subject.type().name())
        .replace("{field}", subject.field().name());
  }

  /** The keys that only clauses of this kind have. */
  String lines() {
    return Objects.requireNonNull(TEXTS.getProperty(kind + ".lines"));
  }

  String text() {
    return said("text");
  }

  String then() {
    return said("then");
  }

  /** What the clause says, as the name of a rule. */
  String name() {
    return text().replace("。", "").replace("“", "").replace("”", "");
  }

  String parameters() {
    StringBuilder parameters = new StringBuilder();
    for (String part : said("parameters").split(" ", -1)) {
      parameters.append(part.isEmpty() ? "" : TEXTS.getProperty(part));
    }
    return parameters.toString();
  }

  String condition() {
    String field = subject.field().name();
    if (!subject.isAmount()) {
      return field + " == true";
    }
    return isTarget() ? field + " > 0" : field + " >= $政策.value( \"示例门槛\" )";
  }

  private boolean isTarget() {
    return kind.equals("target");
  }

  /** The facts of the case that is there from the start. */
  String facts() {
    return facts(met());
  }

  private String met() {
    return subject.isAmount() ? "1000000" : "true";
  }

  private String facts(String value) {
    StringBuilder facts = new StringBuilder();
    List<Subject.Step> way = subject.way();
    int indent = 4;
    for (int i = 0; i < way.size(); i++) {
      Subject.Step step = way.get(i);
      facts.append(" ".repeat(indent)).append(step.named()).append(":\n");
      indent += 2;
      boolean item = i > 0;
      for (Field field : step.type().fields()) {
        if (isWritten(field)) {
          line(facts, indent, i > 0, item, field, Subject.value(field, vocabulary));
          item = false;
        }
      }
      indent += i > 0 ? 2 : 0;
    }
    if (!value.isEmpty()) {
      line(facts, indent, false, false, subject.field(), value);
    }
    return facts.toString();
  }

  private static boolean isWritten(Field field) {
    return (field.key() || field.place()) && !field.owner();
  }

  private static void line(
      StringBuilder facts, int indent, boolean listed, boolean first, Field field, String value) {
    facts
        .append(" ".repeat(indent))
        .append(!listed ? "" : first ? "- " : "  ")
        .append(field.name())
        .append(": ")
        .append(value)
        .append('\n');
  }

  /** The cases that hold as soon as the policy is in force. */
  String cases() {
    String unmet = subject.isAmount() ? "999999.99" : "false";
    return one("met", met()) + one("unmet", unmet) + one("missing", "");
  }

  private String one(String which, String value) {
    String missing =
        subject.type().name() + "[" + subject.id(vocabulary) + "]." + subject.field().name();
    return "- case: "
        + said("case." + which, "title." + which)
        + "\n  as-of: 2026-06-30\n  facts:\n"
        + facts(value)
        + "  expect:\n    - { clause: 第一条, "
        + said(which, which).replace("{missing}", missing)
        + " }\n\n";
  }
}
