package org.huice;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every line of the package table in src/docs/architecture.md. */
class ArchitectureTest {
  /** Which packages each package may import; what is not listed here may not exist. */
  private static final Map<String, String> TABLE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("money", ""),
              Map.entry("problem", ""),
              Map.entry("tree", "problem"),
              Map.entry("vocabulary", "money problem"),
              Map.entry("policy", "money problem"),
              Map.entry("dossier", "tree vocabulary money problem"),
              Map.entry("determination", "money policy dossier problem"),
              Map.entry("rule", "money policy"),
              Map.entry("drl", "vocabulary money problem"),
              Map.entry("parsing", "drl vocabulary money problem"),
              Map.entry("lint", "drl vocabulary policy money problem"),
              Map.entry("ruleset", "parsing lint drl tree policy vocabulary money problem"),
              Map.entry("drafting", "ruleset parsing drl tree policy vocabulary money problem"),
              Map.entry(
                  "matching", "drl rule dossier determination vocabulary policy money problem"),
              Map.entry("engine", "ruleset drl rule dossier vocabulary policy tree money problem"),
              Map.entry(
                  "evaluation",
                  "settlement engine matching ruleset drl rule determination dossier policy"
                      + " vocabulary tree problem money"),
              Map.entry(
                  "explanation",
                  "ruleset drl determination dossier policy vocabulary money problem"),
              Map.entry(
                  "advice",
                  "evaluation engine matching ruleset drl rule determination dossier policy"
                      + " vocabulary tree problem money"),
              Map.entry(
                  "notice",
                  "page advice explanation ruleset determination dossier policy vocabulary problem"
                      + " money"),
              Map.entry(
                  "json",
                  "advice explanation evaluation determination dossier policy vocabulary tree"
                      + " problem money"),
              Map.entry(
                  "cases",
                  "evaluation engine matching ruleset drl rule determination dossier policy"
                      + " vocabulary tree problem money"),
              Map.entry(
                  "mutation",
                  "cases evaluation ruleset drl determination dossier policy vocabulary tree"
                      + " problem money"),
              Map.entry("settlement", "determination dossier policy vocabulary tree problem money"),
              Map.entry("tabular", "dossier policy vocabulary tree problem money"),
              Map.entry("pool", "determination dossier policy vocabulary tree problem money"),
              Map.entry(
                  "register",
                  "tabular pool page json explanation evaluation settlement engine ruleset"
                      + " determination dossier policy vocabulary tree problem money"),
              Map.entry(
                  "impact",
                  "register pool tabular page json explanation evaluation engine ruleset drl"
                      + " determination dossier policy vocabulary tree problem money"),
              Map.entry(
                  "timing",
                  "evaluation matching engine ruleset drl rule determination dossier policy"
                      + " vocabulary problem"),
              Map.entry("sampling", "tabular dossier vocabulary tree problem money"),
              Map.entry("ledger", ""),
              Map.entry("store", "ledger tree problem"),
              Map.entry(
                  "audit",
                  "store ledger register pool page json explanation evaluation settlement engine"
                      + " ruleset determination dossier policy vocabulary tree problem money"),
              Map.entry(
                  "page",
                  "advice explanation mutation cases ruleset determination dossier policy"
                      + " vocabulary tree problem money"),
              Map.entry("readback", "page ruleset drl policy vocabulary problem money"),
              Map.entry("cli", "*"),
              Map.entry("http", "*"),
              Map.entry("spark", "*")));

  private static final Set<String> EDGES = Set.of("cli", "http", "spark");

  private static JavaClasses code = new ClassFileImporter().importClasses(List.of());

  @BeforeAll
  static void read() {
    code =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.matches(TESTS))
            .importPackages("org.huice");
  }

  private static final java.util.regex.Pattern TESTS =
      java.util.regex.Pattern.compile(".*Test(\\$.*)?\\.class");

  static Stream<String> packages() {
    return TABLE.keySet().stream();
  }

  private static String[] all(Stream<String> packages) {
    return packages.map(name -> "org.huice." + name + "..").toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_imports_only_what_the_table_allows(String name) {
    String allowed = TABLE.get(name);
    if ("*".equals(allowed)) {
      return;
    }
    Set<String> own = new TreeSet<>(Arrays.asList((allowed + " " + name).strip().split(" ")));
    String[] others = all(packages().filter(other -> !own.contains(other)));
    noClasses()
        .that(resideInAPackage("org.huice." + name + ".."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(others))
        .allowEmptyShould(true)
        .check(code);
  }

  @Test
  void nothing_imports_an_edge() {
    for (String edge : EDGES) {
      noClasses()
          .that(resideInAPackage("org.huice..").and(DescribedPredicate.not(in(edge))))
          .should()
          .dependOnClassesThat(in(edge))
          .allowEmptyShould(true)
          .check(code);
    }
  }

  private static DescribedPredicate<JavaClass> in(String name) {
    return resideInAPackage("org.huice." + name + "..");
  }

  @Test
  void every_package_stands_in_the_table() {
    Set<String> found = new TreeSet<>();
    code.forEach(type -> found.add(type.getPackageName()));

    found.remove("org.huice");
    assertThat(found).allMatch(name -> TABLE.containsKey(name.substring("org.huice.".length())));
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching("org.huice.(*)..").should().beFreeOfCycles().check(code);
  }

  @Test
  void only_the_engine_knows_drools() {
    noClasses()
        .that(DescribedPredicate.not(in("engine")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."))
        .check(code);
  }

  @Test
  void only_the_edge_knows_the_command_line_and_only_the_page_its_width() {
    noClasses()
        .that(DescribedPredicate.not(in("cli")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("picocli.."))
        .check(code);
    noClasses()
        .that(DescribedPredicate.not(in("page")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.jline.."))
        .check(code);
  }

  @Test
  void no_number_is_binary() {
    Set<String> binary = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    DescribedPredicate<JavaClass> type =
        DescribedPredicate.describe("binary", found -> binary.contains(base(found)));
    fields().should().notHaveRawType(type).check(code);
    methods().should().notHaveRawReturnType(type).check(code);
    assertThat(code.stream().flatMap(found -> found.getCodeUnits().stream()))
        .as("parameters")
        .noneMatch(unit -> takes(unit, type));
  }

  private static boolean takes(JavaCodeUnit unit, DescribedPredicate<JavaClass> type) {
    return unit.getRawParameterTypes().stream().anyMatch(type);
  }

  private static String base(JavaClass type) {
    return type.getBaseComponentType().getName();
  }

  @Test
  void only_the_command_line_prints() {
    noClasses()
        .that(DescribedPredicate.not(in("cli")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(code);
  }

  @Test
  void only_the_command_line_reads_the_clock_or_throws_dice() {
    noClasses()
        .that(DescribedPredicate.not(in("cli")))
        .should()
        .callMethodWhere(
            DescribedPredicate.describe("reads the clock or throws dice", ArchitectureTest::varies))
        .orShould()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are random",
                type ->
                    type.isAssignableTo("java.util.random.RandomGenerator")
                        || type.isAssignableTo("java.util.Random")))
        .check(code);
  }

  private static boolean varies(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    return (owner.startsWith("java.time.") && name.equals("now"))
        || (owner.equals("java.time.Clock") && name.startsWith("system"))
        || (owner.equals("java.lang.System")
            && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
        || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
        || (owner.equals("java.lang.Math") && name.equals("random"));
  }

  @Test
  void nothing_ends_the_process_but_main() {
    noClasses()
        .that(DescribedPredicate.not(type(org.huice.cli.Main.class)))
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(code);
  }

  @Test
  void every_package_says_what_it_is_and_where_null_may_be() {
    assertThat(code.stream().map(JavaClass::getPackage).distinct())
        .isNotEmpty()
        .allMatch(found -> found.isAnnotatedWith(NullMarked.class));
  }
}
