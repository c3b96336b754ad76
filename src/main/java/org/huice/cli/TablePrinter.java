package org.huice.cli;

import org.huice.page.DeterminationText;
import org.huice.page.Words;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Prints decisions as pages, with an empty line between them. */
final class TablePrinter implements DossierPrinter {
  private final Surroundings surroundings;
  private final Words words;
  private final DeterminationText pages;
  private boolean first = true;

  TablePrinter(
      Surroundings surroundings,
      Words words,
      RuleSet rules,
      @Nullable Overlay overlay,
      boolean given) {
    this.surroundings = surroundings;
    this.words = words;
    this.pages = new DeterminationText(words, rules, overlay, given, surroundings.today());
  }

  @Override
  public void print(Decided decided) {
    if (!first) {
      surroundings.out().println();
    }
    first = false;
    decided.tellCharset(surroundings, words);
    pages.lines(decided.determination()).forEach(surroundings.out()::println);
    Entered entered = decided.entered();
    if (entered != null) {
      surroundings.out().println();
      entered.lines(words).forEach(surroundings.out()::println);
    }
  }
}
