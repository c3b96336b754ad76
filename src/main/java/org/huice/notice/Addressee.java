package org.huice.notice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * For whom a notice is, as its page says.
 *
 * @param name of the enterprise, as text
 * @param code by which it is known, as text
 */
public record Addressee(String name, String code) {
  private static final Pattern HEAD =
      Pattern.compile("<table class=\"head\">(.*?)</table>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<td>([^<]*)</td>");

  /** Empty where no head of a notice stands in the text. */
  public static Optional<Addressee> in(String page) {
    return HEAD.matcher(page)
        .results()
        .findFirst()
        .map(
            head ->
                CELL.matcher(head.group(1)).results().map(cell -> plain(cell.group(1))).toList())
        .filter(cells -> cells.size() > 1)
        .map(Addressee::of);
  }

  private static Addressee of(List<String> cells) {
    return new Addressee(cells.get(0), cells.get(1));
  }

  // What Markup writes for the signs of its own; the ampersand last.
  private static String plain(String cell) {
    return cell.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** {@code 豫光新能科技有限公司 91410122MA9F000018}. */
  @Override
  public String toString() {
    return name + " " + code;
  }
}
