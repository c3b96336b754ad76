package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashedInputTest {
  private static final long SIZE = 4 * Run.CHUNK;

  @TempDir private Path parent = Path.of("");

  private Path register() throws IOException {
    Path register = Files.writeString(parent.resolve("名册.jsonl"), "甲");
    // Times of files go by ticks of some milliseconds.
    Files.setLastModifiedTime(register, FileTime.fromMillis(1_700_000_000_000L));
    pause();
    return register;
  }

  private static void pause() {
    try {
      Thread.sleep(30);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private RunFolder folder() throws IOException {
    return Objects.requireNonNull(
        RunFolder.open(parent.resolve("结果.run"), Numbered.MANIFEST, true, problem -> {})
            .orElse(null));
  }

  @Test
  void what_nobody_touched_passes() throws IOException {
    HashedInput input = HashedInput.of(register());
    AtomicLong kept = new AtomicLong();

    input.pass(kept::incrementAndGet);

    assertThat(kept).hasValue(1);
    assertThat(input.isSame()).isTrue();
  }

  @Test
  void a_change_that_was_taken_back_shows() throws IOException {
    Path register = register();
    FileTime before = Files.getLastModifiedTime(register);
    HashedInput input = HashedInput.of(register);
    Files.writeString(register, "乙");
    Files.writeString(register, "甲");
    Files.setLastModifiedTime(register, before);

    assertThatThrownBy(() -> input.pass(() -> {})).isInstanceOf(InputChanged.class);
    assertThat(input.isSame()).isTrue();
  }

  @Test
  void a_file_that_takes_its_place_shows() throws IOException {
    Path register = register();
    HashedInput input = HashedInput.of(register);
    Path other = Files.writeString(parent.resolve("b"), "乙");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(register));
    Files.delete(register);
    assertThatThrownBy(input::check).isInstanceOf(NoSuchFileException.class);
    Files.move(other, register);

    assertThatThrownBy(input::check).isInstanceOf(InputChanged.class);
    assertThat(input.isSame()).isFalse();
  }

  @Test
  void a_file_that_comes_into_the_folder_shows() throws IOException {
    Path register = register();
    HashedInput input = HashedInput.of(parent);
    assertThatCode(input::check).doesNotThrowAnyException();
    Files.copy(register, parent.resolve("b.csv"));

    assertThatThrownBy(input::check).isInstanceOf(InputChanged.class);
  }

  @Test
  void nothing_decided_after_a_change_is_kept() throws IOException {
    Path register = register();
    HashedInput input = HashedInput.of(register);
    LineMaker changing =
        entry -> {
          if (entry.number() == 2 * Run.CHUNK + 1) {
            await(parent.resolve("结果.run/chunk-000002.jsonl.gz"));
            write(register);
          }
          return Numbered.line(entry);
        };

    try (RunFolder folder = folder()) {
      assertThatThrownBy(
              () -> Run.of(new Numbered(SIZE), changing, folder, 1, Numbered.SILENT, input))
          .isInstanceOf(InputChanged.class);
      assertThat(folder.kept(2, Run.CHUNK)).as("before it").isNotNull();
      assertThat(folder.kept(3, Run.CHUNK)).as("after it").isNull();
      assertThat(folder.kept(4, Run.CHUNK)).isNull();
    }
  }

  private static void await(Path file) {
    for (int i = 0; i < 10_000 && !Files.exists(file); i++) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  private static void write(Path register) {
    try {
      Files.writeString(register, "乙");
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
