package org.huice.tabular;

import java.util.Arrays;
import java.util.List;
import org.huice.dossier.OpinionKey;
import org.huice.money.Unit;
import org.huice.problem.Place;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of what authorities decided (裁量意见), as if it were one of facts: a row for each opinion,
 * with the key of the applicant before it. Which cells must be filled is said by {@link
 * OpinionKey}.
 */
final class OpinionSheet {
  /** What the drop-down of the outcome offers; a word of no vocabulary. */
  private static final String OUTCOME = OpinionKey.list() + "." + OpinionKey.OUTCOME.word();

  private static final Place NOWHERE = Place.of("");

  /** An opinion, whose columns that must be there are taken for its key. */
  private static final FactType TYPE =
      new FactType(
          OpinionKey.list(),
          null,
          false,
          null,
          Arrays.stream(OpinionKey.values()).map(OpinionSheet::field).toList(),
          NOWHERE);

  private static final Field LIST =
      field(OpinionKey.list(), new FieldType.ListOf(TYPE.name()), false, null);

  private OpinionSheet() {}

  /** The opinions on applicants of that type. */
  static Nesting below(FactType applicant) {
    return new Nesting(List.of(applicant, TYPE), List.of(LIST));
  }

  /** Whether a row is an opinion. */
  static boolean isOpinion(NestedRow row) {
    return row.sheet().nesting().type().equals(TYPE);
  }

  /** Whether a sheet of that name may be this one. */
  static boolean isNamed(String sheet) {
    return sheet.equals(TYPE.name());
  }

  /** Whether a field is the outcome, which is one of {@link OpinionKey#outcomes()}. */
  static boolean isOutcome(Field field) {
    return field.type() instanceof FieldType.Choice choice && choice.enumType().equals(OUTCOME);
  }

  private static Field field(OpinionKey key) {
    String unit = key == OpinionKey.AMOUNT ? Unit.YUAN.symbol() : null;
    return field(key.word(), type(key), key.isRequired(), unit);
  }

  private static FieldType type(OpinionKey key) {
    return switch (key) {
      case AMOUNT -> new FieldType.Decimal();
      case DAY -> new FieldType.Day();
      case OUTCOME -> new FieldType.Choice(OUTCOME);
      default -> new FieldType.Text();
    };
  }

  private static Field field(String name, FieldType type, boolean key, @Nullable String unit) {
    String meaning = "opinion." + name;
    boolean told = TemplateText.knows(meaning);
    return new Field(
        name,
        type,
        key,
        false,
        false,
        false,
        null,
        unit,
        told ? TemplateText.say(meaning) : null,
        null,
        told ? TemplateText.say(meaning + ".example") : null,
        List.of(),
        null,
        null,
        false,
        NOWHERE);
  }
}
