package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Matter;
import org.huice.policy.Application;
import org.huice.policy.Clause;
import org.huice.policy.Material;

/** Says by what way a clause is granted and which papers it asks for. */
final class HandlingText {
  private final Words words;
  private final Names names;

  HandlingText(Words words, Names names) {
    this.words = words;
    this.names = names;
  }

  /** One line for the way and one for the papers, where the clause has any. */
  List<String> lines(Clause clause, Matter matter) {
    List<String> lines = new ArrayList<>();
    Application application = clause.handling().application();
    if (application != null) {
      lines.add(way(application, matter));
    }
    if (!clause.handling().materials().isEmpty()) {
      lines.add(words.say("handling.materials", materials(clause.handling().materials())));
    }
    return lines;
  }

  private String way(Application application, Matter matter) {
    String key = "handling." + application.mode();
    String field = application.field();
    if (field == null) {
      return words.say(key, Objects.requireNonNullElse(application.reason(), ""));
    }
    return names
        .day(matter.subject() + "." + field)
        .map(day -> words.say(key + ".on", field, day.toString()))
        .orElseGet(() -> words.say(key, field));
  }

  /** {@code 发票、验收报告或者审计报告}. */
  private String materials(List<Material> materials) {
    String or = words.say("handling.or");
    return words.list(materials.stream().map(one -> String.join(or, one.anyOf())).toList());
  }
}
