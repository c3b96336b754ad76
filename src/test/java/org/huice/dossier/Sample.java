package org.huice.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.JsonTree;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A small vocabulary and readers of fact files in its words. */
final class Sample {
  static final String CODE = "91410100MA45TEXT" + "0" + Uscc.checkCharacter("91410100MA45TEXT0");

  private static final Place DECLARED = Place.of("词表.drl");
  private static final FieldType TEXT = new FieldType.Text();
  private static final FieldType DECIMAL = new FieldType.Decimal();

  private Sample() {}

  static Vocabulary vocabulary() {
    Map<String, FactType> types = new LinkedHashMap<>();
    for (FactType type : List.of(subject(), firm(), project(), device(), year())) {
      types.put(type.name(), type);
    }
    EnumType kinds = new EnumType("项目类别", List.of("光伏发电", "工业绿色微电网"), DECLARED);
    return new Vocabulary(types, Map.of(kinds.name(), kinds));
  }

  private static FactType subject() {
    return type("申报主体", null, true, List.of(plain("名称", TEXT).key()));
  }

  private static FactType firm() {
    return type(
        "企业",
        "申报主体",
        true,
        List.of(
            plain("统一社会信用代码", TEXT).key().uscc(),
            plain("名称", TEXT),
            plain("所在地", TEXT).place(),
            plain("成立日期", new FieldType.Day()).noMoreThan("上规日期"),
            plain("上规日期", new FieldType.Day()).onlyIf("规上"),
            plain("规上", new FieldType.Flag()),
            plain("职工人数", new FieldType.Whole()).unit("人").range("0.."),
            plain("研发占比", DECIMAL).unit("%").range("0..100").label("研发费用占比(%)"),
            plain("设备投资额", DECIMAL).unit("元").range("0..").noMoreThan("总投资额"),
            plain("总投资额", DECIMAL).unit("万元").alias("投资总额"),
            plain("能源项目", new FieldType.ListOf("能源项目")),
            plain("班组", new FieldType.Whole()).noMoreThan("职工人数"),
            plain("年度", new FieldType.ListOf("年度")).onlyIf("规上")));
  }

  private static FactType project() {
    return type(
        "能源项目",
        null,
        false,
        List.of(
            plain("编号", TEXT).key(),
            plain("申报单位", new FieldType.Reference("企业")).owner(),
            plain("类别", new FieldType.Choice("项目类别")),
            plain("设备投资额", DECIMAL).unit("万元").range("0..").alias("设备金额"),
            plain("温差", DECIMAL),
            plain("设备", new FieldType.ListOf("设备"))));
  }

  private static FactType device() {
    return type(
        "设备", null, false, List.of(plain("编号", TEXT).key(), plain("台数", new FieldType.Whole())));
  }

  private static FactType year() {
    return type(
        "年度",
        null,
        false,
        List.of(
            plain("统计年", new FieldType.Whole()).key(),
            plain("起始日", new FieldType.Day()).key(),
            plain("产值", DECIMAL).unit("万元")));
  }

  private static FactType type(
      String name, @Nullable String parent, boolean applicant, List<Word> fields) {
    List<Field> built = fields.stream().map(Word::field).toList();
    return new FactType(name, parent, applicant, null, built, DECLARED);
  }

  private static Word plain(String name, FieldType type) {
    return new Word(name, type);
  }

  static Optional<Dossier> read(String json, Consumer<Problem> problems) {
    return JsonTree.read("企业.json", json.getBytes(UTF_8), problems)
        .flatMap(root -> new DossierReader(vocabulary()).read(root, "企业.json", problems));
  }

  /** A firm with these further entries, without a problem. */
  static Dossier firm(String entries) {
    List<Problem> problems = new ArrayList<>();
    return read(firmJson(entries), problems::add)
        .orElseThrow(() -> new AssertionError(problems.toString()));
  }

  static List<Problem> problemsOfFirm(String entries) {
    List<Problem> problems = new ArrayList<>();
    Optional<Dossier> dossier = read(firmJson(entries), problems::add);
    if (dossier.isPresent() == !problems.isEmpty()) {
      throw new AssertionError("a dossier exactly if there is no problem: " + problems);
    }
    return problems;
  }

  static String firmJson(String entries) {
    return "{\"企业\":{\"统一社会信用代码\":\""
        + CODE
        + "\""
        + (entries.isEmpty() ? "" : ",")
        + entries
        + "}}";
  }

  /** Collects what a field of the vocabulary has. */
  private static final class Word {
    private final String name;
    private final FieldType type;
    private boolean key;
    private boolean owner;
    private boolean place;
    private boolean uscc;
    private @Nullable String label;
    private @Nullable String unit;
    private @Nullable String range;
    private List<String> aliases = List.of();
    private @Nullable String noMoreThan;
    private @Nullable String onlyIf;

    Word(String name, FieldType type) {
      this.name = name;
      this.type = type;
    }

    Word key() {
      key = true;
      return this;
    }

    Word owner() {
      owner = true;
      return this;
    }

    Word place() {
      place = true;
      return this;
    }

    Word uscc() {
      uscc = true;
      return this;
    }

    Word label(String text) {
      label = text;
      return this;
    }

    Word unit(String symbol) {
      unit = symbol;
      return this;
    }

    Word range(String written) {
      range = written;
      return this;
    }

    Word alias(String former) {
      aliases = List.of(former);
      return this;
    }

    Word noMoreThan(String most) {
      noMoreThan = most;
      return this;
    }

    Word onlyIf(String flag) {
      onlyIf = flag;
      return this;
    }

    Field field() {
      return new Field(
          name,
          type,
          key,
          owner,
          place,
          uscc,
          label,
          unit,
          null,
          range,
          null,
          aliases,
          noMoreThan,
          onlyIf,
          false,
          DECLARED);
    }
  }
}
