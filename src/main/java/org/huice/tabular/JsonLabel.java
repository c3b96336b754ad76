package org.huice.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Vocabulary;

/** Finds out whom a fact file is about before anybody has checked it. */
final class JsonLabel {
  private JsonLabel() {}

  /** The key of the applicant as written; empty where it is not to be found. */
  static String of(Node root, Vocabulary vocabulary) {
    if (root instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        Optional<FactType> type = vocabulary.type(entry.key()).filter(FactType::applicant);
        if (type.isPresent() && entry.value() instanceof Mapping facts) {
          return key(type.get(), facts);
        }
      }
    }
    return "";
  }

  private static String key(FactType type, Mapping facts) {
    List<String> parts = new ArrayList<>();
    for (Entry entry : facts.entries()) {
      boolean key = type.field(entry.key()).filter(field -> field.key()).isPresent();
      if (key && entry.value() instanceof Scalar scalar) {
        parts.add(scalar.text());
      }
    }
    return String.join("、", parts);
  }
}
