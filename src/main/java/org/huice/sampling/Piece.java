package org.huice.sampling;

/** A piece of a made text. */
sealed interface Piece {
  /** Puts it behind what is there. */
  void add(Scene scene, StringBuilder text);

  /** As written, with a digit for each {@code #}. */
  record Pattern(String written) implements Piece {
    private static final char DIGIT = '#';

    @Override
    public void add(Scene scene, StringBuilder text) {
      for (int i = 0; i < written.length(); i++) {
        char c = written.charAt(i);
        text.append(c == DIGIT ? (char) ('0' + scene.dice().below(10)) : c);
      }
    }
  }

  /** One of several words. */
  record Word(Weights<String> words) implements Piece {
    @Override
    public void add(Scene scene, StringBuilder text) {
      text.append(words.choose(scene.dice()));
    }
  }

  /** What another field shows. */
  record Other(Slot slot) implements Piece {
    @Override
    public void add(Scene scene, StringBuilder text) {
      text.append(scene.shown(slot));
    }
  }

  /** The number of the fact within its list. */
  record Position() implements Piece {
    @Override
    public void add(Scene scene, StringBuilder text) {
      text.append(scene.number());
    }
  }

  /** The number of the entry, in a fixed width so that codes stay of one length. */
  record Entry(int width) implements Piece {
    @Override
    public void add(Scene scene, StringBuilder text) {
      String number = Long.toString(scene.entry());
      text.append("0".repeat(Math.max(0, width - number.length()))).append(number);
    }
  }
}
