package org.huice.settlement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.problem.Place;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A small vocabulary for tests: an enterprise, its projects and their devices, what it received.
 */
final class Words {
  private static final Place HERE = Place.of("vocabulary/试.drl");

  static final Vocabulary VOCABULARY = vocabulary();

  private Words() {}

  private static Vocabulary vocabulary() {
    Map<String, FactType> types = new LinkedHashMap<>();
    add(
        types,
        "企业",
        null,
        List.of(
            key("编号"),
            number("地方贡献", "万元"),
            plain("申报奖项", new FieldType.Text()),
            plain("项目", new FieldType.ListOf("项目")),
            plain("已获奖补", new FieldType.ListOf("已获奖补"))));
    List<Field> project =
        List.of(
            key("编号"),
            number("投资额", "万元"),
            plain("设备", new FieldType.ListOf("设备")),
            plain("项目奖补", new FieldType.ListOf("项目奖补")));
    add(types, "项目", null, project);
    add(types, "光伏项目", "项目", project);
    add(types, "设备", null, List.of(key("编号")));
    add(
        types,
        "已获奖补",
        null,
        List.of(
            key("编号"),
            number("金额", "万元"),
            plain("层级", new FieldType.Text()),
            plain("项目编号", new FieldType.Text()),
            plain("发放日期", new FieldType.Day())));
    add(types, "项目奖补", null, List.of(key("编号"), number("金额", "万元")));
    return new Vocabulary(types, Map.of());
  }

  private static void add(
      Map<String, FactType> types, String name, @Nullable String parent, List<Field> fields) {
    types.put(name, new FactType(name, parent, name.equals("企业"), null, fields, HERE));
  }

  private static Field key(String name) {
    return field(name, new FieldType.Text(), true, null);
  }

  private static Field plain(String name, FieldType type) {
    return field(name, type, false, null);
  }

  private static Field number(String name, String unit) {
    return field(name, new FieldType.Decimal(), false, unit);
  }

  private static Field field(String name, FieldType type, boolean key, @Nullable String unit) {
    return new Field(
        name, type, key, false, false, false, null, unit, null, null, null, List.of(), null, null,
        false, HERE);
  }
}
