package org.huice.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The second gate: judges every class file of a unit before any of them is loaded from here. The
 * first is that only checked, printed text is compiled at all.
 */
final class CodeScan {
  private static final String SUFFIX = ".class";

  private final String root;
  private final Set<String> factTypes;
  private final Map<String, ClassFile> known;
  private final Set<String> facts;

  private CodeScan(
      String root, Set<String> factTypes, Map<String, ClassFile> known, Set<String> facts) {
    this.root = root;
    this.factTypes = factTypes;
    this.known = known;
    this.facts = facts;
  }

  /**
   * Something generated code must not touch.
   *
   * @param place the class that does
   * @param reference what it touches
   */
  record Finding(String place, String reference) {}

  /**
   * What is forbidden in a unit; empty if nothing is.
   *
   * @param root the folder of its package, {@code policies/光伏与微电网}
   * @param factTypes the names of the vocabulary's types and enums
   * @param vocabulary the unit it builds on; null for the vocabulary itself
   */
  static List<Finding> scan(
      CompiledUnit unit, String root, Set<String> factTypes, @Nullable CompiledUnit vocabulary) {
    List<Finding> findings = new ArrayList<>();
    Map<String, ClassFile> own = read(unit, findings);
    Map<String, ClassFile> known = new HashMap<>(own);
    Set<String> facts = new HashSet<>();
    if (vocabulary != null) {
      read(vocabulary, findings).forEach(known::putIfAbsent);
      facts.addAll(vocabulary.classes().keySet());
    }
    CodeScan scan =
        new CodeScan(root, vocabulary == null ? factTypes : Set.of(), Map.copyOf(known), facts);
    unit.classes().keySet().forEach(path -> scan.judge(path, own.get(path), findings));
    unit.models().stream()
        .filter(model -> !own.containsKey(model.replace('.', '/') + SUFFIX))
        .forEach(model -> findings.add(new Finding("models", model)));
    return List.copyOf(findings);
  }

  private static Map<String, ClassFile> read(CompiledUnit unit, List<Finding> findings) {
    Map<String, ClassFile> files = new HashMap<>();
    unit.classes()
        .forEach(
            (path, bytes) -> {
              try {
                files.put(path, ClassFile.read(bytes));
              } catch (IllegalArgumentException damaged) {
                findings.add(new Finding(path, String.valueOf(damaged.getMessage())));
              }
            });
    return files;
  }

  private void judge(String path, @Nullable ClassFile file, List<Finding> findings) {
    if (file == null) {
      return;
    }
    String place = file.name().replace('/', '.');
    AllowedCode.Kind kind = kind(file.name());
    if (!path.equals(file.name() + SUFFIX) || !file.name().startsWith(root + "/")) {
      findings.add(new Finding(place, "package"));
    }
    file.types().stream()
        .filter(type -> !isKnown(type) && !AllowedCode.type(kind, type))
        .forEach(type -> findings.add(new Finding(place, type.replace('/', '.'))));
    file.members().stream()
        .filter(member -> !allowed(kind, member))
        .forEach(member -> findings.add(new Finding(place, member.toString())));
  }

  private AllowedCode.Kind kind(String name) {
    String simple = name.substring(name.lastIndexOf('/') + 1);
    if (factTypes.contains(simple)) {
      return AllowedCode.Kind.FACT;
    }
    if (simple.startsWith("LambdaConsequence")) {
      return AllowedCode.Kind.CONSEQUENCE;
    }
    return simple.startsWith("Lambda") ? AllowedCode.Kind.PREDICATE : AllowedCode.Kind.STRUCTURE;
  }

  /** Rules only ask facts: by getters, and by the constants of enums. */
  private static boolean isRead(ClassFile.Member member) {
    return !member.descriptor().startsWith("(")
        || (member.descriptor().startsWith("()")
            && (member.name().startsWith("get") || member.name().startsWith("is")));
  }

  private boolean isKnown(String type) {
    return known.containsKey(type + SUFFIX);
  }

  /** A member that a known class only inherits is judged as its ancestor's. */
  private boolean allowed(AllowedCode.Kind kind, ClassFile.Member member) {
    String owner = member.owner();
    if (owner.startsWith("[")) {
      return member.name().equals("clone");
    }
    for (int depth = 0; depth <= known.size(); depth++) {
      ClassFile file = known.get(owner + SUFFIX);
      if (file == null) {
        return AllowedCode.member(kind, owner, member.name());
      }
      if (file.declared().contains(member.name())) {
        return !facts.contains(owner + SUFFIX) || isRead(member);
      }
      owner = String.valueOf(file.parent());
    }
    return false;
  }
}
