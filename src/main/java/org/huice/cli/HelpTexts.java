package org.huice.cli;

import java.util.Enumeration;
import java.util.ResourceBundle;
import org.huice.page.Words;

/** The texts of {@code --help}, whose examples can be typed as they stand. */
final class HelpTexts extends ResourceBundle {
  private final ResourceBundle texts;
  private final Words words;

  HelpTexts(Words words) {
    this.texts = Words.bundle(Program.HELP, words.locale());
    this.words = words;
  }

  @Override
  protected Object handleGetObject(String key) {
    return words.asTyped(texts.getString(key));
  }

  @Override
  public boolean containsKey(String key) {
    return texts.containsKey(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return texts.getKeys();
  }
}
