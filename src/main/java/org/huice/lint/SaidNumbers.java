package org.huice.lint;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.money.Unit;

/**
 * Finds whatever a text may say as a number: digits, Chinese digits, both mixed, fractions, tenths,
 * times, halves. It rather finds one too many: what is sought is a value that stands nowhere.
 */
final class SaidNumbers {
  private static final String PLACES = "(?:十|百(?!分[之点])|千(?!分之|瓦)|[万亿](?!分之))";
  private static final String CHINESE = "[零一二两三四五六七八九](?:点[零一二三四五六七八九]+)?";
  private static final String ARABIC = "[0-9]+(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?";
  private static final String NUMERAL =
      "(?:(?:"
          + ARABIC
          + "|"
          + CHINESE
          + "|十|百(?!分[之点])|千(?!分之|瓦)|(?<=[每超过达破])[万亿](?!分之))(?:"
          + CHINESE
          + "|"
          + PLACES
          + "|(?<![0-9.])(?:"
          + ARABIC
          + "))*)";
  private static final String UNITS =
      "%|‰|个?百分点|元|平方米|m2|平米|亩|千瓦时|度|兆瓦|千瓦|吨标准煤|吨|个?月|周?年|个?工作日|日|天"
          + "|人次|人(?!民币)|位|名|家|户|个|项|次|座|台|倍|成半?|折";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<bottom>"
              + NUMERAL
              + "|[百千万])分之(?<top>"
              + NUMERAL
              + ")"
              + "|(?<over>[0-9]+)/(?<under>[0-9]+)"
              + "|(?<half>半)(?<halved>年|个?月)"
              + "|(?<number>"
              + NUMERAL
              + ")(?<unit>"
              + UNITS
              + ")?(?<more>半)?");
  private static final Pattern LINK =
      Pattern.compile("(?:\\([^)]*\\))?[、,，和及或与至到~—–\\-]+(?:\\([^)]*\\))?");
  private static final Pattern HALF = Pattern.compile("减半|一半|半数|折半|对半");
  private static final Pattern WHOLE = Pattern.compile("全额|全部|足额|全数|翻番|翻一番");
  private static final Pattern DOUBLE = Pattern.compile("翻番|翻一番|加倍|翻倍|双倍");
  private static final Pattern FACTOR = Pattern.compile("[十百千万亿]+$");
  private static final Pattern SPACE = Pattern.compile("(?<![0-9])\\s+|\\s+(?![0-9])");
  private static final String OLD = "○〇壹贰叁肆伍陆柒捌玖拾佰仟萬億兩個畝";
  private static final String NEW = "零零一二三四五六七八九十百千万亿两个亩";
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final List<SaidNumber> found = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private int end = -1;

  /** A number without a unit, which may get that of a later one of the same list. */
  private record Open(BigDecimal number, boolean bare) {}

  private SaidNumbers() {}

  /** Every number of a text, in both readings where a comma may group digits or divide numbers. */
  static List<SaidNumber> of(String text) {
    String plain = plain(text);
    List<SaidNumber> all = new ArrayList<>(in(plain));
    if (plain.contains(",")) {
      all.addAll(in(plain.replace(",", "、")));
    }
    all.addAll(words(plain, List.copyOf(all)));
    return all;
  }

  private static List<SaidNumber> in(String text) {
    SaidNumbers numbers = new SaidNumbers();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.link(text, matcher.start());
      numbers.add(matcher);
      numbers.end = matcher.end();
    }
    numbers.close();
    return numbers.found;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFKC));
    for (int i = 0; i < plain.length(); i++) {
      int sign = OLD.indexOf(plain.charAt(i));
      if (sign >= 0) {
        plain.setCharAt(i, NEW.charAt(sign));
      }
    }
    return SPACE.matcher(plain).replaceAll("");
  }

  /** What is said without a number, and what that makes of the numbers beside it. */
  private static List<SaidNumber> words(String text, List<SaidNumber> numbers) {
    List<SaidNumber> words = new ArrayList<>();
    if (HALF.matcher(text).find()) {
      words.add(SaidNumber.share(BigDecimal.ONE, TWO));
      numbers.forEach(one -> words.add(one.times(BigDecimal.ONE, TWO)));
    }
    if (WHOLE.matcher(text).find()) {
      words.add(SaidNumber.share(BigDecimal.ONE, BigDecimal.ONE));
    }
    if (DOUBLE.matcher(text).find()) {
      words.add(SaidNumber.of(TWO, Optional.empty()));
      numbers.forEach(one -> words.add(one.times(TWO, BigDecimal.ONE)));
    }
    return words;
  }

  private void link(String text, int start) {
    if (end < 0 || !LINK.matcher(text.substring(end, start)).matches()) {
      close();
    }
  }

  /** No number with a unit follows in the list: they stand as they are. */
  private void close() {
    open.forEach(one -> found.add(SaidNumber.of(one.number(), Optional.empty())));
    open.clear();
  }

  private void add(Matcher said) {
    if (said.group("top") != null) {
      fraction(read(said.group("top")), said.group("bottom"));
    } else if (said.group("over") != null) {
      fraction(read(said.group("over")), said.group("under"));
    } else if (said.group("half") != null) {
      boolean year = said.group("halved").equals("年");
      found.add(new SaidNumber(BigDecimal.ONE, TWO, Optional.of(year ? Unit.YEAR : Unit.MONTH)));
    } else {
      number(read(said.group("number")), said);
    }
  }

  private static BigDecimal read(String numeral) {
    return ChineseNumber.read(numeral);
  }

  private void fraction(BigDecimal top, String below) {
    BigDecimal bottom = read(below);
    if (below.equals("百")) {
      found.add(SaidNumber.of(top, Optional.of(Unit.PERCENT)));
    } else if (bottom.signum() != 0) {
      found.add(SaidNumber.share(top, bottom));
    }
  }

  private void number(BigDecimal number, Matcher said) {
    String unit = said.group("unit");
    if (unit == null) {
      boolean bare = !FACTOR.matcher(said.group("number")).find();
      open.add(new Open(number, bare));
      return;
    }
    switch (unit) {
      case "倍" -> {
        found.add(SaidNumber.of(number, Optional.empty()));
        found.add(SaidNumber.share(number, BigDecimal.ONE));
      }
      case "成" -> found.add(SaidNumber.share(number, TEN));
      case "成半" -> found.add(SaidNumber.share(number.add(new BigDecimal("0.5")), TEN));
      case "折" -> found.add(SaidNumber.share(number, TEN));
      default -> measured(number, unit(unit), said);
    }
  }

  private void measured(BigDecimal number, Optional<Unit> unit, Matcher said) {
    Matcher factor = FACTOR.matcher(said.group("number"));
    BigDecimal times = factor.find() ? read("一" + factor.group()) : BigDecimal.ONE;
    for (Open one : open) {
      found.add(SaidNumber.of(one.number(), unit));
      if (one.bare()) {
        found.add(SaidNumber.of(one.number().multiply(times), unit));
      }
    }
    open.clear();
    found.add(SaidNumber.of(number, unit));
    if (said.group("more") != null) {
      found.add(new SaidNumber(number.multiply(TWO).add(BigDecimal.ONE), TWO, unit));
    }
  }

  private static Optional<Unit> unit(String written) {
    return switch (written) {
      case "个百分点" -> Optional.of(Unit.PERCENTAGE_POINT);
      case "度" -> Optional.of(Unit.KILOWATT_HOUR);
      case "m2", "平米" -> Optional.of(Unit.SQUARE_METRE);
      case "个月" -> Optional.of(Unit.MONTH);
      case "周年" -> Optional.of(Unit.YEAR);
      case "日", "工作日", "个工作日" -> Optional.of(Unit.DAY);
      case "名", "人次" -> Optional.of(Unit.PERSON);
      case "位" -> Optional.of(Unit.PIECE);
      default -> Unit.of(written);
    };
  }
}
