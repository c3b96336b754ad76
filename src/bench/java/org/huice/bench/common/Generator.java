package org.huice.bench.common;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Enterprises that nobody knows, the same for the same seed: the n-th does not hang on how many are
 * asked for. Facts are complete, since the hand-written programs decide complete facts only.
 */
public final class Generator {
  /** The seed of every published figure. */
  public static final long SEED = 20_250_601L;

  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
  private static final int YEAR = 365;

  private final Random random;
  private final int number;

  private Generator(int number) {
    this.random = new Random(SEED * 1_000_003L + number * 7_919L);
    this.number = number;
    random.nextLong();
  }

  /** The enterprises from one number up to another, which is not included; the first has 0. */
  public static List<Enterprise> enterprises(int from, int to) {
    List<Enterprise> all = new ArrayList<>(to - from);
    for (int number = from; number < to; number++) {
      all.add(of(number));
    }
    return all;
  }

  /** The enterprise with that number. */
  public static Enterprise of(int number) {
    return new Generator(number).enterprise();
  }

  private Enterprise enterprise() {
    BigDecimal revenue = yuan(5_000_000, 400_000_000);
    return new Enterprise(
        id(),
        "第" + number + "号企业",
        "4101" + String.format(Locale.ROOT, "%02d", 2 + random.nextInt(20)),
        random.nextInt(100) < 60 ? Industry.INDUSTRIAL : pick(Industry.values()),
        DAY.minusDays(random.nextInt(20 * YEAR)),
        percent(4),
        percent(3),
        pick(Credit.values()),
        revenue,
        share(revenue, 70, 115),
        share(revenue, 0, 12),
        yuan(100_000, 60_000_000),
        percent(40) ? yuan(10_000, 3_000_000) : BigDecimal.ZERO,
        percent(45),
        percent(70) ? Green.NONE : pick(Green.values()),
        pick(Title.values()),
        percent(60) ? Brand.NONE : pick(Brand.values()),
        percent(10),
        5 + random.nextInt(800),
        random.nextInt(40),
        random.nextInt(25),
        percent(85),
        percent(50) ? yuan(10_000, 900_000) : BigDecimal.ZERO,
        yuan(0, 5_000_000),
        yuan(0, 800_000),
        yuan(0, 90_000_000),
        list(4, this::project),
        list(2, this::bond),
        list(3, this::parcel),
        list(5, this::loan));
  }

  private String id() {
    String body = "91410100" + String.format(Locale.ROOT, "%09d", number);
    return body + check(body);
  }

  /** The check character of GB 32100; the bodies here have digits only. */
  private static char check(String body) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < body.length(); i++) {
      sum += Character.digit(body.charAt(i), 10) * weight;
      weight = weight * 3 % 31;
    }
    return "0123456789ABCDEFGHJKLMNPQRTUWXY".charAt(Math.floorMod(-sum, 31));
  }

  private Project project(int n) {
    BigDecimal equipment = yuan(200_000, 60_000_000);
    return new Project(
        "XM-" + number + "-" + n,
        pick(ProjectKind.values()),
        percent(75),
        equipment,
        share(equipment, 0, 40),
        yuan(50_000, 9_000_000),
        percent(60) ? tenths(9_000) : BigDecimal.ZERO);
  }

  private Bond bond(int n) {
    return new Bond(
        "ZQ-" + number + "-" + n,
        pick(BondKind.values()),
        percent(80),
        yuan(10_000_000, 300_000_000));
  }

  private Parcel parcel(int n) {
    return new Parcel(
        "ZD-" + number + "-" + n,
        yuan(2_000_000, 80_000_000),
        DAY.minusDays(random.nextInt(4 * YEAR)),
        percent(60),
        percent(20),
        percent(15));
  }

  private Loan loan(int n) {
    return new Loan(
        "DK-" + number + "-" + n,
        pick(LoanPurpose.values()),
        percent(10),
        yuan(500_000, 30_000_000),
        percent(90) ? yuan(10_000, 1_500_000) : BigDecimal.ZERO);
  }

  private <T> List<T> list(int most, IntFunction<T> one) {
    List<T> all = new ArrayList<>();
    int size = random.nextInt(most + 1);
    for (int n = 1; n <= size; n++) {
      all.add(one.apply(n));
    }
    return all;
  }

  private boolean percent(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(T[] all) {
    return all[random.nextInt(all.length)];
  }

  /** A sum to the fen. */
  private BigDecimal yuan(int from, int to) {
    return BigDecimal.valueOf(
        (from + (long) random.nextInt(to - from)) * 100 + random.nextInt(100), 2);
  }

  /** So many per cent of a sum, to the fen below. */
  private BigDecimal share(BigDecimal whole, int from, int to) {
    long permille = from * 10L + random.nextInt((to - from) * 10);
    return BigDecimal.valueOf(whole.unscaledValue().longValueExact() / 1000 * permille, 2);
  }

  private BigDecimal tenths(int to) {
    return BigDecimal.valueOf(random.nextInt(to * 10), 1);
  }
}
