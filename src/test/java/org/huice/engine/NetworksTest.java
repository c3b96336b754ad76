package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huice.dossier.Dossier;
import org.huice.rule.Policies;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;

/** Rules of two counties and of their city. */
class NetworksTest {
  private static final String DAY = "2025-12-01";
  private static final Vocabulary WORDS = SampleRules.vocabulary();
  private static final UnitSource FACTS = RuleBase.vocabularySource(SampleRules.VOCABULARY);
  private static final UnitSource CITY = PlacedRules.solar("市", "410100");
  private static final UnitSource COUNTY = PlacedRules.solar("县", "410102");
  private static final UnitSource OTHER = PlacedRules.solar("邻县", "410103");

  @TempDir private Path folder = Path.of("");

  private static Policies law(RuleBase rules, String... ids) {
    return new Policies(
        Stream.of(ids).map(id -> PlacedRules.applied(id, DAY, rules.values())).toList());
  }

  private static List<String> policies(List<Firing> fired) {
    return fired.stream().map(Firing::policy).toList();
  }

  private RuleBase load() {
    return RuleBase.load(WORDS, FACTS, List.of(CITY, COUNTY, OTHER), new UnitCache(folder));
  }

  @Test
  void runs_of_several_places_asked_for_at_once_come_in_their_order_each_by_its_own_law() {
    RuleBase rules = load();
    List<List<String>> laws =
        List.of(List.of("市", "县"), List.of("市", "邻县"), List.of("市"), List.of("县", "邻县"));
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Dossier dossier = SampleRules.dossier(i);
      runs.add(new Run(dossier, law(rules, laws.get(i % 4).toArray(String[]::new))));
    }
    List<List<Firing>> fired = rules.run(runs).stream().map(Ran::firings).toList();
    for (int i = 0; i < runs.size(); i++) {
      assertThat(policies(fired.get(i))).containsExactlyInAnyOrderElementsOf(laws.get(i % 4));
      assertThat(fired.get(i)).hasToString(alone(rules, runs.get(i)).toString());
    }
  }

  @Test
  void a_place_has_one_network_and_another_place_another() {
    Assembly assembly =
        Assembly.of(
            WORDS, FACTS, List.of(CITY, COUNTY, OTHER), new UnitCache(null), new UnitMemory());
    Networks networks = new Networks(assembly, List.of(CITY, COUNTY, OTHER));
    RuleBase rules = load();
    KieBase county = networks.of(law(rules, "市", "县"));
    assertThat(networks.of(law(rules, "县"))).isSameAs(county);
    assertThat(networks.of(law(rules, "市", "邻县"))).isNotSameAs(county);
    assertThat(county.getKiePackages())
        .extracting(of -> of.getName())
        .contains("policies.市", "policies.县")
        .doesNotContain("policies.邻县");
  }

  @Test
  void with_a_memory_only_what_changed_is_made_again() {
    UnitMemory memory = new UnitMemory();
    UnitCache none = new UnitCache(null);
    Assembly first = Assembly.of(WORDS, FACTS, List.of(CITY, COUNTY), none, memory);
    UnitSource changed = PlacedRules.solar("县", "410102");
    UnitSource other =
        new UnitSource(
            "县",
            changed.text().replace("投资额 > 0", "投资额 > 1"),
            changed.rules(),
            changed.alone(),
            changed.place(),
            changed.document());
    Assembly second = Assembly.of(WORDS, FACTS, List.of(CITY, other), none, memory);
    assertThat(second.vocabulary()).isSameAs(first.vocabulary());
    assertThat(second.policies().get(0)).isSameAs(first.policies().get(0));
    assertThat(second.policies().get(1)).isNotSameAs(first.policies().get(1));
  }

  @Test
  void units_of_other_places_stay_in_the_cache_unread() throws Exception {
    load();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("policies.邻县")) {
          Files.writeString(file, "damaged");
        }
      }
    }
    RuleBase rules = load();
    Dossier dossier = SampleRules.dossier(10);
    assertThat(policies(alone(rules, new Run(dossier, law(rules, "县"))))).containsExactly("县");
    assertThat(damaged()).isEqualTo(1);
    assertThat(policies(alone(rules, new Run(dossier, law(rules, "邻县"))))).containsExactly("邻县");
    assertThat(damaged()).isZero();
  }

  private static List<Firing> alone(RuleBase rules, Run run) {
    return rules.run(List.of(run)).get(0).firings();
  }

  private long damaged() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toFile().length() == "damaged".length()).count();
    }
  }
}
