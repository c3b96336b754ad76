package org.huice.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.huice.determination.Determination.Overlaid;
import org.huice.dossier.FactId;
import org.huice.pool.Claim;
import org.jspecify.annotations.Nullable;

/** A line of a file of results, as {@link ResultLines} and {@link ResultFile} write them. */
public sealed interface ResultLine {
  /**
   * Reads a line.
   *
   * @param line without line feed
   * @throws IllegalArgumentException if it is none of results
   */
  static ResultLine read(byte[] line) {
    return ResultLineReader.read(new Told(JsonValues.object(line)));
  }

  /**
   * The first line: what the results rest on.
   *
   * @param program its version
   * @param overlay null where there is none
   * @param language {@code zh} or {@code en}
   * @param inputs the files of the register
   * @param classes the fields by which applicants are told apart, in the order of the vocabulary
   * @param budgets of each pool, by its name, in 元; null where it is not known
   * @param crossCheck which entries were held against the second reading, as it is typed
   * @param notices what was read otherwise than the clerk may think, such as a column without unit
   */
  record Header(
      String program,
      String ruleSet,
      @Nullable Overlaid overlay,
      LocalDate asOf,
      String crossCheck,
      String language,
      List<InputFile> inputs,
      List<String> classes,
      List<Budget> budgets,
      List<String> notices)
      implements ResultLine {
    /** Keeps its own copies. */
    public Header {
      inputs = List.copyOf(inputs);
      classes = List.copyOf(classes);
      budgets = List.copyOf(budgets);
      notices = List.copyOf(notices);
    }
  }

  /**
   * The money of a pool.
   *
   * @param pool its name
   * @param yuan in 元; null where the pool has no budget, or none that is known
   */
  record Budget(String pool, @Nullable BigDecimal yuan) {}

  /** An entry that was decided, told without reasons: nothing more is known of it here. */
  record Brief(long entry, String place) implements OfEntry {}

  /** What became of one entry of the register. */
  sealed interface OfEntry extends ResultLine {
    /** Its number in the register, from 1. */
    long entry();

    /** Where it stands: {@code 名册.xlsx[企业]:18}. */
    String place();
  }

  /**
   * An entry that was decided.
   *
   * @param applicant who applies
   * @param name null where none is known
   * @param classes by field, the words by which applicants are told apart
   * @param core {@code sha256:…} of the core of the determination
   * @param counts how many rulings there are by code, also of those that are not listed
   * @param rulings in the order of the determination
   * @param claims on pools, in the same order
   * @param figures what pools read of every applicant, by the pool's name, by field
   * @param marks what is doubtful about the entry
   */
  record Decided(
      long entry,
      String place,
      FactId applicant,
      @Nullable String name,
      SortedMap<String, String> classes,
      String core,
      Sums totals,
      SortedMap<String, Long> counts,
      List<Ruled> rulings,
      List<Claim> claims,
      SortedMap<String, SortedMap<String, String>> figures,
      List<Mark> marks)
      implements OfEntry {
    /** Keeps its own copies. */
    public Decided {
      rulings = List.copyOf(rulings);
      claims = List.copyOf(claims);
      marks = List.copyOf(marks);
    }
  }

  /**
   * What is doubtful about an entry: rows that may belong to it, or something that another entry is
   * paid for as well.
   *
   * @param code its kind
   * @param sentence what it is
   */
  record Mark(String code, String sentence) {
    /** Whether another entry is paid for the same. */
    boolean isShared() {
      return isShared(code);
    }

    /** Whether marks of that kind say so. */
    static boolean isShared(String code) {
      return code.equals(ResultProblem.MATTER_SHARED.code());
    }
  }

  /**
   * A ruling.
   *
   * @param subject {@code 能源项目[P-01]}
   * @param name of the subject; null where it has none, and of the applicant
   * @param ruling its code: {@code granted}
   * @param title what it is called: {@code 符合,给予}
   * @param amount in 元, what is to be paid; null where nothing is
   * @param atMost whether that is a bound
   * @param unpaid in 元, what was computed and is not paid, or not yet; null where nothing was
   * @param reason one sentence
   * @param citation the document and the clause
   */
  record Ruled(
      String policy,
      String clause,
      String subject,
      @Nullable String name,
      String ruling,
      String title,
      @Nullable BigDecimal amount,
      boolean atMost,
      @Nullable BigDecimal unpaid,
      String reason,
      String citation) {}

  /**
   * An entry that was not decided.
   *
   * @param label its key as written; empty where it is not known
   * @param problems at least one, sorted by place
   */
  record Rejected(long entry, String place, String label, List<Wrong> problems) implements OfEntry {
    /** Keeps its own copy. */
    public Rejected {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Something wrong with an entry.
   *
   * @param code its kind
   * @param sheet the sheet or file
   * @param row 0 where it is not known
   * @param column from 1; 0 where it is not known
   * @param field empty where it is not known
   * @param value what stands there; empty where it is not known
   * @param sentence what is wrong
   * @param remedy what can be done about it
   */
  record Wrong(
      String code,
      String sheet,
      int row,
      int column,
      String field,
      String value,
      String sentence,
      String remedy) {}

  /** The last line: the count of the lines between. */
  record Footer(Totals totals, String lines) implements ResultLine {}
}
