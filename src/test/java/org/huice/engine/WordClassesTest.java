package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huice.rule.Confirmation;
import org.huice.rule.Exclusion;
import org.huice.rule.Figure;
import org.huice.rule.Outcome;
import org.huice.rule.Part;
import org.huice.rule.Policy;
import org.huice.rule.Report;
import org.junit.jupiter.api.Test;

/** A cached rule must not outlive a change of a word that it calls. */
class WordClassesTest {
  private static final Set<Class<?>> COUNTED = WordClasses.all();

  /** What a rule reaches from a class: by the methods that the scan lets it call there. */
  private static Stream<Class<?>> reached(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> isCalled(type, method))
        .flatMap(
            method ->
                Stream.concat(
                    Stream.of(method.getReturnType()), Stream.of(method.getParameterTypes())))
        .filter(WordClassesTest::isOurs);
  }

  private static boolean isCalled(Class<?> type, Method method) {
    String owner = type.getName().replace('.', '/');
    return AllowedCode.member(AllowedCode.Kind.CONSEQUENCE, owner, method.getName())
        || AllowedCode.member(AllowedCode.Kind.PREDICATE, owner, method.getName());
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("org.huice.");
  }

  @Test
  void the_class_of_every_word_counts() {
    Set<String> reached = new TreeSet<>();
    COUNTED.stream().flatMap(WordClassesTest::reached).map(Class::getName).forEach(reached::add);
    assertThat(reached)
        .contains(Report.class.getName(), Part.class.getName(), Exclusion.class.getName());
    assertThat(COUNTED).extracting(Class::getName).containsAll(reached);
  }

  @Test
  void what_a_word_inherits_from_counts() {
    List<Class<?>> parents =
        COUNTED.stream()
            .flatMap(
                type ->
                    Stream.concat(
                        Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces())))
            .filter(WordClassesTest::isOurs)
            .toList();
    assertThat(parents).contains(Outcome.class);
    assertThat(COUNTED).containsAll(parents);
  }

  @Test
  void what_was_once_forgotten_counts() {
    assertThat(COUNTED)
        .contains(
            Policy.class,
            Confirmation.class,
            Exclusion.class,
            Report.class,
            Part.class,
            Figure.class);
  }

  @Test
  void the_bytes_are_those_of_the_class() {
    COUNTED.forEach(
        type ->
            assertThat(ClassFile.read(WordClasses.bytes(type)).name())
                .isEqualTo(type.getName().replace('.', '/')));
  }
}
