package org.huice.parsing;

import java.util.Set;

/** Between which neighbours on a line a space stands. */
enum Spacing {
  /** In declarations and in the head of a rule: {@code 名称 : List<债券> @meaning("…")}. */
  DECLARING {
    @Override
    boolean isSpaced(Pieces pieces, int at) {
      return !HUG_BEFORE.contains(pieces.text(at)) && !HUG_BEHIND.contains(pieces.text(at - 1));
    }
  },

  /** In conditions and consequences: {@code 土地( $政策.value( "门槛" ) <= 面积 )}. */
  DECIDING {
    @Override
    boolean isSpaced(Pieces pieces, int at) {
      String text = pieces.text(at);
      if (SEPARATORS.contains(text) || TIGHT.contains(pieces.text(at - 1))) {
        return false;
      }
      return text.equals("(") ? !isCalled(pieces, at - 1) : !isSigned(pieces, at - 1);
    }
  };

  private static final Set<String> HUG_BEFORE = Set.of(",", ";", ".", "(", ")", "<", ">");
  private static final Set<String> HUG_BEHIND = Set.of(".", "(", "<", "@");
  private static final Set<String> SEPARATORS = Set.of(",", ";", ".");
  private static final Set<String> TIGHT = Set.of(".", "!", "@");

  /** Words that a bracket follows without being called or matched by them. */
  static final Set<String> JOINING = Set.of("in", "or", "and", "not", "exists", "from");

  /** What stands before a sign of its own number: {@code > -1}. */
  private static final Set<String> BEFORE_SIGNED =
      Set.of("(", ",", ";", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "&&", "||", "!");

  /** Whether a space stands between the piece at an index and the one before. */
  abstract boolean isSpaced(Pieces pieces, int at);

  private static boolean isCalled(Pieces pieces, int at) {
    return pieces.get(at).isWord() && !JOINING.contains(pieces.text(at));
  }

  private static boolean isSigned(Pieces pieces, int at) {
    return at > 0
        && (pieces.isSign(at, "-") || pieces.isSign(at, "+"))
        && BEFORE_SIGNED.contains(pieces.text(at - 1));
  }
}
