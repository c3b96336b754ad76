package org.huice.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.determination.Determination;
import org.huice.determination.Payment;
import org.huice.determination.Ruling;
import org.huice.money.Amount;
import org.huice.money.Money;
import org.jspecify.annotations.Nullable;

/** Writes what a determination says as what an example of a policy would expect. */
public final class Recorder {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern NAME =
      Pattern.compile("(?<![\\p{L}\\p{N}_$.])[\\p{L}][\\p{L}\\p{N}_]*(?![\\p{L}\\p{N}_(.])");

  /** Words of the rule language, which are no names. */
  private static final Set<String> WORDS =
      Set.of("in", "not", "exists", "forall", "or", "accumulate", "sum", "count", "min", "max");

  private final Determination determination;
  private final String policy;

  /** Of the rulings of that policy. */
  public Recorder(Determination determination, String policy) {
    this.determination = determination;
    this.policy = policy;
  }

  /** The rulings of the policy, in their order. */
  public List<Ruling> rulings() {
    return determination.rulings().stream()
        .filter(ruling -> ruling.matter().policy().equals(policy))
        .toList();
  }

  /** Whether an example must not pass over a ruling in silence. */
  public static boolean isGiving(Ruling ruling) {
    return CaseRunner.GIVING.contains(ruling.code());
  }

  /** One ruling: {@code { clause: 第五条, subject: J1, ruling: granted, amount: "75000.00" }}. */
  public String line(Ruling ruling) {
    List<String> parts = new ArrayList<>();
    parts.add("clause: " + YamlText.text(ruling.matter().clause()));
    if (rulings().stream().filter(one -> sameClause(one, ruling)).count() > 1) {
      parts.add("subject: " + YamlText.text(Meant.subject(ruling.matter())));
    }
    parts.add("ruling: " + ruling.code());
    outcome(ruling, parts);
    determination.settlement().payments().stream()
        .filter(payment -> payment.matter().equals(ruling.matter()))
        .findFirst()
        .ifPresent(payment -> payment(payment, parts));
    return "{ " + String.join(", ", parts) + " }";
  }

  private static boolean sameClause(Ruling one, Ruling other) {
    return one.matter().clause().equals(other.matter().clause());
  }

  private void outcome(Ruling ruling, List<String> parts) {
    Amount paid = Actual.amount(ruling);
    amount("amount", paid == null ? Actual.lost(ruling) : paid, parts);
    if (ruling instanceof Ruling.Undetermined) {
      Amount soFar = Actual.soFar(ruling);
      text("so-far", soFar == null ? null : Money.of(soFar.value()).toString(), parts);
      texts("missing", Actual.missing(ruling).stream().sorted().toList(), parts);
    } else if (ruling instanceof Ruling.Ordered ordered && ordered.from() != null) {
      parts.add("from: " + ordered.from());
    } else if (ruling instanceof Ruling.Refused) {
      failed(ruling, parts);
    } else if (ruling instanceof Ruling.Superseded lost) {
      parts.add("cause: " + lost.cause().code());
      lost.winners().stream().findFirst().ifPresent(one -> winner(one, parts));
      parts.add("rule: " + YamlText.text(lost.rule()));
    } else if (ruling instanceof Ruling.NotInForce not) {
      parts.add("cause: " + not.reason().code());
    } else if (ruling instanceof Ruling.Barred barred) {
      parts.add("rule: " + YamlText.text(barred.by().clause()));
    } else if (ruling instanceof Ruling.Reported report) {
      if (report.soft() == null) {
        parts.add("reached: " + report.measure().reached());
      }
      text("measured", report.measure().actual(), parts);
      text("target", Actual.target(report).toString(), parts);
    }
  }

  private static void amount(String key, @Nullable Amount amount, List<String> parts) {
    if (amount != null) {
      text(key, Money.of(amount.value()).toString(), parts);
      if (amount.ceiling()) {
        parts.add("ceiling: true");
      }
    }
  }

  private void winner(Ruling.Superseded.Winner winner, List<String> parts) {
    boolean own = winner.matter().policy().equals(policy);
    String clause = (own ? "" : winner.matter().policy() + "/") + winner.matter().clause();
    text("winner", clause + " " + Meant.subject(winner.matter()), parts);
  }

  /** The parameter or, where none is named, the field on which a condition that is false hangs. */
  private static void failed(Ruling ruling, List<String> parts) {
    Actual.failed(ruling).stream()
        .findFirst()
        .map(Recorder::name)
        .ifPresent(name -> parts.add("failed: " + YamlText.text(name)));
  }

  private static @Nullable String name(String condition) {
    Matcher quoted = QUOTED.matcher(condition);
    if (quoted.find() && quoted.group(1).codePoints().allMatch(Recorder::isOfName)) {
      return quoted.group(1);
    }
    return NAME.matcher(condition)
        .results()
        .map(MatchResult::group)
        .filter(name -> !WORDS.contains(name))
        .findFirst()
        .orElse(null);
  }

  private static boolean isOfName(int character) {
    return Character.isLetterOrDigit(character) || character == '_';
  }

  private static void payment(Payment payment, List<String> parts) {
    texts("payment", all(payment.instalments(), one -> Money.of(one.yuan()).toString()), parts);
    if (!payment.instalments().isEmpty()) {
      List<String> states =
          all(payment.instalments(), one -> one.state().name().toLowerCase(Locale.ROOT));
      parts.add("states: [" + String.join(", ", states) + "]");
    }
    texts("paid-by", all(payment.paidBy(), one -> Money.of(one.yuan()).toString()), parts);
    texts("paid-to", all(payment.paidTo(), one -> Money.of(one.yuan()).toString()), parts);
  }

  private static <T> List<String> all(List<T> items, Function<T, String> text) {
    return items.stream().map(text).toList();
  }

  private static void text(String key, @Nullable String text, List<String> parts) {
    if (text != null) {
      parts.add(key + ": " + YamlText.quoted(text));
    }
  }

  private static void texts(String key, List<String> texts, List<String> parts) {
    if (!texts.isEmpty()) {
      parts.add(key + ": [" + String.join(", ", all(texts, YamlText::quoted)) + "]");
    }
  }
}
