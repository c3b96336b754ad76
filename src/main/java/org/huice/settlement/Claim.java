package org.huice.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.Confirmed;
import org.huice.determination.Ruling.Designated;
import org.huice.determination.Ruling.Discretionary;
import org.huice.determination.Ruling.Granted;
import org.huice.determination.Ruling.Superseded;
import org.huice.determination.Ruling.Undetermined;
import org.huice.determination.Settlement.Share;
import org.huice.dossier.Fact;
import org.huice.dossier.Opinion;
import org.huice.money.Amount;
import org.huice.policy.ClauseRef;
import org.huice.policy.SettlementRule;
import org.jspecify.annotations.Nullable;

/**
 * A ruling on its way through the stations of settlement.
 *
 * <p>It is <em>sure</em> while it is given and nothing that is unknown can change that;
 * <em>doubtful</em> if something can; <em>out</em> once it is certain that nothing is paid. What
 * was undetermined before settlement is doubtful from the start, and its amount is unknown. A
 * doubtful one that is out still is not paid, whatever it turns out to be: being out is final,
 * doubt only accumulates, so the order of stations that do not read each other does not matter.
 */
final class Claim {
  private final Ruling ruling;
  private final int index;
  private final Article article;
  private final @Nullable Fact subject;
  private @Nullable SortedSet<Missing> missing;
  private @Nullable Missing opinion;
  private @Nullable Amount amount;
  private @Nullable BigDecimal most;
  private @Nullable Superseded fall;
  private boolean out;
  private boolean behind;
  private @Nullable Fall exhausted;
  private boolean lessened;

  /**
   * A claim.
   *
   * @param index of the ruling in the roll
   * @param subject null where the ruling stands for subjects that are not known
   */
  Claim(Ruling ruling, int index, Article article, @Nullable Fact subject) {
    this.ruling = ruling;
    this.index = index;
    this.article = article;
    this.subject = subject;
    if (ruling instanceof Granted granted) {
      amount = granted.amount();
      most = granted.amount().value();
    } else if (article.isAward()
        && ruling instanceof Discretionary discretionary
        && discretionary.amount() != null) {
      amount = discretionary.amount();
      most = discretionary.amount().value();
      String name = Opinion.nameOf(ruling.matter().clause(), ruling.matter().subject().key());
      opinion = new Missing(Missing.Kind.FACT, name);
    } else if (ruling instanceof Undetermined undetermined) {
      doubt(undetermined.missing());
    } else {
      out = !(ruling instanceof Designated || ruling instanceof Confirmed);
    }
  }

  /** False of what is out from the start, whatever its clause: of that only the ruling counts. */
  static boolean mayBeGiven(Ruling ruling) {
    return ruling instanceof Granted
        || ruling instanceof Undetermined
        || ruling instanceof Discretionary
        || ruling instanceof Designated
        || ruling instanceof Confirmed;
  }

  int index() {
    return index;
  }

  Matter matter() {
    return ruling.matter();
  }

  /** The day of its matter; of one that has none the day of the decision. */
  LocalDate day(LocalDate asOf) {
    LocalDate day = matter().date();
    return day == null ? asOf : day;
  }

  ClauseRef clause() {
    return article.ref();
  }

  Article article() {
    return article;
  }

  @Nullable Fact subject() {
    return subject;
  }

  /** Whether it is given, or may still be. */
  boolean isOpen() {
    return !out;
  }

  /** Whether it is given for certain. */
  boolean isSure() {
    return isCounted() && opinion == null;
  }

  /** Whether a ceiling counts it for certain: what is not decided yet counts as its bound. */
  boolean isCounted() {
    return !out && missing == null;
  }

  /** Whether it is an award whose amount is known, sure or not. */
  boolean isGranted() {
    return amount != null;
  }

  /** Whether it is an award, given or not determined. */
  boolean isAward() {
    return article.isAward();
  }

  /** The most that is paid; null where it is not known. */
  @Nullable BigDecimal most() {
    return most;
  }

  /** The most that is paid, of a claim whose amount is known. */
  BigDecimal value() {
    return most == null ? BigDecimal.ZERO : most;
  }

  /** What it counts in a choice. */
  BigDecimal weight() {
    return behind ? BigDecimal.ZERO : value();
  }

  /** What it gets of what is left: all of it, or else whole steps of its policy. */
  BigDecimal within(BigDecimal left) {
    return value().compareTo(left) <= 0
        ? value()
        : left.divide(article.step(), 0, RoundingMode.FLOOR).multiply(article.step());
  }

  /** Whether its amount is a bound. */
  boolean isBound() {
    return amount != null && (amount.ceiling() || opinion != null);
  }

  SortedSet<Missing> missing() {
    SortedSet<Missing> all = missing == null ? new TreeSet<>() : new TreeSet<>(missing);
    if (opinion != null) {
      all.add(opinion);
    }
    return all;
  }

  /** Makes it doubtful, unless there is nothing that could be known. */
  void doubt(Collection<Missing> reasons) {
    if (missing == null) {
      missing = reasons.isEmpty() ? null : new TreeSet<>(reasons);
    } else {
      missing.addAll(reasons);
    }
  }

  /** It is paid only where no other could be instead. */
  void goBehind() {
    behind = true;
  }

  boolean isBehind() {
    return behind;
  }

  /** Why nothing is left of it by a ceiling; null if that is not why it is out. */
  @Nullable Fall exhausted() {
    return exhausted;
  }

  /** Nothing is paid. The first reason is the one that is told. */
  void fall(Fall why) {
    if (!out && ruling instanceof Granted granted && amount != null) {
      fall =
          new Superseded(
              matter(), amount, why.cause(), why.rule(), why.winners(), granted.readings());
    }
    if (!out && why.cause() == Superseded.Cause.EXHAUSTED) {
      exhausted = why;
    }
    out = true;
    most = BigDecimal.ZERO;
  }

  /** No more than that is paid; what was doubtful before keeps the steps of what it was. */
  void cut(BigDecimal left, SettlementRule rule) {
    if (isCounted() && amount != null && amount.value().compareTo(left) > 0) {
      SettlementRule.Terms terms = rule.terms();
      String source = terms.policy().isEmpty() ? terms.name() : terms.policy() + "/" + terms.name();
      amount = amount.settled(terms.name(), left, source);
      lessened = true;
    }
    most = left;
  }

  /** What a rule did to it. */
  Share share(BigDecimal before) {
    return new Share(matter(), before, !out && missing != null ? null : value());
  }

  Superseded.Winner winner() {
    return new Superseded.Winner(matter(), value());
  }

  /** The ruling as it stands now. */
  Ruling settled() {
    if (fall != null) {
      return fall;
    }
    if (amount == null || !(lessened || missing != null)) {
      return ruling;
    }
    if (ruling instanceof Discretionary undecided) {
      return new Discretionary(matter(), undecided.reason(), amount, undecided.readings());
    }
    if (!(ruling instanceof Granted granted)) {
      return ruling;
    }
    return missing == null
        ? new Granted(matter(), amount, granted.inexact(), granted.readings())
        : new Undetermined(matter(), List.copyOf(missing), amount, granted.readings());
  }
}
