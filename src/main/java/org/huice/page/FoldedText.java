package org.huice.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.huice.determination.Ruling;
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

  /** One line for all that is 不适用, then one for each policy and reason that is 未施行 or the like. */
  List<String> lines(List<Ruling> rulings) {
    Folds<String> notApplicable = new Folds<>();
    Folds<Ruling.NotInForce> notInForce = new Folds<>();
    for (Ruling ruling : rulings) {
      if (ruling instanceof Ruling.NotApplicable none) {
        notApplicable.add(ruling, none.subjectType(), none.subjectType());
      } else if (ruling instanceof Ruling.NotInForce not) {
        notInForce.add(ruling, not.reason() + " " + not.bound() + dated(not).orElse(""), not);
      }
    }
    List<String> lines = new ArrayList<>();
    List<String> none = notApplicable.each(this::notApplicable);
    if (!none.isEmpty()) {
      String all = String.valueOf(notApplicable.all);
      lines.add(words.say("folded.notApplicable", all, words.list(none)));
    }
    lines.addAll(notInForce.each(this::notInForce));
    return lines;
  }

  /** Why one policy does not hold for one matter. */
  String reason(Ruling.NotInForce not) {
    return notInForce(not.matter().policy() + " " + not.matter().clause(), not);
  }

  private String notApplicable(String what, String type) {
    return words.say("folded.item", what, words.say("folded.none", type));
  }

  private String notInForce(String what, Ruling.NotInForce not) {
    String bound = Objects.requireNonNullElse(not.bound(), "");
    String key = "reason." + not.reason().name();
    if (not.reason() == Ruling.NotInForce.Reason.ELSEWHERE) {
      return words.say(key, what, bound, names.placeLabel(), names.place().orElse("?"));
    }
    return dated(not)
        .map(day -> words.say(key + ".dated", what, bound, day))
        .orElseGet(() -> words.say(key, what, bound));
  }

  /** The day of the subject that places it before or after the policy, if it is not the as-of. */
  private Optional<String> dated(Ruling.NotInForce not) {
    boolean byDate =
        not.reason() == Ruling.NotInForce.Reason.NOT_YET
            || not.reason() == Ruling.NotInForce.Reason.EXPIRED;
    return byDate ? names.dated(not.matter(), policies, words) : Optional.empty();
  }

  /** The clauses of one kind, by policy and reason. */
  private final class Folds<R> {
    private final Map<List<String>, Set<String>> clauses = new LinkedHashMap<>();
    private final Map<List<String>, R> reasons = new LinkedHashMap<>();
    private int all;

    void add(Ruling ruling, String distinguished, R reason) {
      all++;
      List<String> key = List.of(ruling.matter().policy(), distinguished);
      reasons.putIfAbsent(key, reason);
      clauses.computeIfAbsent(key, unknown -> new LinkedHashSet<>()).add(ruling.matter().clause());
    }

    List<String> each(BiFunction<String, R, String> line) {
      List<String> lines = new ArrayList<>();
      reasons.forEach(
          (key, reason) ->
              lines.add(
                  line.apply(
                      key.get(0) + " " + which(clauses.getOrDefault(key, Set.of())), reason)));
      return lines;
    }

    private String which(Set<String> ids) {
      return ids.size() == 1
          ? ids.iterator().next()
          : words.say("folded.clauses", String.valueOf(ids.size()));
    }
  }
}
