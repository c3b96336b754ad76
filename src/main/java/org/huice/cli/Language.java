package org.huice.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses the language before anything else is read, so that every message is in it. */
final class Language {
  private Language() {}

  /** What {@code --lang} says; else English where the locale is English; else Chinese. */
  static Locale choose(String[] arguments, Surroundings surroundings) {
    String asked = asked(arguments);
    String word = asked == null ? locale(surroundings) : asked;
    return word.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.CHINESE;
  }

  private static @Nullable String asked(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith("--lang=")) {
        return arguments[i].substring("--lang=".length());
      }
      if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        return arguments[i + 1];
      }
    }
    return null;
  }

  // The launcher may have had to change LC_ALL, and Java takes the locale "C" for English.
  private static String locale(Surroundings surroundings) {
    String told = surroundings.properties().getProperty("huice.locale");
    if (told != null) {
      return told;
    }
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = surroundings.variable(name);
      if (value != null) {
        return value;
      }
    }
    return surroundings.properties().getProperty("user.language", "zh");
  }
}
