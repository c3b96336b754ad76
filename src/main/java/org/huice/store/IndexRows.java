package org.huice.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The index in the database, found page by page, so that a long answer holds neither memory nor the
 * database.
 *
 * @param sql where it is
 */
record IndexRows(Sql sql) implements IndexView {
  private static final int PAGE = 256;

  private static final String FIND =
      "select r.number, r.kind, r.time, r.applicant, r.name, r.as_of, r.rule_set"
          + " from index_row r where r.number > ?%s order by r.number limit "
          + PAGE;

  private static final String SUMS =
      "select number, policy, clause, subject, ruling, fen, ceiling from index_sum"
          + " where number in (%s) order by number, position";

  private static final String REFERENCES =
      "select number, refers from index_reference where number in (%s) order by number, refers";

  /** A row without what stands in tables of their own. */
  private record Bare(long number, Draft.IndexRow row) {}

  @Override
  public Stream<Indexed> find(Question question) {
    return Stream.iterate(
            page(question, 0),
            page -> !page.isEmpty(),
            page -> page.size() < PAGE ? List.of() : page(question, last(page)))
        .flatMap(List::stream);
  }

  private static long last(List<Indexed> page) {
    return page.get(page.size() - 1).number();
  }

  /** Writes the entry's row and what belongs to it. */
  void keep(long number, Draft.IndexRow row, @Nullable String once) {
    sql.later(
        "insert into index_row (number, kind, time, applicant, name, as_of, rule_set, once)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        row.kind(),
        row.time(),
        row.applicant(),
        row.name(),
        row.asOf(),
        row.ruleSet(),
        once);
    for (long other : row.refers()) {
      sql.later("insert into index_reference (number, refers) values (?, ?)", number, other);
    }
    for (int i = 0; i < row.sums().size(); i++) {
      keep(number, i, row.sums().get(i));
    }
  }

  private void keep(long number, int position, Draft.Sum sum) {
    sql.later(
        "insert into index_sum"
            + " (number, position, policy, clause, subject, ruling, fen, ceiling)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        position,
        sum.policy(),
        sum.clause(),
        sum.subject(),
        sum.ruling(),
        sum.fen(),
        sum.ceiling() ? 1 : 0);
  }

  private List<Indexed> page(Question question, long after) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(after);
    String text = FIND.formatted(conditions(question, values));
    List<Bare> rows = sql.list(text, IndexRows::bare, values.toArray());
    if (rows.isEmpty()) {
      return List.of();
    }
    String numbers =
        rows.stream().map(row -> Long.toString(row.number())).collect(Collectors.joining(","));
    Map<Long, List<Draft.Sum>> sums = new HashMap<>();
    sql.list(
        SUMS.formatted(numbers),
        row -> sums.computeIfAbsent(row.getLong(1), n -> new ArrayList<>()).add(sum(row)));
    Map<Long, List<Long>> references = new HashMap<>();
    sql.list(
        REFERENCES.formatted(numbers),
        row ->
            references.computeIfAbsent(row.getLong(1), n -> new ArrayList<>()).add(row.getLong(2)));
    return rows.stream().map(row -> whole(row, references, sums)).toList();
  }

  private static Indexed whole(
      Bare bare, Map<Long, List<Long>> references, Map<Long, List<Draft.Sum>> sums) {
    Draft.IndexRow row = bare.row();
    return new Indexed(
        bare.number(),
        new Draft.IndexRow(
            row.kind(),
            row.time(),
            row.applicant(),
            row.name(),
            row.asOf(),
            row.ruleSet(),
            references.getOrDefault(bare.number(), List.of()),
            sums.getOrDefault(bare.number(), List.of())));
  }

  private static String conditions(Question question, List<@Nullable Object> values) {
    StringBuilder text = new StringBuilder();
    add(text, values, " and r.kind = ?", question.kind());
    add(text, values, " and r.applicant = ?", question.applicant());
    add(text, values, " and r.as_of >= ?", question.from());
    add(text, values, " and r.as_of <= ?", question.to());
    add(text, values, " and r.time <= ?", question.knownAt());
    if (question.policy() != null || question.overFen() != null) {
      text.append(" and exists (select 1 from index_sum s where s.number = r.number");
      add(text, values, " and s.policy = ?", question.policy());
      add(text, values, " and s.fen > ?", question.overFen());
      text.append(')');
    }
    if (!question.refers().isEmpty()) {
      // Whole numbers of our own: they can be written into the text, however many they are.
      text.append(
          question.refers().stream()
              .map(Object::toString)
              .collect(
                  Collectors.joining(
                      ",",
                      " and r.number in (select number from index_reference where refers in (",
                      "))")));
    }
    return text.toString();
  }

  private static void add(
      StringBuilder text, List<@Nullable Object> values, String condition, @Nullable Object value) {
    if (value != null) {
      text.append(condition);
      values.add(value);
    }
  }

  private static Bare bare(ResultSet row) throws SQLException {
    return new Bare(
        row.getLong(1),
        new Draft.IndexRow(
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            List.of(),
            List.of()));
  }

  private static Draft.Sum sum(ResultSet row) throws SQLException {
    long fen = row.getLong(6);
    boolean none = row.wasNull();
    return new Draft.Sum(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        none ? null : fen,
        row.getInt(7) == 1);
  }
}
