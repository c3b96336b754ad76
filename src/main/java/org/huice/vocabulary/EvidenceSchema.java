package org.huice.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of the schema of fact files that says where values come from. */
final class EvidenceSchema {
  private EvidenceSchema() {}

  /** An object whose keys are paths and whose values name status and document. */
  static Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    Map<String, Object> status = Map.of("enum", List.of("申报", "核定", "declared", "verified"));
    Map<String, Object> document = Map.of("type", "string");
    properties.put("状态", status);
    properties.put("status", status);
    properties.put("材料", document);
    properties.put("document", document);
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("type", "object");
    entry.put("properties", properties);
    entry.put("additionalProperties", false);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("propertyNames", Map.of("pattern", "^\\$"));
    schema.put("additionalProperties", entry);
    return schema;
  }
}
