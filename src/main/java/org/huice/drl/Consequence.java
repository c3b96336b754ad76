package org.huice.drl;

import java.util.List;
import org.huice.problem.Place;

/**
 * {@code insert( $政策.award( $项目 ).base( $项目, "设备投资额" ).times( "奖励比例" ) );}
 *
 * @param policy the variable bound to the policy
 * @param words the calls in order; the first names the outcome and its subject
 * @param place where that variable stands
 */
public record Consequence(String policy, List<Word> words, Place place) {
  /**
   * One call.
   *
   * @param arguments each a {@link Expression.Variable} or a {@link Expression.Text}
   */
  public record Word(String name, List<Expression> arguments, Place place) {}
}
