package org.huice.determination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.huice.money.Amount;
import org.huice.policy.Clause;
import org.jspecify.annotations.Nullable;

/** The outcome for one clause and one subject; “no” is as much a record as “yes”. */
public sealed interface Ruling {
  /** What it is about. */
  Matter matter();

  /** The stable code of the kind, as the JSON form writes it. */
  String code();

  /**
   * The amount it names: given, charged, at stake, so far, or what would have been given but for
   * another ruling; which of these, its kind says. Null where it names none.
   */
  default @Nullable Amount amount() {
    return null;
  }

  /** The rules of the clause held against the subject; empty where none was. */
  default List<RuleReading> readings() {
    return List.of();
  }

  /**
   * 符合,给予.
   *
   * @param amount rounded, with every step; a bound where the law says “不超过”
   * @param inexact why no exact amount can be computed, where the amount is a bound
   */
  record Granted(Matter matter, Amount amount, @Nullable String inexact, List<RuleReading> readings)
      implements Ruling {
    @Override
    public String code() {
      return "granted";
    }
  }

  /**
   * 应缴.
   *
   * @param amount rounded, with every step
   */
  record Charged(Matter matter, Amount amount, List<RuleReading> readings) implements Ruling {
    @Override
    public String code() {
      return "charged";
    }
  }

  /**
   * 应处置.
   *
   * @param order what is to be done
   * @param from the day on which the condition was met; null where the rule names none
   * @param approval whose approval it needs
   */
  record Ordered(
      Matter matter,
      String order,
      @Nullable LocalDate from,
      @Nullable String approval,
      List<RuleReading> readings)
      implements Ruling {
    @Override
    public String code() {
      return "ordered";
    }
  }

  /**
   * 认定.
   *
   * @param title what is conferred
   */
  record Designated(Matter matter, String title, List<RuleReading> readings) implements Ruling {
    @Override
    public String code() {
      return "designated";
    }
  }

  /** 不符合: in every rule of the clause a condition is false on known facts. */
  record Refused(Matter matter, List<RuleReading> readings) implements Ruling {
    @Override
    public String code() {
      return "refused";
    }
  }

  /**
   * 符合条件, 优先: no money follows.
   *
   * @param kind {@link Clause.Kind#ELIGIBILITY} or {@link Clause.Kind#PRIORITY}
   */
  record Confirmed(Matter matter, Clause.Kind kind, List<RuleReading> readings) implements Ruling {
    @Override
    public String code() {
      return "confirmed";
    }
  }

  /**
   * 目标进度.
   *
   * @param measure what was reached of what
   * @param soft the word of the text that only aims at it (力争, 左右); null where it is to be met
   */
  record Reported(Matter matter, Measure measure, @Nullable String soft, List<RuleReading> readings)
      implements Ruling {
    @Override
    public String code() {
      return "reported";
    }
  }

  /**
   * 不得申报.
   *
   * @param by the exclusion that is met; of an exclusion itself, its own matter
   * @param amount what would have been given; null for an exclusion itself
   */
  record Barred(Matter matter, Matter by, @Nullable Amount amount, List<RuleReading> readings)
      implements Ruling {
    @Override
    public String code() {
      return "barred";
    }
  }

  /**
   * 就高不重复, 择一, 已达上限: met, but not paid, because of other awards or of what was received.
   *
   * @param amount what would have been paid
   * @param cause why not
   * @param rule the name of the settlement rule
   * @param winners what is paid instead, sorted by matter; empty where a limit was used up before
   */
  record Superseded(
      Matter matter,
      Amount amount,
      Cause cause,
      String rule,
      List<Winner> winners,
      List<RuleReading> readings)
      implements Ruling {
    /** Why an award is not paid. */
    public enum Cause {
      /** Another is higher. */
      LOWER("lower"),
      /** Another comes first. */
      LATER("later"),
      /** The applicant chose another. */
      NOT_CHOSEN("notChosen"),
      /** Together with others less would be paid. */
      EXCLUDED("excluded"),
      /** What it requires is not given. */
      UNSUPPORTED("unsupported"),
      /** Another takes its place. */
      REPLACED("replaced"),
      /** A limit is used up. */
      EXHAUSTED("exhausted");

      private final String code;

      Cause(String code) {
        this.code = code;
      }

      /** The stable code, as the JSON form writes it. */
      public String code() {
        return code;
      }
    }

    /**
     * An award that is paid.
     *
     * @param yuan its amount when the two were held against each other
     */
    public record Winner(Matter matter, BigDecimal yuan) {}

    @Override
    public String code() {
      return "superseded";
    }
  }

  /**
   * 信息缺失.
   *
   * @param missing what is missing, sorted
   * @param soFar the amount up to the missing part; null where nothing was computed
   */
  record Undetermined(
      Matter matter, List<Missing> missing, @Nullable Amount soFar, List<RuleReading> readings)
      implements Ruling {
    @Override
    public String code() {
      return "undetermined";
    }

    @Override
    public @Nullable Amount amount() {
      return soFar;
    }
  }

  /**
   * 需人工裁量.
   *
   * @param reason why a machine may not decide
   * @param amount what would be at stake; null where no amount is
   */
  record Discretionary(
      Matter matter, String reason, @Nullable Amount amount, List<RuleReading> readings)
      implements Ruling {
    @Override
    public String code() {
      return "discretionary";
    }
  }

  /**
   * 不适用: the applicant has no subject of the clause's type.
   *
   * @param subjectType the type the clause decides for
   */
  record NotApplicable(Matter matter, String subjectType) implements Ruling {
    @Override
    public String code() {
      return "notApplicable";
    }
  }

  /**
   * 未施行, 已失效, 不在本地.
   *
   * @param reason which of them
   * @param bound the day or the place that excludes it, in canonical form; null for a draft
   */
  record NotInForce(Matter matter, Reason reason, @Nullable String bound) implements Ruling {
    /** Why a policy does not hold. */
    public enum Reason {
      DRAFT,
      NOT_YET,
      EXPIRED,
      REPEALED,
      ELSEWHERE;

      /** As the core of a determination writes it. */
      public String code() {
        return this == NOT_YET ? "notYet" : name().toLowerCase(Locale.ROOT);
      }
    }

    @Override
    public String code() {
      return "notInForce";
    }
  }
}
