package org.huice.bench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.huice.page.Markup;
import tools.jackson.databind.ObjectMapper;

/**
 * The figures of a run as a page. It is whole in itself and loads nothing: ECharts stands in it.
 * Every figure of a chart stands in the table too, so that it can be read without a script.
 */
public final class ReportPage {
  private static final String CHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  private ReportPage() {}

  /** The whole page. */
  public static String of(Results results) {
    Markup page = new Markup();
    page.own("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\"/>\n");
    page.own("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    page.own("style-src 'unsafe-inline'; script-src 'unsafe-inline'\"/>\n");
    page.element("title", "Huice: what a decision costs");
    page.own("<style>\n").own(resource("page.css")).own("</style>\n</head>\n<body>\n");
    page.element("h1", "Huice: what a decision costs");
    results.conditions().forEach(condition -> page.element("p", condition, "note"));
    page.own("<div id=\"charts\"></div>\n");
    page.open("pre");
    TerminalTable.of(results).lines().forEach(line -> page.text(line).own("\n"));
    page.close().own("<h2>What was done for each</h2>\n<ul>\n");
    results
        .timings()
        .forEach(t -> page.element("li", t.set() + ", " + t.name() + ": " + t.tuning()));
    page.own("</ul>\n<script type=\"application/json\" id=\"figures\">").own(data(results));
    page.own("</script>\n<script>\n").own(resource(CHARTS)).own("\n</script>\n<script>\n");
    return page.own(resource("page.js")).own("</script>\n</body>\n</html>\n").toString();
  }

  /** No name can end the script that holds it. */
  private static String data(Results results) {
    return new ObjectMapper().writeValueAsString(results).replace("<", "\\u003c");
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(ReportPage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
