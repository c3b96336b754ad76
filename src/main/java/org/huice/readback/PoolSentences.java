package org.huice.readback;

import java.util.ArrayList;
import java.util.List;
import org.huice.policy.ClauseRef;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.ruleset.RuleSet;

/**
 * Says the pools in which the awards of a clause take part.
 *
 * @param policy of the clause; its clauses are called by their ids alone
 */
record PoolSentences(Phrases phrases, RuleSet rules, String policy) {
  /** One sentence for each pool, its stations below it. */
  List<Sentence> of(ClauseRef clause) {
    return concerning(rules, clause).stream().map(this::of).toList();
  }

  /** The pools that take awards of a clause. */
  static List<Pool> concerning(RuleSet rules, ClauseRef clause) {
    return rules.pools().stream().filter(pool -> pool.clauses().contains(clause)).toList();
  }

  private Sentence of(Pool pool) {
    List<Sentence> stations = new ArrayList<>();
    if (pool.budget() != null) {
      stations.add(Sentence.of(phrases.say("pool.budget", parameter(pool.budget()))));
    }
    pool.admissions().forEach(admission -> stations.add(Sentence.of(admission(admission))));
    if (pool.ranking() != null) {
      stations.add(Sentence.of(ranking(pool.ranking())));
    }
    stations.add(Sentence.of(sharing(pool.sharing())));
    if (pool.terms().assumed() != null) {
      stations.add(Sentence.of(phrases.shared("citation.assumed", pool.terms().assumed())));
    }
    String clauses = phrases.list(pool.clauses().stream().map(ClauseRef::toString).toList());
    return Sentence.of(phrases.say("pool", pool.id(), clauses), stations);
  }

  private String admission(Pool.Admission admission) {
    String average = phrases.say("pool.of." + admission.of(), admission.field());
    String least =
        admission.share() == null
            ? average
            : phrases.say("limit.share", average, parameter(admission.share()));
    return phrases.say(
        "pool.admit",
        admission.field(),
        least,
        phrases.say(admission.inclusive() ? "equal.included" : "equal.excluded"));
  }

  private String ranking(Pool.Ranking ranking) {
    boolean weighed = ranking.by().size() > 1;
    List<String> by =
        ranking.by().stream().map(criterion -> criterion(criterion, weighed)).toList();
    String order = phrases.say(by.size() == 1 ? "pool.rank" : "pool.rank.sum", phrases.list(by));
    return ranking.keep() == null
        ? order
        : order
            + phrases.say("part.and")
            + phrases.say(
                "pool.keep",
                parameter(ranking.keep()),
                phrases.say("pool.per." + ranking.per()),
                phrases.say("pool.ties." + ranking.ties()));
  }

  private String criterion(Pool.Criterion criterion, boolean weighed) {
    String by = phrases.say(criterion.highFirst() ? "pool.high" : "pool.low", criterion.field());
    return weighed ? phrases.say("pool.weighed", by, criterion.weight()) : by;
  }

  private String sharing(Pool.Sharing sharing) {
    if (sharing instanceof Pool.Sharing.InFull) {
      return phrases.say("pool.share.full");
    }
    if (sharing instanceof Pool.Sharing.FirstCome first) {
      return phrases.say(
          "pool.share.first",
          first.day(),
          phrases.say("pool.day." + first.ties()),
          last(first.lastInPart()));
    }
    if (sharing instanceof Pool.Sharing.InRank inRank) {
      return phrases.say("pool.share.rank", last(inRank.lastInPart()));
    }
    return byRate(sharing);
  }

  private String byRate(Pool.Sharing sharing) {
    if (sharing instanceof Pool.Sharing.ProRata proRata) {
      String each =
          proRata.each() == null ? "" : phrases.say("pool.each", parameter(proRata.each()));
      return phrases.say("pool.share.proRata", each, again(proRata.redistribute()));
    }
    if (sharing instanceof Pool.Sharing.ByRate byRate) {
      String most =
          byRate.atMost() == null ? "" : phrases.say("pool.most", parameter(byRate.atMost()));
      return phrases.say("pool.share.rate", byRate.base(), most, again(byRate.redistribute()));
    }
    throw new IllegalArgumentException("No way of sharing: " + sharing);
  }

  private String last(boolean inPart) {
    return phrases.say(inPart ? "pool.last.part" : "pool.last.nothing");
  }

  private String again(boolean redistribute) {
    return phrases.say(redistribute ? "pool.again" : "pool.notAgain");
  }

  private String parameter(ParameterRef ref) {
    return ParameterNames.of(phrases, rules, ref, policy);
  }
}
