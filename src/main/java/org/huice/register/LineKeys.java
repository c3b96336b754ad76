package org.huice.register;

import org.huice.json.JsonKey;

/** The keys of the line of an entry that was decided. */
final class LineKeys {
  static final JsonKey AMOUNT = JsonKey.of("amount");
  static final JsonKey APPLICANT = JsonKey.of("applicant");
  static final JsonKey AT_MOST = JsonKey.of("atMost");
  static final JsonKey CHARGED = JsonKey.of("charged");
  static final JsonKey CITATION = JsonKey.of("citation");
  static final JsonKey CLAIMS = JsonKey.of("claims");
  static final JsonKey CLASS = JsonKey.of("class");
  static final JsonKey CLAUSE = JsonKey.of("clause");
  static final JsonKey CODE = JsonKey.of("code");
  static final JsonKey CORE = JsonKey.of("core");
  static final JsonKey COUNTS = JsonKey.of("counts");
  static final JsonKey DATE = JsonKey.of("date");
  static final JsonKey DETERMINATION = JsonKey.of("determination");
  static final JsonKey ENTRY = JsonKey.of("entry");
  static final JsonKey FIGURES = JsonKey.of("figures");
  static final JsonKey GRANTED = JsonKey.of("granted");
  static final JsonKey ID = JsonKey.of("id");
  static final JsonKey KEY = JsonKey.of("key");
  static final JsonKey MARKS = JsonKey.of("marks");
  static final JsonKey MATTER = JsonKey.of("matter");
  static final JsonKey MISSING = JsonKey.of("missing");
  static final JsonKey NAME = JsonKey.of("name");
  static final JsonKey OPEN = JsonKey.of("open");
  static final JsonKey PLACE = JsonKey.of("place");
  static final JsonKey POLICY = JsonKey.of("policy");
  static final JsonKey POOL = JsonKey.of("pool");
  static final JsonKey REASONS = JsonKey.of("reasons");
  static final JsonKey REASON = JsonKey.of("reason");
  static final JsonKey RULING = JsonKey.of("ruling");
  static final JsonKey RULINGS = JsonKey.of("rulings");
  static final JsonKey SENTENCE = JsonKey.of("sentence");
  static final JsonKey SUBJECT = JsonKey.of("subject");
  static final JsonKey TITLE = JsonKey.of("title");
  static final JsonKey TOTALS = JsonKey.of("totals");
  static final JsonKey TYPE = JsonKey.of("type");
  static final JsonKey UNPAID = JsonKey.of("unpaid");

  private LineKeys() {}
}
