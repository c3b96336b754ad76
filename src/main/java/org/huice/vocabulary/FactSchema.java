package org.huice.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema (draft 2020-12) of fact files, so that editors complete and check them. */
public final class FactSchema {
  private static final String DECIMAL = "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$";

  private final Vocabulary vocabulary;

  /** For fact files of that vocabulary. */
  public FactSchema(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The schema as nested maps and lists. */
  public Map<String, Object> schema() {
    Map<String, Object> applicants = new LinkedHashMap<>();
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (FactType type : vocabulary.types().values()) {
      definitions.put(type.name(), type(type));
      if (type.applicant()) {
        applicants.put(type.name(), reference(type.name()));
      }
    }
    vocabulary.enums().forEach((name, e) -> definitions.put(name, Map.of("enum", e.constants())));
    definitions.put("依据", EvidenceSchema.schema());
    definitions.put("裁量意见", OpinionSchema.schema());
    List<Object> one =
        applicants.keySet().stream().<Object>map(name -> oneOf(List.of(name))).toList();
    applicants.put("裁量意见", reference("裁量意见"));
    applicants.put("opinions", reference("裁量意见"));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("type", "object");
    schema.put("properties", applicants);
    schema.put("additionalProperties", false);
    schema.put("oneOf", one);
    schema.put("maxProperties", 2);
    schema.put("$defs", definitions);
    return schema;
  }

  private Map<String, Object> type(FactType type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    for (Field field : type.fields()) {
      if (!field.owner()) {
        names(field).forEach(name -> properties.put(name, field(field)));
        if (field.key()) {
          required.add(oneOf(names(field)));
        }
      }
    }
    properties.put("依据", reference("依据"));
    properties.put("evidence", reference("依据"));
    Map<String, Object> schema = new LinkedHashMap<>();
    if (type.meaning() != null) {
      schema.put("description", type.meaning());
    }
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("allOf", required);
    schema.put("additionalProperties", false);
    return schema;
  }

  // A field may go by its label or a former name as well.
  private static List<String> names(Field field) {
    List<String> names = new ArrayList<>();
    names.add(field.name());
    if (field.label() != null && !names.contains(field.label())) {
      names.add(field.label());
    }
    field.aliases().stream().filter(alias -> !names.contains(alias)).forEach(names::add);
    return names;
  }

  static Map<String, Object> oneOf(List<String> names) {
    return Map.of("anyOf", names.stream().map(name -> Map.of("required", List.of(name))).toList());
  }

  private Map<String, Object> field(Field field) {
    Map<String, Object> schema = new LinkedHashMap<>(kind(field.type()));
    if (field.uscc()) {
      schema.put("pattern", "^[0-9A-HJ-NPQRTUWXY]{18}$");
    }
    String meaning = field.meaning() == null ? field.printed() : field.meaning();
    String measured = field.unit() == null ? meaning : meaning + " (" + field.unit() + ")";
    schema.put("description", measured + limits(field));
    if (field.example() != null) {
      schema.put("examples", List.of(field.example()));
    }
    return schema;
  }

  // JSON Schema cannot compare two values, so at least the reader is told.
  private static String limits(Field field) {
    String happened = field.happened() ? ";不晚于裁定日期" : "";
    String most = field.noMoreThan() == null ? happened : happened + ";≤ " + field.noMoreThan();
    return field.onlyIf() == null ? most : most + ";只在 " + field.onlyIf() + " = true 时填写";
  }

  private static Map<String, Object> kind(FieldType type) {
    if (type instanceof FieldType.Choice choice) {
      return reference(choice.enumType());
    }
    if (type instanceof FieldType.ListOf list) {
      return ordered("type", "array", "items", reference(list.factType()));
    }
    if (type instanceof FieldType.Decimal) {
      return decimal();
    }
    if (type instanceof FieldType.Whole) {
      return Map.of("type", "integer");
    }
    if (type instanceof FieldType.Flag) {
      return Map.of("type", "boolean");
    }
    return type instanceof FieldType.Day
        ? ordered("type", "string", "format", "date")
        : Map.of("type", "string");
  }

  static Map<String, Object> decimal() {
    return Map.of(
        "anyOf", List.of(Map.of("type", "number"), ordered("type", "string", "pattern", DECIMAL)));
  }

  // Map.of would shuffle them.
  static Map<String, Object> ordered(String a, Object first, String b, Object second) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(a, first);
    map.put(b, second);
    return map;
  }

  private static Map<String, Object> reference(String name) {
    return Map.of("$ref", "#/$defs/" + name);
  }
}
