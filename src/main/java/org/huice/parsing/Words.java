package org.huice.parsing;

import java.util.Set;

/** The words that are part of the language and cannot name anything. */
final class Words {
  private static final Set<String> RESERVED =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends final finally float for goto if implements import"
                  + " instanceof int interface long native new package private protected public"
                  + " return short static strictfp super switch synchronized this throw throws"
                  + " transient try void volatile while true false null var record yield sealed"
                  + " permits rule query declare function global when then end not exists forall"
                  + " eval from collect accumulate acc groupby in or and contains excludes matches"
                  + " memberOf soundslike str over init action reverse result template attributes"
                  + " unit modify update delete retract insert _")
              .split(" "));

  /** The rule attributes of the language, of which Huice has none. */
  static final Set<String> ATTRIBUTES =
      Set.of(
          "salience",
          "no-loop",
          "enabled",
          "agenda-group",
          "activation-group",
          "ruleflow-group",
          "lock-on-active",
          "auto-focus",
          "date-effective",
          "date-expires",
          "dialect",
          "calendars",
          "refract",
          "direct",
          "attributes");

  /** The tests of the language that Huice does not have. */
  static final Set<String> OPERATORS =
      Set.of(
          "contains",
          "excludes",
          "matches",
          "memberOf",
          "soundslike",
          "str",
          "instanceof",
          "isA",
          "before",
          "after",
          "during",
          "coincides",
          "includes",
          "meets",
          "overlaps",
          "starts",
          "finishes");

  private Words() {}

  static boolean isReserved(String word) {
    return RESERVED.contains(word);
  }
}
