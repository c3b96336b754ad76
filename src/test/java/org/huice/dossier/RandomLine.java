package org.huice.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** Lines of firms as clerks and programs write them, most values clean and some not. */
final class RandomLine {
  private static final List<String> ODD_TEXTS =
      List.of(
          "\"\"",
          "\"  \"",
          "null",
          "7",
          "[]",
          "{}",
          "\"a\\tb\"",
          "\"\\u200b甲\"",
          "\"\\ud83d\"",
          "\"𠮷\"",
          "\"e\\u0301\"",
          "\"é\"",
          "\"\\u4f01\"",
          "\" 甲 乙 \"",
          "\"甲\u00a0\"",
          "\"\ue000\"",
          "\"\\u0000\"",
          "\"Ａ\"",
          "\"豈\"");
  private static final List<String> ODD_NUMBERS =
      List.of(
          "-0",
          "-0.00",
          "0.000",
          "00",
          "1.",
          ".5",
          "1e3",
          "1E-2",
          "+1",
          "-5",
          "100",
          "100.00",
          "1234567890123456789012345678901",
          "123456789012345678901234567890",
          "0.1234567890123456789012345678901234",
          "\"12.50\"",
          "\"0012\"",
          "\" 1\"",
          "\"1e2\"",
          "\"１２\"",
          "\"\"",
          "\"-\"",
          "null",
          "true",
          "2147483648",
          "-2147483648",
          "2147483647",
          "12.0",
          "NaN",
          "99.123456",
          "\"１\"",
          "1000000.10",
          "0.0000001",
          "12345678901");
  private static final List<String> ODD_DAYS =
      List.of(
          "\"2023-02-29\"",
          "\"0000-01-01\"",
          "\"2024-1-01\"",
          "\"2024-13-01\"",
          "\"二〇二四\"",
          "\"2024/01/01\"",
          "20240101",
          "\"2024-01-01T\"",
          "null",
          "\"+024-01-01\"",
          "\"２０２４-01-01\"",
          "\"9999-12-31\"");
  private static final List<String> ODD_FLAGS = List.of("\"true\"", "null", "1", "True");

  private final Random random;

  /** One value in so many is odd; none where it is 0. */
  private final int odd;

  RandomLine(Random random, int odd) {
    this.random = random;
    this.odd = odd;
  }

  byte[] bytes() {
    String root = one(40) ? "申报主体" : "企业";
    return ("{"
            + space()
            + "\""
            + root
            + "\":"
            + firm()
            + space()
            + (one(60) ? ",\"裁量意见\":[]" : "")
            + "}"
            + (one(80) ? " {}" : space()))
        .getBytes(UTF_8);
  }

  private String firm() {
    StringJoiner members = members();
    members.add(member("统一社会信用代码", one(30) ? "\"91410100MA45TEXT00\"" : "\"" + Sample.CODE + "\""));
    some(members, "名称", text());
    some(members, "所在地", one(20) ? "\"4101a0\"" : "\"41010" + random.nextInt(10) + "\"");
    some(members, "成立日期", day());
    some(members, "上规日期", day());
    some(members, "规上", flag());
    some(members, "职工人数", number(200));
    some(members, one(2) ? "研发占比" : "研发费用占比(%)", number(110));
    some(members, "设备投资额", number(90_000));
    some(members, one(2) ? "总投资额" : "投资总额", number(20));
    some(members, "班组", number(20));
    some(members, "能源项目", list(this::project));
    some(members, "年度", list(this::year));
    some(members, "依据", evidence("名称", "职工人数", "研发费用占比(%)", "研发占比", "投资总额", "能源项目"));
    return members.toString();
  }

  private String project(int at) {
    StringJoiner members = members();
    members.add(member("编号", "\"P-" + (one(30) ? 0 : 9 - at) + "\""));
    some(members, "类别", one(20) ? "\"风电\"" : one(2) ? "\"光伏发电\"" : "\"工业绿色微电网\"");
    some(members, one(2) ? "设备投资额" : "设备金额", number(1_000));
    some(members, "温差", number(40));
    some(members, "设备", list(this::device));
    some(members, "evidence", evidence("设备金额", "温差", "类别"));
    return members.toString();
  }

  private String device(int at) {
    StringJoiner members = members();
    members.add(member("编号", "\"D" + random.nextInt(one(9) ? 3 : 1 << 30) + "\""));
    some(members, "台数", number(9));
    return members.toString();
  }

  private String year(int at) {
    StringJoiner members = members();
    members.add(member("统计年", "" + (2020 + at)));
    members.add(member("起始日", "\"2024-01-0" + (1 + at) + "\""));
    some(members, "产值", number(5_000));
    return members.toString();
  }

  private String evidence(String... words) {
    StringJoiner members = members();
    for (String word : words) {
      if (one(3)) {
        String document = one(2) ? ",\"材料\":" + text() : "";
        String status = one(2) ? "核定" : one(9) ? "verified" : "申报";
        members.add("\"$." + word + "\":{\"状态\":\"" + status + "\"" + document + "}");
      }
    }
    return members.toString();
  }

  private interface Item {
    String at(int position);
  }

  private String list(Item item) {
    StringJoiner items = new StringJoiner("," + space(), "[" + space(), "]");
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      items.add(item.at(i));
    }
    return items.toString();
  }

  private StringJoiner members() {
    return new StringJoiner("," + space(), "{" + space(), space() + "}");
  }

  private void some(StringJoiner members, String name, String value) {
    if (!one(4)) {
      members.add(member(name, value));
    }
    if (isOdd()) {
      members.add(member(one(2) ? name : "申报单位", value));
    }
  }

  private String member(String name, String value) {
    String word = one(40) ? escaped(name) : isOdd() && one(4) ? name + "\u0301" : name;
    return "\"" + word + "\":" + space() + value;
  }

  private static String escaped(String name) {
    return String.format("\\u%04x", (int) name.charAt(0)) + name.substring(1);
  }

  private String text() {
    return isOdd() ? of(ODD_TEXTS) : one(2) ? "\"甲厂\"" : "\"A-1 号\"";
  }

  private String number(int bound) {
    String whole = "" + random.nextInt(bound);
    return isOdd() ? of(ODD_NUMBERS) : one(3) && bound > 1_000 ? whole + ".50" : whole;
  }

  private String day() {
    return isOdd()
        ? of(ODD_DAYS)
        : String.format(
            "\"20%02d-0%d-1%d\"", random.nextInt(30), 1 + random.nextInt(9), random.nextInt(10));
  }

  private String flag() {
    return isOdd() ? of(ODD_FLAGS) : one(4) ? "false" : "true";
  }

  private String space() {
    return one(20) ? " \t" : "";
  }

  private boolean isOdd() {
    return odd > 0 && one(odd);
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private String of(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** The line with some bytes changed, put in, doubled or left out. */
  byte[] damaged(byte[] line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int from = random.nextInt(line.length);
    int length = random.nextInt(4);
    out.write(line, 0, from);
    switch (random.nextInt(4)) {
      case 0 -> out.write(random.nextInt(256));
      case 1 -> out.writeBytes(new byte[] {(byte) (0xC0 + random.nextInt(64)), (byte) 0x80});
      case 2 -> out.write("\"{}[]:,0-.e\\ ".charAt(random.nextInt(13)));
      default -> {
        int end = Math.min(line.length, from + random.nextInt(60));
        out.write(line, from, end - from);
        length = 0;
      }
    }
    int rest = Math.min(line.length, from + length);
    out.write(line, rest, line.length - rest);
    return out.toByteArray();
  }
}
