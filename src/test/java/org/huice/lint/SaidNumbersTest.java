package org.huice.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.huice.money.Rate;
import org.huice.money.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidNumbersTest {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};

  private static boolean stands(String number, String unit, String text) {
    Unit of = Unit.of(unit).orElseThrow();
    Rate rate =
        Rate.isFraction(number)
            ? Rate.fraction(number)
            : new Rate(new BigDecimal(number), BigDecimal.ONE);
    return SaidNumbers.of(text).stream()
        .anyMatch(one -> one.says(rate.numerator(), rate.denominator(), of));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20      | %      | 按20%给予奖励
          20      | %      | 按２０％给予奖励
          20      | %      | 按百分之二十给予奖励
          20      | %      | 给予二成奖励
          25      | %      | 给予两成半奖励
          0.2     | 比例   | 按百分之20给予奖励
          0.05    | %      | 按日加收万分之五的滞纳金
          0.5     | ‰      | 按日加收万分之五的滞纳金
          3.5     | %      | 百分之三点五
          1/3     | 比例   | 不足三分之一
          1/3     | 比例   | 不足1/3的
          50      | %      | 减半征收
          100     | %      | 给予全额补贴
          2       | 百分点 | 提高2个百分点
          2       | 百分点 | 提高百分之二
          100     | 万元   | 奖励100万元
          100     | 万元   | 奖励一百万元
          100     | 万元   | 奖励1000000元
          100     | 万元   | 奖励1,000,000元
          100     | 万元   | 奖励 100 万 元
          100     | 万元   | 奖励壹佰萬元
          100     | 万元   | 奖励百万元
          1.2     | 亿元   | 一亿二千万元
          1.2     | 亿元   | 1亿2000万元
          1.2     | 亿元   | 一亿二
          1000    | 亿元   | 规模超千亿
          500     | 万元   | 500—3000万元
          500     | 万元   | 500万—3000万元
          500     | 万元   | 500、1000、3000万元
          500     | 万元   | 500（含）至3000万元
          500     | 元     | 500，3000元
          100     | 万元   | 省级50万元，国家级的加倍
          25      | 万元   | 市级50万元，县级的减半
          2       | 年     | 满两年
          2       | 年     | 满24个月
          24      | 月     | 满二十四个月
          24      | 月     | 满2周年
          6       | 月     | 不满半年
          18      | 月     | 一年半以内
          2       | 个     | 连续两年
          30      | 天     | 三十日内
          10      | 人     | 10名以上
          5000    | 平方米 | 面积5000㎡
          3       | 亩     | 三亩
          5       | 千瓦   | 5千瓦以上
          5       | 万千瓦时 | 5万千瓦时
          3500    | 元     | 三千五
          300     | %      | 3倍
          """)
  void a_value_stands_however_it_is_said(String number, String unit, String text) {
    assertThat(stands(number, unit, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          25      | %      | 按20%给予奖励
          2       | %      | 按20%给予奖励
          20      | 万元   | 按20%给予奖励
          20      | %      | 奖励20万元
          10      | 万元   | 奖励100万元
          1000    | 万元   | 奖励100万元
          100     | 元     | 奖励100万元
          1       | 万元   | 最高不超过**万元
          33.33   | %      | 不足三分之一
          2       | 年     | 满12个月
          2       | 年     | 满两天
          3       | 亩     | 3平方米
          100     | 万元   | 省级50万元，国家级的另行规定
          1       | 千瓦时 | 每千瓦时0.3元
          5       | 人     | 投入5万人民币
          """)
  void another_number_or_another_unit_is_not_it(String number, String unit, String text) {
    assertThat(stands(number, unit, text)).isFalse();
  }

  /** As 一千零五万零三百, by the rules of school. */
  private static String chinese(int number) {
    StringBuilder text = new StringBuilder();
    int high = number / 10_000;
    int low = number % 10_000;
    if (high > 0) {
      text.append(section(high)).append('万');
      if (low > 0 && low < 1_000) {
        text.append('零');
      }
    }
    return text.append(low == 0 ? "" : section(low)).toString();
  }

  private static String section(int number) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = number / BigDecimal.TEN.pow(place).intValueExact() % 10;
      if (digit == 0) {
        gap |= !text.isEmpty();
      } else {
        text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
        gap = false;
      }
    }
    return text.toString();
  }

  private static List<String> written(int number) {
    BigDecimal wan = BigDecimal.valueOf(number).movePointLeft(4).stripTrailingZeros();
    BigDecimal yi = BigDecimal.valueOf(number).movePointLeft(8).stripTrailingZeros();
    String mixed = number / 10_000 + "万" + (number % 10_000 == 0 ? "" : number % 10_000);
    return List.of(
        number + "元",
        "%,d元".formatted(number),
        "%,d元".formatted(number).replace(',', '，'),
        wan.toPlainString() + "万元",
        yi.toPlainString() + "亿元",
        mixed + "元",
        chinese(number) + "元",
        chinese(number).replaceFirst("^一十", "十") + "元",
        chinese(number).replace("二千", "两千").replace("二万", "两万") + "元",
        number + "至99999999元",
        "1、" + number + "元");
  }

  @Property(tries = 3000)
  void every_number_is_read_equally(@ForAll @IntRange(min = 1, max = 99_999_999) int number) {
    for (String text : written(number)) {
      assertThat(stands(Integer.toString(number), "元", "一次性奖励" + text + "。")).as(text).isTrue();
    }
    assertThat(ChineseNumber.read(chinese(number)))
        .isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property(tries = 1000)
  void no_number_is_taken_for_another(
      @ForAll @IntRange(min = 11, max = 99_999_999) int number,
      @ForAll @IntRange(min = -10, max = 10) int change) {
    for (String text : written(number).subList(3, 9)) {
      assertThat(stands(Integer.toString(number + change), "元", "奖励" + text + "。"))
          .as(text)
          .isEqualTo(change == 0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024年3月1日起, true",
    "2024-03-01起, true",
    "2024.3.1起, true",
    "二〇二四年三月一日起, true",
    "每年3月1日前, true",
    "2024年3月起, true",
    "2024年3月2日起, false",
    "2024年13月1日起, false",
    "2023年3月1日起, false",
    "12024-03-011, false",
    "自施行之日起, false"
  })
  void a_day_stands_however_it_is_said(String text, boolean stands) {
    assertThat(SaidDay.stands(LocalDate.of(2024, 3, 1), text, null)).isEqualTo(stands);
  }

  @Test
  void the_day_of_the_start_may_be_called_so() {
    LocalDate start = LocalDate.of(2024, 3, 2);

    assertThat(SaidDay.stands(start, "自施行之日起", start)).isTrue();
    assertThat(SaidDay.stands(start.plusDays(1), "自施行之日起", start)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2024-12-31, 2024年底, true", "2024-01-01, 2024年, true", "2024-06-30, 2024年, false"})
  void a_year_says_its_first_and_its_last_day(LocalDate day, String text, boolean stands) {
    assertThat(SaidDay.stands(day, text, null)).isEqualTo(stands);
  }
}
