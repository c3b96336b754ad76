package org.huice.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.NotInForce;
import org.huice.determination.Ruling.NotInForce.Reason;
import org.huice.policy.PolicyDocument;

/** Folds what does not apply into few lines. */
final class FoldedText {
  private final Words words;
  private final Names names;
  private final Map<String, PolicyDocument> policies;

  FoldedText(Words words, Names names, Map<String, PolicyDocument> policies) {
    this.words = words;
    this.names = names;
    this.policies = policies;
  }

  /**
   * One line for all that is 不适用 for want of a subject, one for what is not about such an
   * applicant, then one for each reason and day or place that is 未施行 or the like.
   */
  List<String> lines(List<Ruling> rulings) {
    List<Ruling.NotApplicable> none = of(rulings, Ruling.NotApplicable.class).toList();
    List<String> lines = new ArrayList<>();
    notApplicable(none.stream().filter(one -> names.mayHave(one.subjectType())).toList())
        .ifPresent(lines::add);
    new ForeignText(words, names, policies)
        .line(none.stream().filter(one -> !names.mayHave(one.subjectType())).toList())
        .ifPresent(lines::add);
    lines.addAll(notInForce(rulings));
    return lines;
  }

  /** One line for each reason and day or place that keeps policies from holding. */
  List<String> notInForce(List<Ruling> rulings) {
    return of(rulings, NotInForce.class)
        .sorted(Comparator.comparing(NotInForce::reason))
        .collect(
            Collectors.groupingBy(
                not -> List.of(not.reason().name(), bound(not)),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(this::line)
        .toList();
  }

  /** The day of the subject that places it before or after the policy, if it is not the as-of. */
  Optional<String> dated(NotInForce not) {
    boolean byDate = not.reason() == Reason.NOT_YET || not.reason() == Reason.EXPIRED;
    return byDate ? names.dated(not.matter(), policies, words) : Optional.empty();
  }

  /** Why one policy does not hold on that day. */
  Optional<String> reason(NotInForce not) {
    String what = not.matter().policy() + " " + not.matter().clause();
    return dated(not).map(day -> words.say("reason." + not.reason(), what, bound(not), day));
  }

  private static <R extends Ruling> Stream<R> of(List<Ruling> rulings, Class<R> kind) {
    return rulings.stream().filter(kind::isInstance).map(kind::cast);
  }

  // A policy that was repealed does not hold on any day.
  private static String bound(NotInForce not) {
    return not.reason() == Reason.REPEALED ? "" : Objects.requireNonNullElse(not.bound(), "");
  }

  private Optional<String> notApplicable(List<Ruling.NotApplicable> rulings) {
    if (rulings.isEmpty()) {
      return Optional.empty();
    }
    Folds folds = new Folds(words);
    rulings.forEach(one -> folds.add(one.matter(), words.say("folded.none", one.subjectType())));
    String all = String.valueOf(rulings.size());
    String none = words.list(folds.each((what, why) -> words.say("folded.item", what, why)));
    return Optional.of(words.say("folded.notApplicable", all, none));
  }

  /** All that one reason, and one day or place, keeps from holding. */
  private String line(List<NotInForce> alike) {
    Folds folds = new Folds(words);
    alike.forEach(not -> folds.add(not.matter(), dated(not).orElse("")));
    List<String> all =
        folds.each((what, day) -> day.isEmpty() ? what : words.say("folded.dated", what, day));
    NotInForce not = alike.get(0);
    return words.say(
        "folded." + not.reason().name(),
        words.list(all),
        bound(not),
        names.applicantType(),
        names.place().orElse("?"));
  }
}
