package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunLineTest {
  private static final String SUMS =
      "\"atMost\":\"0.00\",\"charged\":\"0.00\",\"granted\":\"5.00\",\"open\":\"0.00\"";

  @TempDir private Path folder = Path.of("");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] line(String subject, String rest) {
    return bytes(
        "{\"applicant\":\"企业[1]\",\"counts\":{\"granted\":1},\"entry\":1,\"place\":\"a:1\","
            + "\"reasons\":false,\"rulings\":[{\"clause\":\"一\",\"policy\":\"甲\",\"ruling\":\"granted\","
            + "\"subject\":"
            + subject
            + "}]"
            + rest
            + "}");
  }

  @Test
  void what_is_paid_is_read_from_either_form_of_a_subject() {
    List<PaidMatters.Paid> paid = List.of(new PaidMatters.Paid("甲", "一", "债券[7, 8]"));
    String text = "\"债券[7, 8]\"";
    String object = "{\"key\":[\"7\",\"8\"],\"type\":\"债券\"}";
    for (String subject : List.of(text, object)) {
      RunLine line = RunLine.of(line(subject, ""));
      assertThat(line.kind()).isEqualTo(LineKind.DECIDED);
      assertThat(line.paid()).isEqualTo(new PaidMatters("企业[1]", "a:1", paid));
    }
    String own = "{\"key\":[\"1\"],\"type\":\"企业\"}";
    assertThat(RunLine.of(line(own, "")).paid().matters()).isEmpty();
  }

  @Test
  void the_ends_of_a_line_are_all_but_its_rulings() {
    String totals = ",\"totals\":{" + SUMS + "}";
    String around = new String(LineEnds.of(line("\"{\"", totals)), StandardCharsets.UTF_8);
    assertThat(around).contains("\"reasons\":false,\"rulings\":[]" + totals + "}");
    String none = "{\"entry\":1,\"problems\":[{\"a\":1}]}";
    assertThat(LineEnds.of(bytes(none))).isEqualTo(bytes(none));
    String other = ",\"title\":[{\"a\":1}]";
    assertThat(new String(LineEnds.of(line("\"x\"", other)), StandardCharsets.UTF_8))
        .endsWith("\"rulings\":[]" + other + "}");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_chunk_is_whole_or_not_there_packed_or_not(boolean packed) throws IOException {
    Chunk chunk =
        new Chunk(List.of(line("\"债券[7]\"", ""), bytes("{\"problems\":[]}")), new Totals(2, 1, 1));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    chunk.write(out, "run", 4, packed);
    Path file = Files.write(folder.resolve("chunk"), out.toByteArray());
    Chunk read = Chunk.read(file, "run", 4);
    assertThat(read.totals()).isEqualTo(chunk.totals());
    assertThat(read.lines()).usingElementComparator(Arrays::compare).isEqualTo(chunk.lines());
    assertThat(Chunk.entries(file, "run", 4)).isEqualTo(2);
    assertThatThrownBy(() -> Chunk.read(file, "run", 5)).isInstanceOf(IOException.class);
    byte[] damaged = out.toByteArray();
    for (int i = 10; i < damaged.length; i++) {
      damaged[i] ^= 1;
      Files.write(file, damaged);
      assertThatThrownBy(() -> Chunk.read(file, "run", 4))
          .as("byte " + i)
          .isInstanceOf(IOException.class);
      damaged[i] ^= 1;
    }
  }
}
