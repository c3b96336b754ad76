package org.huice.determination;

import java.time.LocalDate;
import java.util.List;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/** The outcome for one clause and one subject; “no” is as much a record as “yes”. */
public sealed interface Ruling {
  /** What it is about. */
  Matter matter();

  /** The stable code of the kind, as the JSON form writes it. */
  String code();

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
      ELSEWHERE
    }

    @Override
    public String code() {
      return "notInForce";
    }
  }
}
