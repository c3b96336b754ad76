package org.huice.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.huice.problem.Problem;
import org.huice.tree.JsonTree;
import org.huice.tree.TextBytes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
  private static final LineReader QUICK = new LineReader(Sample.vocabulary());
  private static final DossierReader WHOLE = new DossierReader(Sample.vocabulary());

  @Property(tries = 3000)
  void what_is_read_quickly_is_what_the_tree_says(@ForAll long seed) {
    Random random = new Random(seed);
    isSame(new RandomLine(random, 1 + random.nextInt(60)).bytes());
  }

  @Property(tries = 3000)
  void of_a_damaged_line_too(@ForAll long seed) {
    RandomLine lines = new RandomLine(new Random(seed), 0);
    isSame(lines.damaged(lines.bytes()));
  }

  /** So that the two laws above are about something. */
  @Test
  void most_clean_lines_are_read_quickly_and_what_is_wrong_never_is() {
    int quick = 0;
    int whole = 0;
    for (int i = 0; i < 500; i++) {
      byte[] line = new RandomLine(new Random(i), 0).bytes();
      quick += QUICK.read(line, "企业.json") == null ? 0 : 1;
      whole += whole(line).isPresent() ? 1 : 0;
    }
    assertThat(whole).isGreaterThan(50);
    assertThat(quick).isGreaterThan(whole * 9 / 10).isLessThanOrEqualTo(whole);
  }

  @Test
  void words_of_fields_nested_facts_and_evidence_are_read_quickly() {
    String line =
        Sample.firmJson(
            """
            "名称":"甲厂","研发费用占比(%)":"3.50","投资总额":120,"规上":true,"职工人数":12,
            "能源项目":[{"编号":"P-2","设备金额":5},{"编号":"P-1","类别":"光伏发电","设备":[]}],
            "年度":[{"统计年":2024,"起始日":"2024-01-01"}],
            "依据":{"$.名称":{"状态":"核定","材料":"执照"},"$.规上":{"状态":"申报"}}
            """
                .replace("\n", " "));
    assertThat(QUICK.read(line.getBytes(UTF_8), "企业.json")).isNotNull();
    isSame(line.getBytes(UTF_8));
  }

  @Test
  void a_fact_with_lists_has_as_many_as_were_given() {
    String line = Sample.firmJson("\"能源项目\":[{\"编号\":\"P-1\",\"类别\":\"光伏发电\",\"设备\":[]}]");

    Dossier dossier = NotClean.unless(QUICK.read(line.getBytes(UTF_8), "企业.json"));

    assertThat(dossier.applicant().lists()).isNotEmpty().hasSize(1);
    assertThat(dossier.facts()).hasSize(2);
    assertThat(dossier.facts().get(1).lists()).isNotEmpty().hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 7, 8, 9, 20})
  void an_identity_is_there_once_however_many_facts_there_are(int projects) {
    String once = projects(projects, projects);
    String twice = projects(projects, projects - 1);

    assertThat(QUICK.read(once.getBytes(UTF_8), "企业.json")).isNotNull();
    assertThat(QUICK.read(twice.getBytes(UTF_8), "企业.json")).isNull();
    isSame(once.getBytes(UTF_8));
  }

  /** So many projects, the last of which has that number. */
  private static String projects(int count, int last) {
    return Sample.firmJson(
        IntStream.rangeClosed(1, count)
            .mapToObj(number -> "{\"编号\":\"P-%d\"}".formatted(number == count ? last : number))
            .collect(Collectors.joining(",", "\"能源项目\":[", "]")));
  }

  @Test
  void what_the_parser_would_take_for_another_character_is_left_to_the_tree() {
    String line = Sample.firmJson("\"名称\":\"甲X厂\"");
    byte[] overlong = line.getBytes(UTF_8);
    int at = new String(overlong, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('X');
    for (byte[] wrong : List.of(new byte[] {(byte) 0xC1, (byte) 0x98}, new byte[] {0})) {
      byte[] bytes =
          ByteBuffer.allocate(overlong.length - 1 + wrong.length)
              .put(overlong, 0, at)
              .put(wrong)
              .put(overlong, at + 1, overlong.length - at - 1)
              .array();
      assertThat(QUICK.read(bytes, "企业.json")).isNull();
    }
    assertThat(QUICK.read(overlong, "企业.json")).isNotNull();
    assertThat(QUICK.read(("\ufeff" + line).getBytes(UTF_8), "企业.json")).isNull();
    assertThat(QUICK.read(line.getBytes(java.nio.charset.StandardCharsets.UTF_16LE), "x")).isNull();
    assertThat(QUICK.read(new byte[0], "x")).isNull();
  }

  private static void isSame(byte[] line) {
    Dossier quick = QUICK.read(line, "企业.json");
    if (quick != null) {
      Optional<Dossier> whole = whole(line);
      assertThat(whole).as(new String(line, UTF_8)).isPresent();
      assertThat(told(quick)).isEqualTo(told(whole.orElseThrow()));
      assertThat(CanonicalFacts.of(quick)).isEqualTo(CanonicalFacts.of(whole.orElseThrow()));
    }
  }

  /** As a register reads a line: any problem refuses it. */
  private static Optional<Dossier> whole(byte[] line) {
    List<Problem> problems = new ArrayList<>();
    try {
      String text =
          UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(line))
              .toString();
      Optional<Dossier> dossier =
          JsonTree.read("企业.json", 1, new TextBytes(text, "UTF-8"), problems::add)
              .filter(root -> problems.isEmpty())
              .flatMap(root -> WHOLE.read(root, "企业.json", problems::add));
      return problems.isEmpty() ? dossier : Optional.empty();
    } catch (CharacterCodingException broken) {
      return Optional.empty();
    }
  }

  private static List<String> told(Dossier dossier) {
    List<String> told = new ArrayList<>();
    told.add(dossier.file() + dossier.opinions() + dossier.facts().indexOf(dossier.applicant()));
    dossier.facts().forEach(fact -> told.add(told(fact)));
    return told;
  }

  private static String told(Fact fact) {
    StringBuilder told = new StringBuilder();
    told.append(fact.type().name()).append(fact.id()).append(fact.path());
    told.append(owner(fact)).append(fact.written()).append(fact.evidence());
    told.append(sizes(fact.values())).append(sizes(fact.lists())).append(sizes(fact.evidence()));
    fact.values().forEach((name, value) -> told.append(name + value + value.getClass() + ";"));
    for (Map.Entry<String, List<Fact>> list : fact.lists().entrySet()) {
      told.append(list.getKey());
      list.getValue().forEach(item -> told.append(item.path() + item.id() + owner(item)));
    }
    return told.toString();
  }

  /** What is asked of a map without walking it: the engine finds owners by whether they list. */
  private static String sizes(Map<String, ?> map) {
    return " " + map.size() + map.isEmpty();
  }

  private static @Nullable String owner(Fact fact) {
    Fact owner = fact.owner();
    return owner == null ? null : owner.path();
  }
}
