package org.huice.bench.hand;

import java.math.BigDecimal;
import java.util.Map;
import org.huice.bench.common.Project;
import org.huice.bench.common.ProjectKind;
import tools.jackson.core.JsonParser;

/** Reads a project from its tokens; every field has to be there. */
final class ProjectReader {
  private static final int FIELDS = 7;

  private static final Map<String, ProjectKind> KINDS =
      Members.named(ProjectKind.values(), ProjectKind::label);

  private String id = "";
  private ProjectKind kind = ProjectKind.STORAGE;
  private boolean accepted;
  private BigDecimal equipment = BigDecimal.ZERO;
  private BigDecimal storage = BigDecimal.ZERO;
  private BigDecimal software = BigDecimal.ZERO;
  private BigDecimal saved = BigDecimal.ZERO;

  private ProjectReader() {}

  static Project read(JsonParser parser) {
    ProjectReader reader = new ProjectReader();
    Members.read(parser, FIELDS, reader::take);
    return new Project(
        reader.id,
        reader.kind,
        reader.accepted,
        reader.equipment,
        reader.storage,
        reader.software,
        reader.saved);
  }

  private void take(String field, JsonParser parser) {
    switch (field) {
      case "项目编号" -> id = parser.getString();
      case "类别" -> kind = Members.option(KINDS, parser.getString());
      case "已验收" -> accepted = parser.getBooleanValue();
      case "设备投资额" -> equipment = parser.getDecimalValue();
      case "储能设备投资额" -> storage = parser.getDecimalValue();
      case "软件投资额" -> software = parser.getDecimalValue();
      case "年节能量" -> saved = parser.getDecimalValue();
      default -> throw Members.unknown(field);
    }
  }
}
