package org.huice.register;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huice.page.Words;

/** A field as tables name it, for those who count from 1 and do not read paths. */
final class FieldLabel {
  private static final Pattern ITEM = Pattern.compile("(.*)\\[(\\d{1,9})]");

  private final Words words;

  FieldLabel(Words words) {
    this.words = words;
  }

  /** Of {@code 企业.债券[0].发行日期}: 债券第1项 发行日期; of a header, which is no path: itself. */
  String of(String path) {
    List<String> steps = Arrays.asList(path.split("\\.", -1));
    // The first is the type of the applicant, which the table says already.
    List<String> below = steps.size() > 1 ? steps.subList(1, steps.size()) : steps;
    return below.stream().map(this::step).collect(Collectors.joining(" "));
  }

  private String step(String step) {
    Matcher item = ITEM.matcher(step);
    return item.matches()
        ? words.say(
            "field.item", item.group(1), String.valueOf(Integer.parseInt(item.group(2)) + 1L))
        : step;
  }
}
