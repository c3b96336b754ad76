package org.huice.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huice.dossier.OpinionKey;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/** Knows by its name what a sheet is for. */
final class SheetRoles {
  /** Sheets of the template that hold no facts. */
  private static final Set<String> RESERVED =
      Set.of(TemplateText.GUIDE, TemplateText.COLUMNS, TemplateText.CHOICES);

  private final Vocabulary vocabulary;

  SheetRoles(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a sheet holds no facts by its name. */
  static boolean isRemark(String name) {
    return RESERVED.contains(name) || HeaderReader.isRemark(name);
  }

  /** A name as a tab shows it, which is cut. */
  static String cut(String name) {
    return name.length() <= SheetLimits.NAME ? name : name.substring(0, SheetLimits.NAME);
  }

  /** The types of those that can apply. */
  List<FactType> applicants() {
    return vocabulary.types().values().stream().filter(FactType::applicant).toList();
  }

  /** The applicants that a sheet of that name holds. */
  Optional<FactType> applicant(String name) {
    return applicants().stream().filter(type -> cut(type.name()).equals(name)).findFirst();
  }

  /**
   * Where the facts of a sheet of that name may belong: by the name of a list, else by the type of
   * its facts. Of each applicant there may be several ways.
   */
  List<Nesting> nestings(String name) {
    List<Nesting> byList = new ArrayList<>();
    List<Nesting> byType = new ArrayList<>();
    for (FactType applicant : applicants()) {
      for (Nesting nesting : Nesting.below(vocabulary, applicant)) {
        Field list = nesting.lists().get(nesting.depth() - 1);
        if (names(list).contains(name)) {
          byList.add(nesting);
        } else if (cut(nesting.type().name()).equals(name)) {
          byType.add(nesting);
        }
      }
    }
    if (byList.isEmpty() && byType.isEmpty() && OpinionSheet.isNamed(name)) {
      return applicants().stream().map(OpinionSheet::below).toList();
    }
    boolean clear = byList.stream().map(Nesting::type).distinct().count() == 1;
    return clear || byType.isEmpty() ? byList : byType;
  }

  private static List<String> names(Field list) {
    List<String> names = new ArrayList<>(List.of(list.name(), list.printed()));
    names.addAll(list.aliases());
    return names.stream().map(SheetRoles::cut).toList();
  }

  /** All names that mean something. */
  List<String> known() {
    List<String> known = new ArrayList<>();
    applicants().forEach(type -> known.add(type.name()));
    for (FactType type : vocabulary.types().values()) {
      for (Field field : type.fields()) {
        if (field.type() instanceof FieldType.ListOf && !known.contains(field.printed())) {
          known.add(field.printed());
        }
      }
    }
    known.add(OpinionKey.list());
    return known;
  }
}
