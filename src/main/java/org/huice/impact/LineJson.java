package org.huice.impact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.json.JsonText;
import org.huice.policy.ClauseRef;
import org.huice.problem.Problem;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;

/** A compared entry as a line of a run, and back. */
final class LineJson {
  private static final String CORE = "core";

  private LineJson() {}

  static byte[] write(EntryLine line) {
    Map<String, Object> tree = ChangedJson.of(line.applicant());
    if (line.applicant().problems().isEmpty()) {
      List<Object> clauses = new ArrayList<>();
      line.clauses()
          .forEach(
              (clause, weight) -> {
                Map<String, Object> one = AmountsJson.weight(weight);
                one.put("policy", clause.policy());
                one.put("clause", clause.clause());
                clauses.add(one);
              });
      tree.put(CORE, clauses);
      ClaimJson.put(tree, line.base(), line.head());
    }
    return JsonText.compact(tree).getBytes(StandardCharsets.UTF_8);
  }

  static EntryLine read(byte[] line) {
    Fields fields = fields(line);
    SortedMap<ClauseRef, Weight> clauses = new TreeMap<>();
    fields
        .items(CORE)
        .map(Fields::of)
        .forEach(
            one ->
                clauses.put(
                    new ClauseRef(one.text("policy"), one.text("clause")),
                    AmountsJson.weight(one)));
    List<PoolClaims> pools = ClaimJson.both(fields);
    return new EntryLine(ChangedJson.read(fields), clauses, pools.get(0), pools.get(1));
  }

  /** The members of any line that this package wrote. */
  static Fields fields(byte[] line) {
    Node node =
        JsonTree.read("", line, LineJson::fault)
            .orElseThrow(() -> new IllegalStateException("a line of our own is no JSON"));
    return Fields.of(node);
  }

  private static void fault(Problem problem) {
    throw new IllegalStateException("a line of our own: " + problem.code().code());
  }
}
