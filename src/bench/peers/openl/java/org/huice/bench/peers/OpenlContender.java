package org.huice.bench.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.PolicySet;
import org.openl.rules.runtime.RulesEngineFactory;

/**
 * OpenL Tablets: a decision table for every clause, called over the lists of an enterprise; S4 as a
 * workbook, which is written at the start from the tables in {@code rules/s4.tsv}. Settlement is
 * Java.
 */
public final class OpenlContender extends PeerContender {
  private final OpenlRules rules;
  private List<Subjects> subjects = List.of();

  /** Makes the workbook and the rules. */
  public OpenlContender(PolicySet set) throws IOException {
    super("openl", set);
    Path book = Files.createTempFile("s4", ".xlsx");
    Workbook.write(tables(), book);
    RulesEngineFactory<OpenlRules> factory =
        new RulesEngineFactory<>(book.toUri().toURL(), OpenlRules.class);
    factory.setExecutionMode(true);
    rules = factory.newEngineInstance();
    Files.delete(book);
  }

  private static List<String> tables() {
    try (InputStream in = OpenlContender.class.getResourceAsStream("/s4.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void load(List<Enterprise> all) {
    subjects = all.stream().map(Subjects::of).toList();
  }

  @Override
  public List<List<Matter>> decide(int from, int to) {
    List<List<Matter>> decided = new ArrayList<>(to - from);
    for (Subjects each : subjects.subList(from, to)) {
      decided.add(rules.decide(each, DAY).settled(each.enterprise()));
    }
    return decided;
  }
}
