package org.huice.page;

import java.nio.charset.StandardCharsets;
import org.huice.ruleset.Overlay;
import org.huice.tree.Node;
import org.huice.tree.YamlTree;

/** The title under which an overlay shows itself. */
public final class OverlayTitle {
  private OverlayTitle() {}

  /** The title; empty where the overlay has none. */
  static String of(Overlay overlay) {
    return of(overlay.content());
  }

  /**
   * The title; empty where the overlay has none.
   *
   * @param content of the overlay, as written
   */
  public static String of(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return YamlTree.read("", bytes, problem -> {})
        .map(node -> node instanceof Node.Mapping mapping ? mapping : null)
        .flatMap(mapping -> mapping.get("title"))
        .map(node -> node instanceof Node.Scalar title ? title.text() : "")
        .orElse("");
  }
}
