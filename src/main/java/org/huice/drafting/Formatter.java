package org.huice.drafting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.parsing.RuleLayout;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.TextBytes;
import org.huice.tree.YamlLayout;
import org.huice.tree.YamlTree;

/**
 * Lays out files of rules folders. A file is only laid out where it is then read as the same: rules
 * and vocabularies by their words and by what the engine is given, YAML by its entries, all by
 * their comments.
 */
public final class Formatter {
  private final Map<Path, Meaning> folders = new HashMap<>();

  /** Lays out the content of a file, which is not written. */
  public Layout lay(Path file, byte[] bytes) {
    String shown = file.toString().replace('\\', '/');
    List<Problem> problems = new ArrayList<>();
    Optional<TextBytes> text = TextBytes.utf8(shown, bytes, problems::add);
    if (text.isEmpty()) {
      return new Layout.Refused(problems);
    }
    return shown.endsWith(".drl")
        ? rules(file, shown, text.get().text(), bytes)
        : yaml(shown, text.get().text(), bytes);
  }

  private Layout rules(Path file, String shown, String text, byte[] bytes) {
    Meaning meaning = folders.computeIfAbsent(Meaning.folder(file), Meaning::of);
    List<Problem> problems = new ArrayList<>();
    Optional<String> before = meaning.of(file, shown, text, problems::add);
    if (before.isEmpty()) {
      return new Layout.Refused(problems);
    }
    Optional<String> laid = RuleLayout.of(shown, text, problems::add);
    if (laid.isEmpty()) {
      return new Layout.Refused(problems);
    }
    boolean same =
        RuleLayout.isSame(text, laid.get())
            && meaning.of(file, shown, laid.get(), ignored -> {}).equals(before);
    return same ? laid(laid.get(), bytes) : new Layout.Unlike();
  }

  private static Layout yaml(String shown, String text, byte[] bytes) {
    List<Problem> problems = new ArrayList<>();
    Optional<Node> before = YamlTree.read(shown, bytes, problems::add);
    if (before.isEmpty() || !problems.isEmpty()) {
      return new Layout.Refused(problems);
    }
    String laid = YamlLayout.of(text);
    Optional<Node> after =
        YamlTree.read(shown, laid.getBytes(StandardCharsets.UTF_8), ignored -> {});
    boolean same =
        after.filter(node -> Entries.same(before.get(), node)).isPresent()
            && YamlLayout.remarks(text).equals(YamlLayout.remarks(laid));
    return same ? laid(laid, bytes) : new Layout.Unlike();
  }

  private static Layout laid(String text, byte[] bytes) {
    boolean changed = !text.equals(new String(bytes, StandardCharsets.UTF_8));
    return new Layout.Laid(text, changed);
  }
}
