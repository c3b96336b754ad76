package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks given to Drools as they are, past the first gate: the scan alone must refuse them. */
class SecondGateTest {
  private static final String CANARY = "huice.canary.ran";
  private static final ClassLoader OWN = SecondGateTest.class.getClassLoader();
  private static final Set<String> TYPES = Set.of("企业", "坏");
  private static final String VOCABULARY =
      """
      package vocabulary
      declare 企业
          名称 : String
          额 : java.math.BigDecimal
      end
      """;

  /** What each rule does, and what the scan must say of it. */
  private static final Map<String, String> CONDITIONS =
      Map.ofEntries(
          Map.entry("Runtime.getRuntime().exec( \"x\" ) != null", "java.lang.Runtime.exec"),
          Map.entry("System.currentTimeMillis() > 0", "java.lang.System.currentTimeMillis"),
          Map.entry("java.time.LocalDate.now() != null", "java.time.LocalDate.now"),
          Map.entry("new java.util.Random().nextInt() > 0", "java.util.Random.nextInt"),
          Map.entry("名称.getClass().getClassLoader() != null", "java.lang.Class.getClassLoader"),
          Map.entry("new Object().hashCode() > 0", "java.lang.Object.hashCode"),
          Map.entry("new Object().toString() != null", "java.lang.Object.toString"),
          Map.entry("new Object() != null", "java.lang.Object.<init>"),
          Map.entry("java.util.Set.of( 1, 2 ).isEmpty()", "java.util.Set.of"),
          Map.entry("System.getenv( \"A\" ) != null", "java.lang.System.getenv"),
          Map.entry("eval( System.setProperty( \"a\", \"b\" ) == null )", "System.setProperty"),
          Map.entry("额.pow( 999999999 ) != null", "java.math.BigDecimal.pow"),
          Map.entry("名称 == String.format( \"%s\", 1 )", "java.lang.String.format"),
          Map.entry("名称.repeat( 2147483647 ) != null", "java.lang.String.repeat"),
          Map.entry("偷() == null", "java.lang.System.lineSeparator"));

  private static final Map<String, String> CONSEQUENCES =
      Map.ofEntries(
          Map.entry("System.exit( 1 );", "java.lang.System.exit"),
          Map.entry("exit( 1 );", "java.lang.System.exit"),
          Map.entry("new Thread().start();", "java.lang.Thread.start"),
          Map.entry("drools.getRuntime( org.kie.api.runtime.KieRuntime.class );", "getRuntime"),
          Map.entry("drools.halt();", "halt"),
          Map.entry("drools.delete( $e );", "delete"),
          Map.entry("$e.set名称( \"x\" );", "set名称"),
          Map.entry(
              "new Object() { { System.setProperty( \"a\", \"b\" ); } };", "System.setProperty"),
          Map.entry("try { Class.forName( \"x\" ); } catch ( Exception e ) { }", "java.lang.Class"),
          Map.entry(
              "java.nio.file.Files.delete( java.nio.file.Path.of( \"x\" ) );",
              "java.nio.file.Files.delete"));

  @AfterEach
  void quiet() {
    System.clearProperty(CANARY);
  }

  private static CompiledUnit vocabulary() throws CompileFailure {
    return UnitCompiler.compile(VOCABULARY, OWN);
  }

  private static List<String> found(String head, String rules) throws CompileFailure {
    CompiledUnit vocabulary = vocabulary();
    String text = "package policies.p\nimport vocabulary.*\n" + head + rules;
    CompiledUnit unit = UnitCompiler.compile(text, new UnitLoader(vocabulary, OWN));
    return CodeScan.ofRules(vocabulary).scan(unit, "policies/p").stream()
        .map(CodeScan.Finding::reference)
        .toList();
  }

  /** Those of the expected references that were found. */
  private static List<String> seen(List<String> found, Map<String, String> expected) {
    return expected.values().stream()
        .filter(reference -> found.stream().anyMatch(one -> one.contains(reference)))
        .toList();
  }

  private static String rule(String name, String when, String then) {
    return "rule \""
        + name.replace("\"", "")
        + "\"\nwhen\n    "
        + when
        + "\nthen\n    "
        + then
        + "\nend\n";
  }

  @Test
  void what_no_condition_may_do_is_seen_in_byte_code() throws Exception {
    StringBuilder rules = new StringBuilder();
    CONDITIONS.keySet().forEach(when -> rules.append(rule(when, "企业( " + when + " )", "")));
    String head = "function Object 偷() { return System.lineSeparator(); }\n";
    assertThat(seen(found(head, rules.toString()), CONDITIONS))
        .containsExactlyInAnyOrderElementsOf(CONDITIONS.values());
  }

  @Test
  void what_no_consequence_may_do_is_seen_in_byte_code() throws Exception {
    StringBuilder rules = new StringBuilder();
    CONSEQUENCES.keySet().forEach(then -> rules.append(rule(then, "$e : 企业()", then)));
    String head = "import static java.lang.System.exit\n";
    assertThat(seen(found(head, rules.toString()), CONSEQUENCES))
        .containsExactlyInAnyOrderElementsOf(CONSEQUENCES.values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule 甲 when 企业( \\u0053ystem.getProperty( \"A\" ) != null ) then end",
        "rule \"甲\\\" + System.getProperty( \\\"x\\\" ) + \\\"\" when then end",
        "rule 甲 salience( System.identityHashCode( $e ) ) when $e : 企业() then end",
        "rule 甲 when $x : Object() from System.getenv().keySet() then end",
        "rule 甲 when accumulate( 企业( $x : 名称 ); $n : count( System.getenv( $x ) ) ) then end",
        "rule 甲 when 企业() do[ 乙 ] then then[ 乙 ] System.exit( 1 ); end",
        "rule 甲 when eval( System.getenv() != null ) then end"
      })
  void what_is_smuggled_into_the_head_of_a_rule_is_seen_or_not_compiled(String rule) {
    List<String> found;
    try {
      found = found("", rule);
    } catch (CompileFailure refused) {
      found = List.of("refused: " + refused.getMessage());
    }
    assertThat(found).anyMatch(reference -> reference.matches(".*(System|refused).*"));
  }

  /** The reason for the first gate: this one runs while Drools compiles. */
  @Test
  void an_enum_with_code_sings_while_it_is_compiled_and_is_seen_afterwards() throws Exception {
    String attack =
        """
        package vocabulary
        declare enum 坏 甲( System.setProperty( "huice.canary.ran", "yes" ) );
            x : String
        end
        """;
    CompiledUnit unit = UnitCompiler.compile(attack, OWN);
    assertThat(System.getProperty(CANARY)).isEqualTo("yes");
    assertThat(CodeScan.ofFacts(TYPES).scan(unit, "vocabulary"))
        .extracting(CodeScan.Finding::reference)
        .contains("java.lang.System.setProperty");
  }

  @Test
  void a_field_default_with_code_is_seen() throws Exception {
    CompiledUnit unit =
        UnitCompiler.compile(
            "package vocabulary\ndeclare 坏\n a : String = System.getenv( \"A\" )\nend\n", OWN);
    assertThat(CodeScan.ofFacts(TYPES).scan(unit, "vocabulary"))
        .extracting(CodeScan.Finding::reference)
        .contains("java.lang.System.getenv");
  }

  @Test
  void a_model_that_is_no_class_of_the_unit_is_never_made() throws Exception {
    CompiledUnit sound = vocabulary();
    assertThat(CodeScan.ofFacts(TYPES).scan(sound, "vocabulary")).isEmpty();
    CompiledUnit poisoned =
        new CompiledUnit(new TreeMap<>(sound.classes()), List.of("java.lang.Thread"));
    assertThat(CodeScan.ofFacts(TYPES).scan(poisoned, "vocabulary"))
        .containsExactly(new CodeScan.Finding("models", "java.lang.Thread"));
  }
}
