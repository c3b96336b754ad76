package org.huice.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huice.notice.Notice;
import org.huice.page.Suggestion;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huice notice}: the notice to one enterprise, as a page to print. */
@Command(name = "notice", sortOptions = false)
final class NoticeVerb implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final DecidingOptions deciding = new DecidingOptions();

  @Mixin private final PoolRecordOptions records = new PoolRecordOptions();

  @Mixin private final EarlierAwards earlier = new EarlierAwards();

  @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--policy", paramLabel = "POLICY", descriptionKey = "policy", order = 5)
  private @Nullable String policy;

  @Option(names = "--out", paramLabel = "HTML", descriptionKey = "out", order = 7)
  private @Nullable Path out;

  NoticeVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    if (out != null && out.toString().isBlank()) {
      throw new CannotRun(words.say("notice.noName"));
    }
    return earlier.decide(deciding, file, surroundings, words, this::printer);
  }

  private NoticePrinter printer(CheckRun run) {
    String chosen = policy(List.copyOf(run.effective().policies().keySet()));
    Path target = out == null || out.toString().equals(STANDARD_OUTPUT) ? null : out;
    Notice notice = new Notice(words, run.effective(), run.overlay(), surroundings.today());
    PooledAwards pooled = records.read(run, words, true);
    return new NoticePrinter(surroundings, words, notice, chosen, target, pooled);
  }

  private @Nullable String policy(List<String> known) {
    if (policy == null) {
      return null;
    }
    String wanted = policy;
    return known.stream()
        .filter(one -> Typed.same(one, wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new CannotRun(
                    words.say("test.unknownPolicy", wanted)
                        + Suggestion.of(wanted, known, words)
                        + words.say("test.policies", words.list(known))));
  }
}
