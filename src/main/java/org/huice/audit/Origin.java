package org.huice.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * From whom entries come, and how.
 *
 * @param actor who answers for them
 * @param versions by which was decided
 * @param now when they become known
 * @param salts 32 random bytes, others every time
 */
public record Origin(
    String actor, Versions versions, Supplier<Instant> now, Supplier<byte[]> salts) {
  /** Bytes of a salt: as many as the digest has. */
  public static final int SALT = 32;

  /** The time zone of the law: which day it is. */
  public static final ZoneId LAW = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** The day in the time zone of the law. */
  LocalDate today() {
    return LocalDate.ofInstant(now.get(), LAW);
  }

  /** The time as entries write it: UTC with milliseconds, so that texts sort as times do. */
  public String time() {
    return TIME.format(now.get());
  }
}
