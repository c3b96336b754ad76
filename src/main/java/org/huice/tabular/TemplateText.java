package org.huice.tabular;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the template, which is Chinese whatever the language of the program. */
final class TemplateText {
  /** The sheet that says how to fill in the others. */
  static final String GUIDE = "说明";

  /** The sheet that says what each column means. */
  static final String COLUMNS = "填写说明";

  /** The sheet with what drop-downs offer. */
  static final String CHOICES = "选项";

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(
          "org.huice.tabular.template",
          Locale.ROOT,
          TemplateText.class.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private TemplateText() {}

  /** Whether there is such a word. */
  static boolean knows(String key) {
    return WORDS.containsKey(key);
  }

  /** A word or sentence. */
  static String say(String key, Object... arguments) {
    return new MessageFormat(WORDS.getString(key), Locale.CHINESE).format(arguments);
  }
}
