package org.huice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huice.page.Words;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The page about one kind of problem, in Chinese and in Markdown: what it is, why it matters, a
 * wrong example with what the program says about it, the right one, and what to do.
 */
final class ProblemPage {
  private static final Locale ZH = Locale.CHINESE;
  private static final Words WORDS = Words.in(ZH);
  private static final List<String> BLANKS = Collections.nCopies(10, "…");

  private final ProblemCode code;
  private final PageNotes notes;
  private final @Nullable BrokenExample example;
  private final ToldExample told;
  private final List<String> lines = new ArrayList<>();

  ProblemPage(
      ProblemCode code, PageNotes notes, @Nullable BrokenExample example, ToldExample told) {
    this.code = code;
    this.notes = notes;
    this.example = example;
    this.told = told;
  }

  /** The room of a kind of problem. */
  static String room(ProblemCode code) {
    String name = ((Enum<?>) code).getDeclaringClass().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The whole page. */
  String text() throws IOException {
    Problem any = new Problem(code, Place.of(""), BLANKS);
    lines.add("# " + any.title(ZH));
    add("`" + code.code() + "` · " + WORDS.say("lint.room." + room(code)));
    section("是什么", List.of(Excerpt.visible(any.sentence(ZH))));
    section("为什么", notes.part(code.code(), "为什么"));
    List<String> wrong = notes.part(code.code(), "错");
    section("错", wrong.isEmpty() ? wrong() : fenced(wrong));
    List<String> right = notes.part(code.code(), "对");
    section("对", right.isEmpty() ? sides(false) : fenced(right));
    List<String> remedy = notes.part(code.code(), "怎么改");
    section("怎么改", remedy.isEmpty() ? List.of(any.remedy(ZH)) : remedy);
    return String.join("\n", lines) + "\n";
  }

  private void add(String line) {
    lines.add("");
    lines.add(line);
  }

  private void section(String title, List<String> content) {
    if (!content.isEmpty()) {
      add("## " + title);
      lines.add("");
      lines.addAll(content);
    }
  }

  private List<String> wrong() throws IOException {
    List<String> shown = new ArrayList<>(sides(true));
    if (example != null) {
      Optional<Problem> problem = told.problem(code.code(), example);
      problem.ifPresent(each -> shown.addAll(said(each)));
    }
    return shown;
  }

  private static List<String> said(Problem problem) {
    return List.of(
        "",
        "惠策说：",
        "",
        "> " + problem.place() + " " + Excerpt.visible(problem.sentence(ZH)),
        ">",
        "> " + Excerpt.visible(problem.remedy(ZH)));
  }

  private List<String> sides(boolean wrong) {
    if (example == null || (!wrong && !example.isFolder())) {
      return List.of();
    }
    List<String> shown = new ArrayList<>();
    List<BrokenExample.Side> all = example.shown();
    for (BrokenExample.Side side : all.subList(0, Math.min(2, all.size()))) {
      shown.addAll(shown.isEmpty() ? List.of() : List.of(""));
      shown.addAll(side(side, wrong));
    }
    return shown;
  }

  private static List<String> side(BrokenExample.Side side, boolean wrong) {
    List<String> file = wrong ? side.wrong() : side.right();
    if (file.isEmpty()) {
      return List.of("没有 `" + side.file() + "` 这个文件，或者它是空的。");
    }
    LineDifference.Hunk hunk = side.hunk();
    List<String> shown = new ArrayList<>(List.of("`" + side.file() + "`", ""));
    shown.addAll(
        fenced(
            wrong
                ? Excerpt.of(file, hunk.from(), hunk.to())
                : Excerpt.of(file, hunk.otherFrom(), hunk.otherTo())));
    return shown;
  }

  private static List<String> fenced(List<String> content) {
    List<String> fenced = new ArrayList<>(List.of("```text"));
    fenced.addAll(content);
    fenced.add("```");
    return fenced;
  }
}
