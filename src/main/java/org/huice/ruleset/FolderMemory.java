package org.huice.ruleset;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.lint.Doubts;
import org.huice.policy.ParameterRef;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a rules folder, by the bytes it was read of and all else that it hangs on, so
 * that a folder in which one file changed is read again in a moment. Of each policy it holds the
 * last reading. Not for several threads.
 */
public final class FolderMemory {
  private final Kept<Optional<PolicyRules>> policies = new Kept<>();
  private final Kept<List<PolicyCase>> cases = new Kept<>();
  private final Kept<Boolean> findings = new Kept<>();

  /** A file by its name and content. */
  private record Content(String shown, ByteBuffer bytes) {
    static Content of(RuleFile file) {
      return new Content(file.shown(), ByteBuffer.wrap(file.bytes()));
    }
  }

  /** All that the reading of a policy hangs on. */
  private record PolicyKey(
      String id,
      String folder,
      List<Content> files,
      Vocabulary vocabulary,
      Set<ParameterRef> limits) {}

  /** All that the reading of its examples hangs on. */
  private record CasesKey(Content file, @Nullable PolicyRules policy, Set<String> known) {}

  /** All that a look at what a policy may mean hangs on. */
  private record FindingsKey(PolicyRules policy, Vocabulary vocabulary) {}

  /** The policy in a folder; see {@link PolicyFolderReader}. */
  Optional<PolicyRules> policy(
      String id,
      String folder,
      List<RuleFile> files,
      Vocabulary vocabulary,
      Set<ParameterRef> limits,
      Consumer<Problem> problems) {
    List<Content> contents = files.stream().map(Content::of).toList();
    return policies.of(
        id,
        new PolicyKey(id, folder, contents, vocabulary, Set.copyOf(limits)),
        problems,
        told -> new PolicyFolderReader(id, vocabulary, limits, told).read(folder, files));
  }

  /** The examples of a policy; see {@link CaseReader}. */
  List<PolicyCase> cases(
      String file,
      byte[] bytes,
      @Nullable PolicyRules policy,
      RuleSet rules,
      Consumer<Problem> problems) {
    byte[] own = Arrays.copyOf(bytes, bytes.length);
    return cases.of(
        file,
        new CasesKey(
            new Content(file, ByteBuffer.wrap(own)), policy, Set.copyOf(rules.policies().keySet())),
        problems,
        told -> CaseReader.read(file, own, rules, told));
  }

  /** What a policy may say otherwise than it means; see {@link RuleSetFindings}. */
  void findings(PolicyRules policy, Vocabulary vocabulary, Consumer<Problem> problems) {
    findings.of(
        policy.document().id(),
        new FindingsKey(policy, vocabulary),
        problems,
        told -> {
          Doubts.check(vocabulary, policy.document(), policy.rules(), told);
          return true;
        });
  }
}
