package org.huice.parsing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huice.problem.Nearest;
import org.huice.vocabulary.AwardHistory;
import org.huice.vocabulary.AwardHistory.Origin;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;

/** Finds the fact type that holds the awards of a ledger, and checks that it can. */
final class HistoryMarks {
  private static final Pattern STATES =
      Pattern.compile("\\s*decided\\s*=\\s*([^,，=]+?)\\s*[,，]\\s*paid\\s*=\\s*([^,，=]+?)\\s*");
  private static final Pattern COLON = Pattern.compile("[:：]");

  private final List<Declaration.OfType> declared;
  private final Map<String, FactType> types;
  private final Map<String, EnumType> enums;

  /**
   * Of these declarations.
   *
   * @param types what they were joined to
   */
  HistoryMarks(
      List<Declaration.OfType> declared, Map<String, FactType> types, Map<String, EnumType> enums) {
    this.declared = declared;
    this.types = types;
    this.enums = enums;
  }

  /** What {@code @history} and {@code @from} say; empty without them, or where they cannot be. */
  Optional<AwardHistory> history() {
    List<Declaration.OfType> marked = declared.stream().filter(HistoryMarks::isHistory).toList();
    declared.stream().filter(type -> !isHistory(type)).forEach(HistoryMarks::misplaced);
    marked.stream().skip(1).forEach(second -> twice(second, marked.get(0)));
    return marked.stream().findFirst().flatMap(this::history);
  }

  private static boolean isHistory(Declaration.OfType type) {
    return type.marks().containsKey("history");
  }

  private static void misplaced(Declaration.OfType type) {
    froms(type)
        .forEach(
            field -> mark(field).name().report(DrlProblem.ORIGIN_MISPLACED, type.name().text()));
  }

  private static void twice(Declaration.OfType second, Declaration.OfType first) {
    second
        .name()
        .report(DrlProblem.HISTORY_TWICE, second.name().text(), first.name().place().toString());
  }

  private static Stream<Declaration.OfField> froms(Declaration.OfType type) {
    return type.fields().stream().filter(field -> field.has("from"));
  }

  private static Declaration.Mark mark(Declaration.OfField field) {
    return Optional.ofNullable(field.marks().get("from")).orElseThrow();
  }

  private Optional<AwardHistory> history(Declaration.OfType type) {
    Map<Origin, String> fields = new EnumMap<>(Origin.class);
    Map<Origin, String> rest = new HashMap<>();
    boolean sound = true;
    for (Declaration.OfField field : froms(type).toList()) {
      sound &= from(type, field, fields, rest);
    }
    sound &= isComplete(type, fields, sound);
    sound &= keysFilled(type);
    sound &= listed(type);
    Optional<States> states = sound ? states(type, fields, rest) : Optional.empty();
    return states.map(
        found -> new AwardHistory(type.name().text(), fields, found.decided(), found.paid()));
  }

  private boolean from(
      Declaration.OfType type,
      Declaration.OfField field,
      Map<Origin, String> fields,
      Map<Origin, String> rest) {
    Declaration.Mark mark = mark(field);
    if (mark.value().isEmpty()) {
      return false;
    }
    String[] parts = COLON.split(mark.value(), 2);
    Optional<Origin> origin = Origin.of(parts[0].strip());
    if (origin.isEmpty()) {
      String known = Nearest.allowed(parts[0].strip(), Origin.words());
      mark.name().report(DrlProblem.ORIGIN_UNKNOWN, parts[0].strip(), known);
      return false;
    }
    String before = fields.putIfAbsent(origin.get(), field.name().text());
    if (before != null) {
      mark.name().report(DrlProblem.ORIGIN_TWICE, field.name().text(), before, origin.get().word());
      return false;
    }
    rest.put(origin.get(), parts.length == 1 ? "" : parts[1]);
    return fits(type, field, origin.get());
  }

  private boolean fits(Declaration.OfType type, Declaration.OfField declared, Origin origin) {
    Optional<Field> field = field(type, declared.name().text());
    HistoryField due = HistoryField.of(origin);
    if (field.isPresent() && !due.fits(field.get())) {
      mark(declared)
          .name()
          .report(
              DrlProblem.HISTORY_FIELD_UNFIT, declared.name().text(), origin.word(), due.shown());
      return false;
    }
    return field.isPresent();
  }

  private Optional<Field> field(Declaration.OfType type, String name) {
    return Optional.ofNullable(types.get(type.name().text())).flatMap(joined -> joined.field(name));
  }

  /** A field that could not be read is not missing as well. */
  private static boolean isComplete(
      Declaration.OfType type, Map<Origin, String> fields, boolean sound) {
    List<String> missing =
        Stream.of(Origin.values())
            .filter(origin -> origin.isRequired() && !fields.containsKey(origin))
            .map(Origin::word)
            .toList();
    if (!missing.isEmpty() && sound) {
      type.name()
          .report(DrlProblem.HISTORY_INCOMPLETE, type.name().text(), String.join("、", missing));
    }
    return missing.isEmpty();
  }

  /** What identifies such a fact must come from the ledger, else two awards would be one. */
  private boolean keysFilled(Declaration.OfType type) {
    boolean filled = true;
    for (Field key : keys(type)) {
      boolean from = froms(type).anyMatch(field -> field.name().text().equals(key.name()));
      if (!from) {
        type.name().report(DrlProblem.HISTORY_KEY, type.name().text(), key.name());
        filled = false;
      }
    }
    return filled;
  }

  private List<Field> keys(Declaration.OfType type) {
    FactType joined = types.get(type.name().text());
    return joined == null ? List.of() : joined.keys();
  }

  /** One list of an applicant, so that it is certain where the facts of a ledger go. */
  private boolean listed(Declaration.OfType type) {
    AwardHistory lists = new AwardHistory(type.name().text(), Map.of(), "", "");
    List<FactType> applicants = types.values().stream().filter(FactType::applicant).toList();
    boolean any = applicants.stream().anyMatch(each -> lists.listOf(each).isPresent());
    boolean one = applicants.stream().allMatch(each -> lists.count(each) <= 1);
    if (!applicants.isEmpty() && !(any && one)) {
      type.name().report(DrlProblem.HISTORY_LISTS, type.name().text());
    }
    return any && one;
  }

  private record States(String decided, String paid) {}

  private Optional<States> states(
      Declaration.OfType type, Map<Origin, String> fields, Map<Origin, String> rest) {
    String name = fields.getOrDefault(Origin.STATE, "");
    List<String> known = field(type, name).map(this::constants).orElse(List.of());
    Matcher said = STATES.matcher(rest.getOrDefault(Origin.STATE, ""));
    if (said.matches()) {
      States states = new States(said.group(1), said.group(2));
      if (!states.decided().equals(states.paid())
          && known.containsAll(List.of(states.decided(), states.paid()))) {
        return Optional.of(states);
      }
    }
    type.fields().stream()
        .filter(field -> field.name().text().equals(name))
        .forEach(field -> statesUnfit(field, known));
    return Optional.empty();
  }

  private static void statesUnfit(Declaration.OfField field, List<String> known) {
    mark(field)
        .name()
        .report(DrlProblem.HISTORY_STATES, field.name().text(), String.join("、", known));
  }

  private List<String> constants(Field field) {
    EnumType type = enums.get(field.type().word());
    return type == null ? List.of() : type.constants();
  }
}
