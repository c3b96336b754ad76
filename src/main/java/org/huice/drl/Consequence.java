package org.huice.drl;

import java.util.ArrayList;
import java.util.List;
import org.huice.problem.Place;

/**
 * {@code insert( $政策.award( $项目 ).base( $项目, "设备投资额" ).times( "奖励比例" ) );}
 *
 * @param policy the variable bound to the policy
 * @param words the calls in order; the first names the outcome and its subject, or in a part says
 *     {@code part()}
 * @param place where that variable stands
 */
public record Consequence(String policy, List<Word> words, Place place) {
  /** Keeps its own copy. */
  public Consequence {
    words = List.copyOf(words);
  }

  /**
   * One call.
   *
   * @param arguments each a {@link Expression.Variable}, a {@link Expression.Text} or a {@link
   *     Expression.Part}
   */
  public record Word(String name, List<Expression> arguments, Place place) {
    /**
     * What each argument stands for; empty where there is none, or they fit no form of the word.
     */
    public List<Slot> slots() {
      return FollowingWord.slots(name, arguments);
    }

    /** The arguments that stand for that, in order. */
    public List<Expression> all(Slot slot) {
      List<Slot> slots = slots();
      List<Expression> found = new ArrayList<>();
      for (int i = 0; i < slots.size(); i++) {
        if (slots.get(i) == slot) {
          found.add(arguments.get(i));
        }
      }
      return List.copyOf(found);
    }

    /**
     * The names of the parameters that it uses, those of its parts included. Where no form of the
     * word looks so, every text may be meant as one.
     */
    public List<String> parameters() {
      List<String> names = new ArrayList<>();
      if (slots().isEmpty()) {
        arguments.stream()
            .filter(Expression.Text.class::isInstance)
            .forEach(text -> names.add(((Expression.Text) text).value()));
      }
      all(Slot.PARAMETER).forEach(text -> names.add(((Expression.Text) text).value()));
      for (Expression part : all(Slot.PART)) {
        ((Expression.Part) part).chain().words().forEach(word -> names.addAll(word.parameters()));
      }
      return List.copyOf(names);
    }
  }
}
