package org.huice.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tabular.LayoutReader.Reading;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Loads the sheets of one register, each as its name says. */
final class SheetLoader {
  /** Above the headers there may be a title; this many rows are looked at. */
  private static final int TITLES = 10;

  private final Vocabulary vocabulary;
  private final SheetRoles roles;
  private final Consumer<Problem> problems;
  private final List<LoadedSheet> loaded = new ArrayList<>();
  private final List<Problem> notices = new ArrayList<>();
  private boolean clean = true;

  SheetLoader(Vocabulary vocabulary, Consumer<Problem> problems) {
    this.vocabulary = vocabulary;
    this.roles = new SheetRoles(vocabulary);
    this.problems = problems;
  }

  /**
   * The sheets with facts, loaded.
   *
   * @param file the register, for problems of the whole
   * @param applicantType the type of a sheet whose name does not say it
   * @return nothing where there was a problem, which is told
   */
  Optional<List<LoadedSheet>> load(
      List<RawSheet> sheets, String file, @Nullable String applicantType) throws IOException {
    try {
      Map<RawSheet, List<Nesting>> known = known(sheets, file, applicantType);
      for (Map.Entry<RawSheet, List<Nesting>> sheet : known.entrySet()) {
        load(sheet.getKey(), sheet.getValue());
      }
    } catch (IOException | RuntimeException | Error failed) {
      Closing.after(failed, this::close);
      throw failed;
    }
    if (!clean) {
      close();
    }
    return clean ? Optional.of(loaded) : Optional.empty();
  }

  private void close() throws IOException {
    Closing.all(loaded);
  }

  private Map<RawSheet, List<Nesting>> known(
      List<RawSheet> sheets, String file, @Nullable String applicantType) throws IOException {
    Map<RawSheet, List<Nesting>> known = new LinkedHashMap<>();
    List<RawSheet> unknown = new ArrayList<>();
    boolean applicants = false;
    for (RawSheet sheet : sheets) {
      Optional<FactType> type = roles.applicant(sheet.name());
      List<Nesting> nestings =
          type.map(Nesting::of).map(List::of).orElseGet(() -> roles.nestings(sheet.name()));
      if (SheetRoles.isRemark(sheet.name()) || sheet.isEmpty()) {
        continue;
      }
      if (nestings.isEmpty()) {
        unknown.add(sheet);
      } else if (sheet.hidden()) {
        refuse(Problem.at(Place.of(sheet.file()), TabularProblem.HIDDEN_SHEET, sheet.name()));
      } else {
        known.put(sheet, nestings);
        applicants |= type.isPresent();
      }
    }
    unknown.removeIf(this::isLeftOut);
    if (!applicants && unknown.size() == 1) {
      guess(unknown.get(0), applicantType).ifPresent(type -> known.put(unknown.get(0), type));
    } else {
      unknown.forEach(this::unknown);
      if (!applicants) {
        noApplicants(file);
      }
    }
    return known;
  }

  /** What was read otherwise than the clerk may think, sheet by sheet. */
  List<Problem> notices() {
    return List.copyOf(notices);
  }

  /** Programs keep sheets of their own, which nobody sees and no name tells. */
  private boolean isLeftOut(RawSheet sheet) {
    if (sheet.hidden()) {
      Place place = Place.of(sheet.file());
      notices.add(Problem.at(place, TabularProblem.HIDDEN_SHEET_LEFT_OUT, sheet.name()));
    }
    return sheet.hidden();
  }

  private void unknown(RawSheet sheet) {
    String suggestion = Nearest.suggestion(sheet.name(), roles.known());
    refuse(
        Problem.at(Place.of(sheet.file()), TabularProblem.UNKNOWN_SHEET, sheet.name(), suggestion));
  }

  private void noApplicants(String file) {
    String names = Nearest.list(roles.applicants().stream().map(FactType::name).toList());
    refuse(Problem.at(Place.of(file), TabularProblem.NO_APPLICANT_SHEET, names));
  }

  private void refuse(Problem problem) {
    clean = false;
    problems.accept(problem);
  }

  /** The applicants of the only sheet there is: as told, else the only ones all headers fit. */
  private Optional<List<Nesting>> guess(RawSheet sheet, @Nullable String told) throws IOException {
    if (told != null) {
      Optional<FactType> type = vocabulary.type(told).filter(FactType::applicant);
      if (type.isEmpty()) {
        noApplicants(sheet.file());
      }
      return type.map(Nesting::of).map(List::of);
    }
    List<Nesting> fitting = new ArrayList<>();
    for (FactType type : roles.applicants()) {
      try (SheetRows rows = sheet.opener().open()) {
        Reading reading = headers(sheet, List.of(Nesting.of(type)), rows);
        if (reading.problems().isEmpty() && reading.missing().isEmpty()) {
          fitting.add(Nesting.of(type));
        }
      }
    }
    if (fitting.size() != 1) {
      List<Nesting> shown =
          fitting.isEmpty() ? roles.applicants().stream().map(Nesting::of).toList() : fitting;
      refuse(
          Problem.at(
              Place.of(sheet.file()),
              TabularProblem.WHICH_APPLICANT,
              sheet.name(),
              Nearest.list(shown.stream().map(one -> one.type().name()).toList())));
      return Optional.empty();
    }
    return Optional.of(fitting);
  }

  private void load(RawSheet sheet, List<Nesting> nestings) throws IOException {
    try (SheetRows rows = sheet.opener().open()) {
      Reading best = headers(sheet, nestings, rows);
      best.problems().forEach(this::refuse);
      best.unitless().forEach(this::refuse);
      notices.addAll(best.notices());
      AboveHeaders.tell(best.layout(), best.above(), this::refuse, notices::add);
      Place place = new Place(sheet.file(), best.layout().header(), 0);
      if (!best.missing().isEmpty()) {
        String keys = String.join("、", best.missing().stream().sorted().toList());
        refuse(Problem.at(place, TabularProblem.NO_KEY_COLUMN, keys));
      }
      if (isAmbiguous(best.layout())) {
        String lists = String.join("、", lists(best.layout()));
        refuse(Problem.at(place, TabularProblem.WHICH_LIST, sheet.name(), lists));
      }
      if (clean) {
        LoadedSheet read = LoadedSheet.of(best.layout(), rows);
        loaded.add(read);
        read.hidden().tell(best.layout(), notices::add);
      }
    }
  }

  /** Whether the facts could stand in two lists of one kind of applicant. */
  private static boolean isAmbiguous(SheetLayout layout) {
    List<String> applicants =
        layout.owners().stream().map(owner -> owner.nesting().applicant().name()).toList();
    return applicants.stream().distinct().count() < applicants.size()
        || layout.owners().stream().map(owner -> owner.nesting().type()).distinct().count() > 1;
  }

  private static List<String> lists(SheetLayout layout) {
    return layout.owners().stream()
        .map(owner -> owner.nesting().lists().get(owner.nesting().depth() - 1).printed())
        .distinct()
        .toList();
  }

  /**
   * The row of headers: the first that has all keys, else the first with most known headers. What
   * follows it is still to be read, but for rows that were looked at, which are lost only where
   * there is a problem.
   */
  private Reading headers(RawSheet sheet, List<Nesting> nestings, SheetRows rows)
      throws IOException {
    LayoutReader reader = new LayoutReader(vocabulary, sheet.file(), nestings);
    List<SheetRow> above = new ArrayList<>();
    Reading best = null;
    for (int i = 0; i < TITLES; i++) {
      SheetRow row = rows.next();
      if (row == null) {
        break;
      }
      Reading reading = reader.read(row);
      if (reading.missing().isEmpty()) {
        return reading.below(above);
      }
      above.add(row);
      best = best == null || reading.known() > best.known() ? reading : best;
    }
    if (best == null) {
      throw new IllegalStateException("not empty: " + sheet.file());
    }
    return best;
  }
}
