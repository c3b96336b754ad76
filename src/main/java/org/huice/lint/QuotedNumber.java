package org.huice.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.money.Unit;

/**
 * A number with its unit as the text of a clause says it, and the word beside it that says on which
 * side it lies itself. 以上, 以下, 以内 and 届满 include the number, 不满, 超过 and 以外 do not (民法典第一千二百五十九条).
 * Of 三年内 nothing is said: how the last day of a period counts is for its words in the rule language
 * to say.
 *
 * @param number in the base unit
 * @param unit as the text writes it
 * @param side where the number itself lies; null where no word says so
 * @param word the word that says so; empty where there is none
 * @param direction what the word asks for
 */
record QuotedNumber(BigDecimal number, Unit unit, Side side, String word, Direction direction) {
  /** On which side of a threshold the number itself lies. */
  enum Side {
    /** With all that is more: 以上, 不低于, 达到, 满; 不足, 低于. */
    UPPER,
    /** With all that is less: 超过, 高于; 不超过, 以下, 以内, 最高. */
    LOWER,
    /** No word says so. */
    UNSAID,
    /** Words say both. */
    BOTH;

    private Side and(Side other) {
      if (this == UNSAID || this == other) {
        return other;
      }
      return other == UNSAID ? this : BOTH;
    }
  }

  private static final String DIGITS = "[0-9][0-9,，]*(?:\\.[0-9]+)?";
  private static final String UNITS =
      "%|％|‰|个百分点|百分点|元|平方米|亩|千瓦时|度|兆瓦|千瓦|吨标准煤|吨|个月|月|周年|年|日|天|人|名|家|户|个|项|次|座|台";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:百分之(?<percent>"
              + ChineseNumber.PATTERN
              + "|"
              + DIGITS
              + ")"
              + "|(?<number>"
              + DIGITS
              + "|"
              + ChineseNumber.PATTERN
              + ")"
              + "\\s*(?<factor>[十百千]?[万亿]?)\\s*(?<unit>"
              + UNITS
              + ")?)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:不得|不|未)?(?:(?<upper>低于|少于|小于|达到|达|满|足|至少|最低|不到|未到)"
              + "|(?<lower>超过|超|高于|大于|多于|突破|(?<!通|经)过|逾|最高|最多|至多|上限))$");
  private static final Pattern FILLER =
      Pattern.compile("(?:人民币|累计|合计|总额|为|是|给予|每年|约|：|:|\\s|（|\\(|“)+$");
  private static final Pattern AFTER =
      Pattern.compile(
          "^\\s*(?<mark>[（(](?<not>不)?含[^）)]*[）)])?\\s*及?(?:(?<upper>以上)|(?<lower>以下)|(?<within>以内|之内|内(?![部容资]))|(?<outside>以外))?"
              + "\\s*(?<late>[（(](?<lateNot>不)?含[^）)]*[）)])?");
  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}年(?:度|[0-9]{1,2}月(?:[0-9]{1,2}日)?)?");
  private static final Pattern LISTED = Pattern.compile("\\s*(?:[（(]不?含[^）)]*[）)])?\\s*[、和及或]\\s*");
  private static final Pattern RANGE = Pattern.compile("[-—~～－至到]\\s*$");
  private static final Pattern RANGE_ON = Pattern.compile("^\\s*[-—~～－至到]");

  /** What was found before it is known what the neighbours in a list say. */
  private record Raw(
      BigDecimal number,
      BigDecimal factor,
      Optional<Unit> unit,
      Side side,
      String word,
      Direction direction,
      boolean listed) {}

  /** The same where more than one place of the text says the number. */
  QuotedNumber undirected() {
    return new QuotedNumber(number, unit, side, word, Direction.UNSAID);
  }

  /** Every number with a unit in a text, in order. */
  static List<QuotedNumber> of(String text) {
    List<Raw> raws = new ArrayList<>();
    String undated = DATE.matcher(text).replaceAll(date -> " ".repeat(date.group().length()));
    Matcher matcher = NUMBER.matcher(undated);
    int end = -1;
    while (matcher.find()) {
      boolean listed =
          end >= 0 && LISTED.matcher(undated.substring(end, matcher.start())).matches();
      raws.add(raw(undated, matcher, listed));
      end = matcher.end();
    }
    return shared(raws);
  }

  private static Raw raw(String text, Matcher matcher, boolean listed) {
    String percent = matcher.group("percent");
    String digits = percent == null ? matcher.group("number") : percent;
    Optional<Unit> unit =
        percent != null
            ? Optional.of(Unit.PERCENT)
            : Optional.ofNullable(matcher.group("unit")).flatMap(QuotedNumber::unit);
    BigDecimal factor = percent == null ? factor(matcher.group("factor")) : BigDecimal.ONE;
    String before = FILLER.matcher(text.substring(0, matcher.start())).replaceFirst("");
    Matcher said = BEFORE.matcher(before);
    boolean first = said.find();
    Side side = !first ? Side.UNSAID : said.group("upper") != null ? Side.UPPER : Side.LOWER;
    Matcher after = AFTER.matcher(text.substring(matcher.end()));
    boolean marked = after.lookingAt();
    Side behind = marked ? behind(after, text, matcher) : Side.UNSAID;
    String word = first ? said.group() : marked ? after.group().strip() : "";
    String rest = first ? before.substring(0, said.start()) : before;
    Direction direction = Direction.of(word, rest, text.substring(matcher.end()));
    return new Raw(
        digits(digits).multiply(factor), factor, unit, side.and(behind), word, direction, listed);
  }

  private static Side behind(Matcher after, String text, Matcher number) {
    boolean not = after.group("not") != null || after.group("lateNot") != null;
    boolean duration =
        Optional.ofNullable(number.group("unit"))
            .flatMap(QuotedNumber::unit)
            .filter(Unit::isDuration)
            .isPresent();
    if (after.group("within") != null) {
      return duration ? Side.UNSAID : not ? Side.UPPER : Side.LOWER;
    } else if (after.group("upper") != null) {
      return not ? Side.LOWER : Side.UPPER;
    } else if (after.group("outside") != null) {
      return Side.LOWER;
    } else if (after.group("lower") != null) {
      return not ? Side.UPPER : Side.LOWER;
    } else if (after.group("mark") == null && after.group("late") == null) {
      return Side.UNSAID;
    } else if (RANGE.matcher(text.substring(0, number.start())).find()) {
      return not ? Side.UPPER : Side.LOWER;
    }
    return RANGE_ON.matcher(text.substring(number.end() + after.end())).find()
        ? not ? Side.LOWER : Side.UPPER
        : Side.UNSAID;
  }

  private static BigDecimal digits(String text) {
    return Character.isDigit(text.charAt(0))
        ? new BigDecimal(text.replaceAll("[,，]", ""))
        : ChineseNumber.read(text);
  }

  private static BigDecimal factor(String signs) {
    BigDecimal factor = BigDecimal.ONE;
    for (int i = 0; i < signs.length(); i++) {
      factor = factor.multiply(ChineseNumber.read("一" + signs.charAt(i)));
    }
    return factor;
  }

  private static Optional<Unit> unit(String written) {
    return switch (written) {
      case "％" -> Optional.of(Unit.PERCENT);
      case "个百分点" -> Optional.of(Unit.PERCENTAGE_POINT);
      case "度" -> Optional.of(Unit.KILOWATT_HOUR);
      case "个月" -> Optional.of(Unit.MONTH);
      case "周年" -> Optional.of(Unit.YEAR);
      case "日" -> Optional.of(Unit.DAY);
      case "名" -> Optional.of(Unit.PERSON);
      default -> Unit.of(written);
    };
  }

  /** In 500万元、3000万元以上 and in 超过1000、2000亿元 each number has the unit and the word of all. */
  private static List<QuotedNumber> shared(List<Raw> raws) {
    List<QuotedNumber> found = new ArrayList<>();
    int start = 0;
    while (start < raws.size()) {
      int end = start + 1;
      while (end < raws.size() && raws.get(end).listed()) {
        end++;
      }
      found.addAll(list(raws.subList(start, end)));
      start = end;
    }
    return List.copyOf(found);
  }

  private static List<QuotedNumber> list(List<Raw> list) {
    Raw last = list.get(list.size() - 1);
    List<QuotedNumber> found = new ArrayList<>();
    for (Raw one : list) {
      Optional<Unit> unit = one.unit().or(last::unit);
      unit.ifPresent(
          of -> {
            Raw said = one.side() == Side.UNSAID ? like(one, of, list) : one;
            found.add(
                new QuotedNumber(
                    of.toBase(scaled(one, last)), of, said.side(), said.word(), said.direction()));
          });
    }
    return found;
  }

  /** The number of a list whose word is meant for this one too, or the number itself. */
  private static Raw like(Raw one, Unit unit, List<Raw> list) {
    return list.stream()
        .filter(other -> other.side() != Side.UNSAID)
        .filter(other -> other.unit().map(unit::sameBaseAs).orElse(true))
        .findFirst()
        .orElse(one);
  }

  /** Of 1000、2000亿元 the first is in 亿元 too. */
  private static BigDecimal scaled(Raw one, Raw last) {
    return one.unit().isEmpty() ? one.number().multiply(last.factor()) : one.number();
  }
}
