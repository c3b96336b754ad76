package org.huice.json;

import java.util.List;
import java.util.Map;
import org.huice.advice.Advice;
import org.huice.advice.Ask;
import org.huice.advice.Change;
import org.huice.advice.Need;
import org.huice.advice.Remedy;
import org.huice.advice.Wanted;
import org.huice.advice.Worth;
import org.huice.determination.Matter;
import org.huice.explanation.SourcedFact;
import org.huice.explanation.Sources;
import org.huice.money.Money;
import org.jspecify.annotations.Nullable;

/** What is missing, what it is worth and what would change a refusal, as JSON. */
final class AdviceJson {
  private final Sources sources;

  private AdviceJson(Sources sources) {
    this.sources = sources;
  }

  static Map<String, Object> of(Advice advice, Sources sources) {
    AdviceJson json = new AdviceJson(sources);
    return new Members()
        .put("needs", advice.needs().stream().map(AdviceJson::need).toList())
        .put("asks", advice.asks().stream().map(AdviceJson::ask).toList())
        .put("remedies", advice.remedies().stream().map(json::remedy).toList())
        .map();
  }

  private static Map<String, Object> need(Need need) {
    return MatterJson.tree(need.matter())
        .put("sets", need.sets().stream().map(AdviceJson::missing).toList())
        .put("outcomes", need.outcomes())
        .put("money", need.money())
        .put("worth", worth(need.worth()))
        .map();
  }

  private static List<Map<String, Object>> missing(Wanted wanted) {
    return ReadingJson.missing(wanted.missing());
  }

  private static Map<String, Object> ask(Ask ask) {
    return new Members()
        .put("missing", ReadingJson.missing(ask.missing()))
        .put("decides", matters(ask.decides()))
        .put("worth", worth(ask.worth()))
        .put("helps", matters(ask.helps()))
        .put("share", worth(ask.share()))
        .put("refuses", matters(ask.refuses()))
        .map();
  }

  private static List<Map<String, Object>> matters(List<Matter> matters) {
    return matters.stream().map(one -> MatterJson.tree(one).map()).toList();
  }

  private Map<String, Object> remedy(Remedy remedy) {
    return MatterJson.tree(remedy.matter())
        .put("changes", remedy.changes().stream().map(this::change).toList())
        .put("outcome", RulingJson.outcome(remedy.outcome()).map())
        .map();
  }

  private Map<String, Object> change(Change change) {
    if (change instanceof Change.OfFact fact) {
      SourcedFact source = sources.of(fact.name()).orElse(null);
      return new Members()
          .put("kind", "fact")
          .put("name", fact.name())
          .put("from", UsedJson.value(fact.from()))
          .put("to", UsedJson.value(fact.to()))
          .put("unit", source == null ? null : source.field().unit())
          .put("path", source == null ? null : source.path())
          .put("changeable", fact.changeable())
          .map();
    }
    Change.OfDay day = (Change.OfDay) change;
    return new Members()
        .put("kind", "day")
        .put("from", day.from().toString())
        .put("to", day.to().toString())
        .map();
  }

  private static @Nullable Map<String, Object> worth(@Nullable Worth worth) {
    return worth == null
        ? null
        : new Members()
            .put("amount", Money.of(worth.yuan()).canonical())
            .put("bound", worth.bound() ? "ceiling" : "exact")
            .map();
  }
}
