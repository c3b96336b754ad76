package org.huice.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huice.advice.Change;
import org.huice.advice.Remedy;
import org.huice.determination.Ruling;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/** Says what would turn a refusal: what the applicant can do, waiting, and what nobody can help. */
final class RemedyText {
  private static final String INDENT = "    ";

  private final Words words;
  private final Names names;
  private final AmountText amounts;
  private final SourceText values;

  RemedyText(Words words, Names names, AmountText amounts, SourceText values) {
    this.words = words;
    this.names = names;
    this.amounts = amounts;
    this.values = values;
  }

  /** One line for each, under a heading; what the applicant can bring about comes first. */
  List<String> lines(List<Remedy> remedies) {
    List<String> lines = new ArrayList<>();
    if (!remedies.isEmpty()) {
      lines.add(words.say("remedy"));
    }
    remedies.stream().filter(RemedyText::isOwn).map(this::line).forEach(lines::add);
    remedies.stream().filter(remedy -> !isOwn(remedy)).map(this::line).forEach(lines::add);
    return lines;
  }

  /** That none was found: the search tries one change, then two. */
  List<String> none() {
    return List.of(words.say("remedy.none"));
  }

  private static boolean isOwn(Remedy remedy) {
    return remedy.changes().stream()
        .allMatch(change -> !(change instanceof Change.OfFact fact) || fact.changeable());
  }

  private String line(Remedy remedy) {
    String changes =
        remedy.changes().stream()
            .map(this::change)
            .collect(Collectors.joining(words.say("remedy.and")));
    String key = isOwn(remedy) ? "remedy.own" : "remedy.other";
    return INDENT + words.say(key, changes, outcome(remedy.outcome()));
  }

  private String change(Change change) {
    if (change instanceof Change.OfDay day) {
      return words.say("change.day", day.to().toString(), day.from().toString());
    }
    Change.OfFact fact = (Change.OfFact) change;
    String name = names.whose(fact.name(), words);
    Unit unit = names.unit(fact.name());
    String to = values.value(fact.to(), unit);
    Object from = fact.from();
    if (from == null) {
      return words.say(fact.to() instanceof LocalDate ? "change.dated" : "change.given", name, to);
    }
    return fact.to() instanceof Number && from instanceof Number
        ? number(name, exact(from), exact(fact.to()), unit)
        : words.say("change.other", name, values.value(from, unit), to);
  }

  private String number(String name, BigDecimal from, BigDecimal to, @Nullable Unit unit) {
    String key = to.compareTo(from) > 0 ? "change.more" : "change.less";
    String difference = values.value(to.subtract(from).abs(), unit);
    return words.say(key, name, difference, values.value(to, unit));
  }

  private static BigDecimal exact(Object number) {
    return new BigDecimal(number.toString());
  }

  private String outcome(Ruling ruling) {
    if (ruling instanceof Ruling.Granted granted) {
      return words.say("outcome.granted", amounts.sum(granted.amount()));
    }
    return ruling instanceof Ruling.Designated designated
        ? words.say("designated", designated.title())
        : words.say("ruling." + ruling.code());
  }
}
