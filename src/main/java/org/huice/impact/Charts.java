package org.huice.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.json.JsonText;
import org.huice.page.Markup;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * The charts of a page. Each has its place in the page, which stays hidden without a script, and
 * its figures in one block of data, in which no text can end the block or become markup.
 */
final class Charts {
  private final Words words;
  private final Markup page;
  private final List<Map<String, Object>> charts = new ArrayList<>();

  Charts(Words words, Markup page) {
    this.words = words;
    this.page = page;
  }

  /** Bars, one for each name. */
  void bars(String kind, List<String> names, List<BigDecimal> values) {
    Map<String, Object> chart = begin(kind, "bar", names);
    chart.put("values", plain(values));
  }

  /** Bars of counts, the first {@code losses} of them of losers. */
  void steps(String kind, List<String> names, List<Long> counts, int losses) {
    Map<String, Object> chart = begin(kind, "steps", names);
    chart.put("values", counts.stream().map(String::valueOf).toList());
    chart.put("losses", Integer.toString(losses));
  }

  /** A curve, with the budget as a line where there is one. */
  void curve(
      String kind, List<String> names, List<BigDecimal> values, @Nullable BigDecimal budget) {
    Map<String, Object> chart = begin(kind, "line", names);
    chart.put("values", plain(values));
    if (budget != null) {
      chart.put("budget", budget.toPlainString());
      chart.put("budgetName", words.say("chart.budget"));
    }
  }

  private Map<String, Object> begin(String kind, String form, List<String> names) {
    Map<String, Object> chart = new LinkedHashMap<>();
    chart.put("form", form);
    chart.put("title", words.say("chart." + kind));
    chart.put("names", names.stream().map(Charts::visible).toList());
    charts.add(chart);
    int number = charts.size() - 1;
    String height = form.equals("bar") ? Integer.toString(90 + 30 * names.size()) : "320";
    page.own("<div class=\"chart\" id=\"chart-" + number + "\" data-height=\"" + height + "\" ");
    page.own("role=\"img\" hidden=\"hidden\"></div>\n");
    return chart;
  }

  /** A chart draws text itself; what nobody sees, or what turns text around, is left out. */
  private static String visible(String name) {
    StringBuilder visible = new StringBuilder();
    name.codePoints()
        .filter(
            sign ->
                Character.getType(sign) != Character.FORMAT
                    && Character.getType(sign) != Character.CONTROL
                    && Character.getType(sign) != Character.SURROGATE)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static List<String> plain(List<BigDecimal> values) {
    return values.stream().map(BigDecimal::toPlainString).toList();
  }

  /** The figures as JSON that stands safely within a script element. */
  String data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("large", words.say("chart.large").lines().toList());
    data.put("charts", charts);
    return JsonText.compact(data)
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  boolean isEmpty() {
    return charts.isEmpty();
  }
}
