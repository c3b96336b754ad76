package org.huice.engine;

import java.util.ArrayList;
import java.util.HashMap;
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

  private final Set<String> factTypes;
  private final Map<String, ClassFile> basis;
  private final Set<String> facts;
  private final List<Finding> findings;

  private CodeScan(
      Set<String> factTypes,
      Map<String, ClassFile> basis,
      Set<String> facts,
      List<Finding> findings) {
    this.factTypes = factTypes;
    this.basis = basis;
    this.facts = facts;
    this.findings = findings;
  }

  /**
   * Something generated code must not touch.
   *
   * @param place the class that does
   * @param reference what it touches
   */
  record Finding(String place, String reference) {}

  /**
   * Judges the unit of a vocabulary.
   *
   * @param types the names of its types and enums
   */
  static CodeScan ofFacts(Set<String> types) {
    return new CodeScan(Set.copyOf(types), Map.of(), Set.of(), List.of());
  }

  /** Judges units of rules that build on that vocabulary, whose classes are read once. */
  static CodeScan ofRules(CompiledUnit vocabulary) {
    List<Finding> findings = new ArrayList<>();
    Map<String, ClassFile> basis = Map.copyOf(read(vocabulary, findings));
    Set<String> facts = Set.copyOf(vocabulary.classes().keySet());
    return new CodeScan(Set.of(), basis, facts, List.copyOf(findings));
  }

  /**
   * What is forbidden in a unit; empty if nothing is.
   *
   * @param root the folder of its package, {@code policies/光伏与微电网}
   */
  List<Finding> scan(CompiledUnit unit, String root) {
    List<Finding> found = new ArrayList<>(findings);
    Map<String, ClassFile> own = read(unit, found);
    UnitScan scan = new UnitScan(own, root);
    unit.classes().keySet().forEach(path -> scan.judge(path, own.get(path), found));
    unit.models().stream()
        .filter(model -> !own.containsKey(model.replace('.', '/') + SUFFIX))
        .forEach(model -> found.add(new Finding("models", model)));
    return List.copyOf(found);
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

  /** Of one unit. */
  private final class UnitScan {
    private final Map<String, ClassFile> own;
    private final String root;

    UnitScan(Map<String, ClassFile> own, String root) {
      this.own = own;
      this.root = root;
    }

    private @Nullable ClassFile file(String type) {
      ClassFile file = own.get(type + SUFFIX);
      return file == null ? basis.get(type + SUFFIX) : file;
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
      return file(type) != null;
    }

    /** A member that a known class only inherits is judged as its ancestor's. */
    private boolean allowed(AllowedCode.Kind kind, ClassFile.Member member) {
      String owner = member.owner();
      if (owner.startsWith("[")) {
        return member.name().equals("clone");
      }
      for (int depth = 0; depth <= own.size() + basis.size(); depth++) {
        ClassFile file = file(owner);
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
}
