package org.huice.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.huice.page.Words;
import org.huice.register.SafeFile;

/** Writes files that the user names: whole or not at all, and over nothing but its own. */
final class Output {
  private final Words words;

  Output(Words words) {
    this.words = words;
  }

  /**
   * Puts a file there at one stroke; a failure leaves what was there before.
   *
   * @param objection why a file that begins like this may not be replaced; empty where it may
   * @param head how many bytes of it are shown to that
   * @return whether there was a file
   * @throws CannotRun if something else stands there, or it cannot be written
   */
  boolean write(Path file, byte[] content, Function<String, Optional<String>> objection, int head) {
    Path target = file.toAbsolutePath().normalize();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new CannotRun(words.say("notice.isFolder", Input.name(file)));
    }
    if (!Files.isDirectory(folder)) {
      throw new CannotRun(words.say("notice.noFolder", Input.name(file)));
    }
    try {
      boolean replaced = Files.exists(target);
      if (replaced) {
        objection
            .apply(head(target, head))
            .ifPresent(
                why -> {
                  throw new CannotRun(why);
                });
      }
      SafeFile.replace(target, out -> out.write(content));
      return replaced;
    } catch (IOException unwritable) {
      throw new CannotRun(words.say("notice.unwritten", Input.name(file)));
    }
  }

  private static String head(Path file, int bytes) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
    }
  }
}
