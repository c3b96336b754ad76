package org.huice.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huice.audit.Origin;
import org.huice.page.Words;

/** Times of knowledge: in UTC as the ledger keeps them, in Beijing time as a person has them. */
final class KnownAt {
  private static final DateTimeFormatter LEDGER = format("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
  private static final DateTimeFormatter PERSON = format("uuuu-MM-dd HH:mm:ss");

  private KnownAt() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }

  /**
   * The time as the ledger writes it.
   *
   * @param typed a day, whose end in Beijing is meant; a day and time of Beijing; or a time in UTC
   *     that ends with Z
   * @throws CannotRun if it is none of these
   */
  static String read(String typed, Words words) {
    try {
      return ledger(instant(typed.strip().replace(' ', 'T')));
    } catch (DateTimeException noTime) {
      throw new CannotRun(words.say("ledger.badTime", typed));
    }
  }

  /** A time as the ledger writes it: UTC with milliseconds. */
  static String ledger(Instant instant) {
    return LEDGER.format(instant.atOffset(ZoneOffset.UTC));
  }

  /** {@code 2025-12-01 00:30:00} in Beijing of a time that the ledger holds. */
  static String beijing(String time) {
    return PERSON.format(Instant.parse(time).atZone(Origin.LAW));
  }

  private static Instant instant(String typed) {
    if (typed.length() == "2025-12-01".length()) {
      // The last moment that the ledger can tell from the next day.
      return LocalDate.parse(typed).plusDays(1).atStartOfDay(Origin.LAW).toInstant().minusMillis(1);
    }
    return typed.endsWith("Z")
        ? Instant.parse(typed)
        : LocalDateTime.parse(typed).atZone(Origin.LAW).toInstant();
  }
}
