package org.huice.store;

import java.util.List;

/**
 * Erases what stands beside entries and whom they name, while their leaves stay.
 *
 * @param database for what is told
 * @param numbers of the entries
 */
record Erasing(Database database, List<Long> numbers) implements Pending.Step {
  /** Keeps its own copy. */
  Erasing {
    numbers = List.copyOf(numbers);
  }

  @Override
  public void before(Sql sql, long size) {
    for (long number : numbers) {
      if (number < 1 || number > size) {
        throw database.failure(
            StoreProblem.NO_SUCH_ENTRY, Long.toString(number), Long.toString(size));
      }
      if (sql.number("select count(*) from payload where number = ?", number) == 0) {
        throw database.failure(StoreProblem.NOTHING_TO_ERASE, Long.toString(number));
      }
    }
  }

  @Override
  public void after(Sql sql) {
    for (long number : numbers) {
      sql.change("delete from payload where number = ?", number);
      sql.change(
          "update index_row set applicant = null, name = null, once = null where number = ?",
          number);
      sql.change("update index_sum set subject = null where number = ?", number);
    }
  }
}
