package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.huice.notice.Addressee;
import org.huice.notice.Notice;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/** Writes the notice of a decision to a file, or to where results go. */
final class NoticePrinter implements DossierPrinter {
  private final Surroundings surroundings;
  private final Words words;
  private final Notice notice;
  private final @Nullable String policy;
  private final @Nullable Path out;
  private final PooledAwards pooled;

  NoticePrinter(
      Surroundings surroundings,
      Words words,
      Notice notice,
      @Nullable String policy,
      @Nullable Path out,
      PooledAwards pooled) {
    this.surroundings = surroundings;
    this.words = words;
    this.notice = notice;
    this.policy = policy;
    this.out = out;
    this.pooled = pooled;
  }

  @Override
  public void print(Decided decided) {
    decided.tellCharset(surroundings, words);
    pooled.tellUnused(decided.determination(), surroundings);
    String page =
        notice.html(decided.determination(), policy, pooled.words(decided.determination()));
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    if (out == null) {
      surroundings.out().write(bytes, 0, bytes.length);
    } else {
      boolean replaced =
          new Output(words).write(out, bytes, old -> objection(out, old, page), Notice.HEAD);
      String key = replaced ? "notice.replaced" : "notice.written";
      surroundings.out().println(words.say(key, Input.name(out)));
    }
  }

  private Optional<String> objection(Path file, String old, String page) {
    Addressee before = Notice.isOwn(old) ? Addressee.in(old).orElse(null) : null;
    if (before == null) {
      return Optional.of(words.say("notice.foreign", Input.name(file)));
    }
    Addressee now = Addressee.in(page).orElse(before);
    return before.code().equals(now.code())
        ? Optional.empty()
        : Optional.of(
            words.say("notice.other", Input.name(file), before.toString(), now.toString()));
  }
}
