package org.huice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Ruling;

/** Folds what does not apply into one line for each kind. */
final class FoldedText {
  private final Words words;

  FoldedText(Words words) {
    this.words = words;
  }

  /** At most two lines: 不适用, and 未施行 with its like. */
  List<String> lines(List<Ruling> rulings) {
    List<String> notApplicable = new ArrayList<>();
    List<String> notInForce = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling instanceof Ruling.NotApplicable none) {
        notApplicable.add(words.say("folded.none", where(ruling), none.subjectType()));
      } else if (ruling instanceof Ruling.NotInForce not) {
        String bound = Objects.requireNonNullElse(not.bound(), "");
        String reason = words.say("reason." + not.reason().name(), bound);
        notInForce.add(words.say("folded.item", where(ruling), reason));
      }
    }
    List<String> lines = new ArrayList<>();
    add(lines, "folded.notApplicable", notApplicable);
    add(lines, "folded.notInForce", notInForce);
    return lines;
  }

  private void add(List<String> lines, String key, List<String> all) {
    List<String> distinct = all.stream().distinct().toList();
    if (!distinct.isEmpty()) {
      lines.add(words.say(key, String.valueOf(all.size()), words.list(distinct)));
    }
  }

  private static String where(Ruling ruling) {
    return ruling.matter().policy() + " " + ruling.matter().clause();
  }
}
