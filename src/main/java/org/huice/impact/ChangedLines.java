package org.huice.impact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.huice.register.Lines;
import org.jspecify.annotations.Nullable;

/**
 * The applicants of a run for whom something changed, and those that could not be compared, in the
 * order of the register; read back from the run's lines, as often as asked for.
 *
 * @param lines opens the lines of the run
 */
public record ChangedLines(Supplier<Lines> lines) implements Iterable<ChangedApplicant> {
  @Override
  public Iterator<ChangedApplicant> iterator() {
    return new Walk(lines.get());
  }

  private static final class Walk implements Iterator<ChangedApplicant> {
    private final Lines lines;
    private @Nullable ChangedApplicant next;

    Walk(Lines lines) {
      this.lines = lines;
      this.next = read();
    }

    private @Nullable ChangedApplicant read() {
      try {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
          Fields fields = LineJson.fields(line);
          if (fields.flag("kind") && !fields.text("kind").equals(Change.UNCHANGED.code())) {
            return ChangedJson.read(fields);
          }
        }
        lines.close();
        return null;
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public ChangedApplicant next() {
      ChangedApplicant found = next;
      if (found == null) {
        throw new NoSuchElementException();
      }
      next = read();
      return found;
    }
  }
}
