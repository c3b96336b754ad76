package org.huice.lint;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.huice.problem.Problem;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/**
 * Finds what a clerk has to fill in for nothing: types and fields that no policy reads. What names
 * a fact, places it or only shows it is not meant.
 */
public final class UnreadCheck {
  private static final String SHOWN_ONLY = "名称";

  private final Vocabulary vocabulary;
  private final Set<String> read;
  private final Consumer<Problem> problems;

  private UnreadCheck(Vocabulary vocabulary, Set<String> read, Consumer<Problem> problems) {
    this.vocabulary = vocabulary;
    this.read = new TreeSet<>(read);
    this.problems = problems;
  }

  /**
   * Reports each type, and of types that are read each field, that is not read.
   *
   * @param read names of types and fields
   */
  public static void check(Vocabulary vocabulary, Set<String> read, Consumer<Problem> problems) {
    UnreadCheck check = new UnreadCheck(vocabulary, read, problems);
    check.addLimits();
    vocabulary.types().values().forEach(check::type);
  }

  /** A field that limits one that is read keeps mistakes out of it. */
  private void addLimits() {
    for (FactType type : vocabulary.types().values()) {
      for (Field field : type.fields()) {
        if (read.contains(field.name()) && field.noMoreThan() != null) {
          read.add(field.noMoreThan());
        }
        if (read.contains(field.name()) && field.onlyIf() != null) {
          read.add(field.onlyIf());
        }
      }
    }
  }

  private void type(FactType type) {
    if (!isRead(type)) {
      problems.accept(Problem.at(type.declared(), DoubtProblem.UNREAD_TYPE, type.name()));
      return;
    }
    for (Field field : type.fields()) {
      if (!isInherited(type, field) && !isExempt(field) && !read.contains(field.name())) {
        problems.accept(
            Problem.at(field.declared(), DoubtProblem.UNREAD_FIELD, type.name(), field.name()));
      }
    }
  }

  private boolean isInherited(FactType type, Field field) {
    String parent = type.parent();
    return parent != null
        && vocabulary.type(parent).filter(of -> of.fields().contains(field)).isPresent();
  }

  /** A type is read where it, one that it extends, one of its kinds or one of its parts is. */
  private boolean isRead(FactType type) {
    return type.applicant()
        || vocabulary.types().keySet().stream()
            .filter(read::contains)
            .anyMatch(
                name ->
                    vocabulary.isA(name, type.name())
                        || vocabulary.isA(type.name(), name)
                        || vocabulary.mayHold(type.name(), name));
  }

  private static boolean isExempt(Field field) {
    return field.key()
        || field.owner()
        || field.place()
        || field.uscc()
        || field.name().endsWith(SHOWN_ONLY)
        || field.type() instanceof FieldType.ListOf;
  }
}
