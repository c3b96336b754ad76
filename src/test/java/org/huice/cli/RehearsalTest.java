package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  @Test
  void what_the_launcher_calls_is_there_and_says_nothing() throws IOException {
    assertThat(Files.readString(Path.of("huice"))).contains(Rehearsal.class.getName());
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      Rehearsal.main(new String[] {"没有这个文件夹", "没有.json"});
    } finally {
      System.setOut(before);
    }

    assertThat(said.size()).isZero();
  }
}
