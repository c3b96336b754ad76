package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huice.advice.Advice;
import org.huice.advice.Ask;
import org.huice.advice.Need;
import org.huice.advice.Wanted;
import org.huice.advice.Worth;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.jspecify.annotations.Nullable;

/** Says what would decide an open ruling and what that is worth, and what to ask for next. */
final class NeedText {
  private static final String INDENT = "    ";

  private final Words words;
  private final Names names;
  private final MissingText missing;

  NeedText(Words words, Names names, MissingText missing) {
    this.words = words;
    this.names = names;
    this.missing = missing;
  }

  /**
   * The heading with what is at stake, then each set of things that decides it by itself.
   *
   * @param all that is missing, to be told where no set of it is known to decide
   */
  List<String> lines(Need need, List<Missing> all) {
    List<String> lines = new ArrayList<>();
    List<Wanted> sets =
        need.sets().isEmpty()
            ? all.stream().map(one -> new Wanted(List.of(one))).toList()
            : need.sets();
    String key = need.sets().size() > 1 ? "need.several" : "need";
    lines.add(words.say(key, worth(need.worth(), List.of(need))));
    sets.forEach(set -> lines.add(INDENT + set(set, need.matter())));
    return lines;
  }

  private String set(Wanted set, Matter matter) {
    return set.missing().stream()
        .map(one -> missing.said(one, matter.date()))
        .collect(Collectors.joining(words.say("need.and"), words.say("need.bullet"), ""));
  }

  /** What to ask for next, the most worth first: each with the rulings that hang on it. */
  List<String> asks(Advice advice) {
    List<String> lines = new ArrayList<>();
    if (!advice.asks().isEmpty()) {
      lines.add(words.say("ask"));
    }
    for (int at = 0; at < advice.asks().size(); at++) {
      lines.addAll(ask(String.valueOf(at + 1), advice.asks().get(at), advice.needs()));
    }
    return lines;
  }

  private List<String> ask(String number, Ask ask, List<Need> needs) {
    Matter first = (ask.decides().isEmpty() ? ask.helps() : ask.decides()).get(0);
    List<String> lines = new ArrayList<>();
    lines.add(INDENT + words.say("ask.one", number, missing.said(ask.missing(), first.date())));
    lines.addAll(
        hanging("ask.decides", ask.decides(), worth(ask.worth(), of(ask.decides(), needs))));
    lines.addAll(hanging("ask.helps", ask.helps(), worth(ask.share(), of(ask.helps(), needs))));
    lines.addAll(hanging("ask.refuses", ask.refuses(), ""));
    return lines;
  }

  private static List<Need> of(List<Matter> matters, List<Need> needs) {
    return needs.stream().filter(need -> matters.contains(need.matter())).toList();
  }

  private List<String> hanging(String key, List<Matter> matters, String worth) {
    String all = words.list(matters.stream().map(this::matter).toList());
    return matters.isEmpty() ? List.of() : List.of(INDENT + INDENT + words.say(key, all, worth));
  }

  private String matter(Matter matter) {
    String subject = names.subject(matter.subject());
    return words.say("ask.matter", matter.policy(), matter.clause(), subject);
  }

  /** Nothing where no amount is ever at stake; and what a person may decide is not yet due. */
  private String worth(@Nullable Worth worth, List<Need> needs) {
    if (worth == null) {
      return needs.stream().anyMatch(Need::money) ? words.say("worth.unknown") : "";
    }
    String yuan = NumberText.yuan(worth.yuan());
    boolean open = !needs.isEmpty() && needs.stream().allMatch(NeedText::isDiscretion);
    String key = open ? "worth.discretion" : "worth";
    return words.say(key, worth.bound() ? words.say("amount.ceiling", yuan) : yuan);
  }

  private static boolean isDiscretion(Need need) {
    return need.outcomes().equals(List.of("discretionary"));
  }
}
