package org.huice.crosscheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huice.crosscheck.RandomType.RandomField;

/**
 * What fields are called. Some have the name of a type, as in real vocabularies: the owner of a
 * type, an option among those of an enum, or a text that only says what elsewhere is a fact.
 */
final class RandomNames {
  private static final List<String> TYPES = List.of("企业", "项目", "大项目", "阶段", "设备", "级别");
  private static final int PERCENT = 40;

  /**
   * Fields that rules compare and do not reckon with: where a method is called on such a name or
   * with it, Drools takes it for the type and refuses the rule.
   */
  private static final Set<Kind> COMPARED = EnumSet.of(Kind.FLAG, Kind.CHOICE, Kind.TEXT);

  private final Choices choices;

  /** Chosen apart from all else, so that a vocabulary differs in nothing but these names. */
  RandomNames(long seed) {
    this.choices = new Choices(~seed);
  }

  /** Of the field that a nested type has for its owner. */
  String toOwner(String owner) {
    return choices.chance(50) ? owner : RandomType.OWNER;
  }

  /**
   * The same fields, some of them with the name of a type.
   *
   * @param taken what other fields of the fact type are called
   */
  List<RandomField> of(List<RandomField> fields, Set<String> taken) {
    Deque<String> free = new ArrayDeque<>(choices.shuffled(TYPES));
    free.removeAll(taken);
    List<RandomField> named = new ArrayList<>();
    for (RandomField field : fields) {
      boolean shared = COMPARED.contains(field.kind()) && choices.chance(PERCENT);
      String name = shared && !free.isEmpty() ? free.pop() : field.name();
      named.add(new RandomField(name, field.kind(), field.unit()));
    }
    return List.copyOf(named);
  }
}
