package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.huice.drl.CanonicalDrl;
import org.huice.drl.RuleTree;
import org.huice.parsing.RuleReader;
import org.huice.parsing.VocabularyReader;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeScanTest {
  private static final Set<String> TYPES = Set.of("企业", "项目", "类别");

  private static final List<String> FORBIDDEN =
      List.of(
          "System.exit(1)",
          "System.currentTimeMillis()",
          "System.getenv(\"A\")",
          "Runtime.getRuntime().halt(1)",
          "java.time.LocalDate.now()",
          "Class.forName(\"a.B\")",
          "new Object().hashCode()",
          "\"\".getClass().getClassLoader()",
          "new java.util.Random().nextInt()",
          "Math.random()",
          "java.util.Set.of(1, 2)",
          "java.math.BigDecimal.ONE.pow(999999999)",
          "new Thread().start()",
          "java.nio.file.Path.of(\"/\")",
          "Integer.getInteger(\"a\")",
          "String.format(\"%s\", 1)",
          "new org.huice.rule.Policy(null, null, null, null)",
          "((Runnable) () -> {}).run()");

  @TempDir Path folder;

  private List<CodeScan.Finding> scan(String simpleName, String source) throws IOException {
    compile(Map.of(simpleName, source));
    return scan(simpleName);
  }

  private void compile(Map<String, String> sources) throws IOException {
    Path root = Files.createDirectories(folder.resolve("policies/p"));
    List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8", "-proc:none"));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path java = root.resolve(source.getKey() + ".java");
      Files.writeString(java, "package policies.p; public " + source.getValue());
      arguments.add(java.toString());
    }
    String[] array = arguments.toArray(String[]::new);
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, array)).isZero();
  }

  private List<CodeScan.Finding> scan(String simpleName) throws IOException {
    TreeMap<String, byte[]> classes = new TreeMap<>();
    String path = "policies/p/" + simpleName + ".class";
    classes.put(path, Files.readAllBytes(folder.resolve(path)));
    CompiledUnit unit = new CompiledUnit(classes, List.of());
    return CodeScan.ofRules(new CompiledUnit(new TreeMap<>(), List.of())).scan(unit, "policies/p");
  }

  @Test
  void code_out_of_bounds_is_found_in_every_kind_of_class() throws Exception {
    Map<String, String> sources = new LinkedHashMap<>();
    for (String kind : List.of("LambdaPredicate", "LambdaConsequence", "Rules")) {
      for (int i = 0; i < FORBIDDEN.size(); i++) {
        String body = " { void a() throws Exception { " + FORBIDDEN.get(i) + "; } }";
        sources.put(kind + i, "class " + kind + i + body);
      }
    }
    compile(sources);
    for (Map.Entry<String, String> source : sources.entrySet()) {
      assertThat(scan(source.getKey())).as(source.getValue()).isNotEmpty();
    }
  }

  @Test
  void a_finding_names_the_class_and_what_it_touches() throws Exception {
    assertThat(scan("RulesA", "class RulesA { static { System.exit(1); } }"))
        .contains(new CodeScan.Finding("policies.p.RulesA", "java.lang.System.exit"));
  }

  @Test
  void an_inherited_method_counts_as_its_ancestors() throws Exception {
    String source = "interface LambdaPredicateA { default Object a() { return this.getClass(); } }";
    assertThat(scan("LambdaPredicateA", source))
        .extracting(CodeScan.Finding::reference)
        .containsExactly("java.lang.Object.getClass");
  }

  @Test
  void a_native_method_and_a_foreign_ancestor_are_found() throws Exception {
    assertThat(scan("RulesA", "class RulesA { native void a(); }")).isNotEmpty();
    assertThat(scan("RulesB", "class RulesB extends ClassLoader { }")).isNotEmpty();
  }

  @Test
  void a_predicate_may_not_decide_and_a_consequence_may_not_compare() throws Exception {
    String decide = "{ static Object a(org.huice.rule.Policy p) { return p.award(p); } }";
    String ask = "{ static Object a(org.huice.rule.Policy p) { return p.value(\"\"); } }";
    assertThat(scan("LambdaPredicateA", "interface LambdaPredicateA " + decide)).isNotEmpty();
    assertThat(scan("LambdaConsequenceA", "interface LambdaConsequenceA " + decide)).isEmpty();
    assertThat(scan("LambdaPredicateB", "interface LambdaPredicateB " + ask)).isEmpty();
    assertThat(scan("LambdaConsequenceB", "interface LambdaConsequenceB " + ask)).isNotEmpty();
  }

  @Test
  void a_consequence_tells_its_law_and_nobody_else() throws Exception {
    String tell =
        "{ static void a(org.huice.rule.Law l, org.huice.rule.Told t, org.huice.rule.Outcome o)"
            + " { t.getHuiceLaw().say(\"\", o, t); } }";
    String retell =
        "{ static void a(org.huice.rule.Law l, org.huice.rule.Told t) { t.huiceTell(l, t); } }";
    String take = "{ static Object a(org.huice.rule.Told t) { return t.huiceFact(); } }";
    String other =
        "{ static Object a(org.huice.rule.Policies p)"
            + " { return new org.huice.rule.Law(p, null); } }";
    assertThat(scan("LambdaConsequenceA", "interface LambdaConsequenceA " + tell)).isEmpty();
    assertThat(scan("LambdaPredicateA", "interface LambdaPredicateA " + tell)).isNotEmpty();
    int number = 0;
    for (String forbidden : List.of(retell, take, other)) {
      String name = "LambdaConsequenceB" + number++;
      assertThat(scan(name, "interface " + name + " " + forbidden)).as(forbidden).isNotEmpty();
    }
  }

  @Test
  void what_is_inserted_nobody_would_hear() throws Exception {
    String insert = "{ static void a(org.drools.model.Drools d) { d.insert(\"\"); } }";
    assertThat(scan("LambdaConsequenceA", "interface LambdaConsequenceA " + insert)).isNotEmpty();
  }

  @Test
  void a_class_outside_its_package_or_under_another_name_is_found() throws Exception {
    scan("RulesA", "class RulesA { }");
    byte[] bytes = Files.readAllBytes(folder.resolve("policies/p/RulesA.class"));
    for (String path : List.of("policies/p/RulesB.class", "policies/q/RulesA.class")) {
      TreeMap<String, byte[]> classes = new TreeMap<>();
      classes.put(path, bytes);
      CompiledUnit unit = new CompiledUnit(classes, List.of());
      assertThat(CodeScan.ofFacts(TYPES).scan(unit, "policies/p")).isNotEmpty();
    }
  }

  @Test
  void every_truncated_class_file_is_found() throws Exception {
    scan("RulesA", "class RulesA { }");
    byte[] bytes = Files.readAllBytes(folder.resolve("policies/p/RulesA.class"));
    for (int length = 0; length < bytes.length; length++) {
      TreeMap<String, byte[]> classes = new TreeMap<>();
      classes.put("policies/p/RulesA.class", Arrays.copyOf(bytes, length));
      CompiledUnit unit = new CompiledUnit(classes, List.of());
      assertThat(CodeScan.ofFacts(TYPES).scan(unit, "policies/p")).as("%d", length).isNotEmpty();
    }
  }

  @Test
  void all_that_drools_generates_is_accepted() throws Exception {
    CompiledUnit vocabulary =
        UnitCompiler.compile(SampleRules.VOCABULARY, getClass().getClassLoader());
    assertThat(CodeScan.ofFacts(TYPES).scan(vocabulary, "vocabulary")).isEmpty();
    UnitLoader loader = new UnitLoader(vocabulary, getClass().getClassLoader());
    CompiledUnit solar = UnitCompiler.compile(SampleRules.SOLAR, loader);
    assertThat(CodeScan.ofRules(vocabulary).scan(solar, "policies/光伏")).isEmpty();
  }

  @Test
  void every_condition_and_every_word_a_rule_may_use_is_accepted() throws Exception {
    Vocabulary vocabulary = read(EveryWord.VOCABULARY);
    List<Problem> problems = new ArrayList<>();
    List<RuleTree> rules =
        RuleReader.read("全.drl", EveryWord.RULES, "全", vocabulary, problems::add);
    assertThat(problems).isEmpty();
    ClassLoader own = getClass().getClassLoader();
    CompiledUnit types = UnitCompiler.compile(CanonicalDrl.vocabulary(vocabulary), own);
    CompiledUnit unit =
        UnitCompiler.compile(
            CanonicalDrl.policy("全", rules, vocabulary), new UnitLoader(types, own));
    Set<String> names = Set.of("类别", "主体", "企业", "项目");
    assertThat(CodeScan.ofFacts(names).scan(types, "vocabulary")).isEmpty();
    assertThat(CodeScan.ofRules(types).scan(unit, "policies/全")).isEmpty();
  }

  private static Vocabulary read(String text) {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = VocabularyReader.read(Map.of("词.drl", text), problems::add);
    assertThat(problems).isEmpty();
    return vocabulary;
  }
}
