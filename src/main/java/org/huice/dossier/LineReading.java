package org.huice.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huice.dossier.Evidence.Status;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The reading of one clean line, up to the first thing that is not clean. */
final class LineReading {
  /** Of facts in facts; the reader of trees knows how deep a line may be. */
  private static final int DEEPEST = 12;

  private static final String ROOT = "$.";

  /** To compare each with each would take longer for more. */
  private static final int FEW = 8;

  private final JsonParser parser;
  private int count;

  LineReading(JsonParser parser) {
    this.parser = parser;
  }

  /** The dossier of the line, whose parser stands at the name of the applicant. */
  Dossier dossier(KnownType type, String path, String file) {
    parser.nextToken();
    LineFact applicant = fact(type, path, 1);
    check(parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
    List<Fact> facts = new ArrayList<>(count);
    Fact built = applicant.build(null, facts);
    unique(facts);
    return new Dossier(built, List.copyOf(facts), List.of(), file);
  }

  private static void unique(List<Fact> facts) {
    if (facts.size() > FEW) {
      Set<FactId> known = new HashSet<>();
      for (Fact fact : facts) {
        check(known.add(fact.id()));
      }
      return;
    }
    for (int i = 1; i < facts.size(); i++) {
      for (int before = 0; before < i; before++) {
        check(!facts.get(before).id().equals(facts.get(i).id()));
      }
    }
  }

  private LineFact fact(KnownType type, Object path, int depth) {
    check(parser.currentToken() == JsonToken.START_OBJECT && depth <= DEEPEST);
    count++;
    LineFact fact = new LineFact(type, path);
    List<Evidenced> evidence = null;
    int word = parser.nextNameMatch(type.words);
    while (word >= 0) {
      int field = type.field(word);
      if (field == KnownType.EVIDENCE) {
        check(evidence == null);
        evidence = evidence();
      } else {
        check(field != KnownType.NEVER);
        String written = type.written(word);
        field(fact, field, written == null ? type.names.name(field) : written, depth);
        if (written != null) {
          fact.written(field, written);
        }
      }
      word = parser.nextNameMatch(type.words);
    }
    check(word == PropertyNameMatcher.MATCH_END_OBJECT);
    if (evidence != null) {
      evidence.forEach(one -> fact.evidence(one.word(), one.evidence()));
    }
    fact.end();
    return fact;
  }

  private void field(LineFact fact, int field, String word, int depth) {
    JsonToken token = parser.nextToken();
    ValueForm form = fact.type().forms[field];
    if (form != null) {
      fact.value(field, form.read(parser, token));
    } else {
      list(fact, field, word, depth);
    }
  }

  private void list(LineFact fact, int field, String word, int depth) {
    check(parser.currentToken() == JsonToken.START_ARRAY);
    KnownType type = NotClean.unless(fact.type().listed[field]);
    List<LineFact> facts = fact.open(field);
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      facts.add(fact(type, new ListPath(fact.path(), word, facts.size()), depth + 1));
    }
  }

  /** Where a fact of a list stands, which few ever ask. */
  private record ListPath(Object owner, String word, int position) {
    @Override
    public String toString() {
      return owner + "." + word + "[" + position + "]";
    }
  }

  /** Evidence of the field that a word means. */
  private record Evidenced(String word, Evidence evidence) {}

  private List<Evidenced> evidence() {
    check(parser.nextToken() == JsonToken.START_OBJECT);
    List<Evidenced> all = new ArrayList<>();
    for (String path = parser.nextName(); path != null; path = parser.nextName()) {
      // Paths to facts of lists are seldom, and the reader of trees knows them.
      check(path.startsWith(ROOT) && path.indexOf('[') < 0);
      all.add(new Evidenced(path.substring(ROOT.length()), one()));
    }
    check(parser.currentToken() == JsonToken.END_OBJECT);
    return all;
  }

  private Evidence one() {
    check(parser.nextToken() == JsonToken.START_OBJECT);
    Status status = null;
    String document = null;
    for (String key = parser.nextName(); key != null; key = parser.nextName()) {
      check(parser.nextToken() == JsonToken.VALUE_STRING);
      switch (key) {
        case "状态", "status" -> {
          check(status == null);
          status = status(parser.getString());
        }
        case "材料", "document" -> {
          check(document == null);
          document = CleanText.of(parser.getString());
        }
        default -> throw NotClean.here();
      }
    }
    check(parser.currentToken() == JsonToken.END_OBJECT);
    return new Evidence(status == null ? Status.DECLARED : status, document);
  }

  private static Status status(String word) {
    return NotClean.unless(EvidenceReader.STATUSES.get(word));
  }

  private static void check(boolean clean) {
    if (!clean) {
      throw NotClean.here();
    }
  }
}
