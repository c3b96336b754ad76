package org.huice.crosscheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huice.crosscheck.RandomType.RandomField;

/**
 * An applicant 企业 with its 项目, of which some are 大项目, each with its 阶段, and with its 设备.
 *
 * @param types by name, owners and parents first
 */
record RandomVocabulary(Map<String, RandomType> types) {
  static final String APPLICANT = "企业";
  private static final String PROJECT = "项目";
  private static final String LARGE = "大项目";

  static RandomVocabulary of(long seed) {
    Choices choices = new Choices(seed);
    Map<String, RandomType> types = new LinkedHashMap<>();
    boolean machines = choices.chance(60);
    Map<String, String> lists = new LinkedHashMap<>();
    lists.put(PROJECT, PROJECT);
    lists.put(LARGE, LARGE);
    if (machines) {
      lists.put("设备", "设备");
    }
    RandomNames names = new RandomNames(seed);
    List<RandomField> own = names.of(fields(choices), lists.keySet());
    add(types, new RandomType(APPLICANT, null, null, "", own, lists));
    Map<String, String> stages = Map.of("阶段", "阶段");
    String toApplicant = names.toOwner(APPLICANT);
    List<RandomField> fields = names.of(fields(choices), Set.of("阶段", toApplicant));
    add(types, new RandomType(PROJECT, null, APPLICANT, toApplicant, fields, stages));
    List<RandomField> more = new ArrayList<>(fields);
    more.add(new RandomField("追加投资", Kind.MONEY, choices.of(Kind.MONEY.units())));
    more.add(new RandomField("重点", Kind.FLAG, ""));
    add(types, new RandomType(LARGE, PROJECT, APPLICANT, toApplicant, List.copyOf(more), stages));
    add(types, nested("阶段", PROJECT, choices, names));
    if (machines) {
      add(types, nested("设备", APPLICANT, choices, names));
    }
    return new RandomVocabulary(types);
  }

  private static RandomType nested(String name, String owner, Choices choices, RandomNames names) {
    String toOwner = names.toOwner(owner);
    List<RandomField> fields = names.of(fields(choices), Set.of(toOwner));
    return new RandomType(name, null, owner, toOwner, fields, Map.of());
  }

  private static void add(Map<String, RandomType> types, RandomType type) {
    types.put(type.name(), type);
  }

  /** At least one field of every kind, and two of sums and areas, of which one can be a part. */
  private static List<RandomField> fields(Choices choices) {
    List<RandomField> fields = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      boolean both = kind == Kind.MONEY || kind == Kind.AREA || choices.chance(40);
      for (String name : kind.names().subList(0, both ? 2 : 1)) {
        fields.add(new RandomField(name, kind, kind.isNumber() ? choices.of(kind.units()) : ""));
      }
    }
    return List.copyOf(fields);
  }

  RandomType type(String name) {
    RandomType type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException(name);
    }
    return type;
  }

  /** The types nested right under one. */
  List<RandomType> under(RandomType owner) {
    return owner.lists().values().stream().map(this::type).toList();
  }

  List<RandomType> all() {
    return List.copyOf(types.values());
  }

  /** The vocabulary file. */
  String text() {
    StringBuilder text = new StringBuilder("declare enum 级别\n    甲级, 乙级, 丙级;\nend\n");
    types.values().forEach(type -> text.append('\n').append(declaration(type)));
    return text.toString();
  }

  private String declaration(RandomType type) {
    StringBuilder text = new StringBuilder("declare ").append(type.name());
    if (type.parent() != null) {
      text.append(" extends ").append(type.parent());
    }
    line(text, type.owner() == null ? "@applicant" : "");
    if (type.parent() == null) {
      line(text, RandomType.KEY + " : String @key");
      line(text, type.owner() == null ? "" : type.toOwner() + " : " + type.owner() + " @owner");
      line(text, type.owner() == null ? "区划 : String @place" : "");
      type.lists().forEach((name, of) -> line(text, name + " : List<" + of + ">"));
    }
    List<RandomField> inherited = type.parent() == null ? List.of() : type(type.parent()).fields();
    type.fields().stream()
        .filter(field -> !inherited.contains(field))
        .forEach(field -> line(text, declaration(field)));
    return text.append("\nend\n").toString();
  }

  private static String declaration(RandomField field) {
    String unit = field.unit().isEmpty() ? "" : " @unit(\"" + field.unit() + "\")";
    return field.name() + " : " + field.kind().type() + unit;
  }

  private static void line(StringBuilder text, String line) {
    if (!line.isEmpty()) {
      text.append("\n    ").append(line);
    }
  }
}
