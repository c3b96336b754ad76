package org.huice.bench.hand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huice.bench.common.Bond;
import org.huice.bench.common.Brand;
import org.huice.bench.common.Credit;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.Green;
import org.huice.bench.common.Industry;
import org.huice.bench.common.Loan;
import org.huice.bench.common.Parcel;
import org.huice.bench.common.Project;
import org.huice.bench.common.Title;
import tools.jackson.core.JsonParser;

/** Reads an enterprise from its tokens; every field has to be there. */
final class EnterpriseReader {
  private static final int FIELDS = 30;

  private static final Map<String, Brand> BRANDS = Members.named(Brand.values(), Brand::label);

  private static final Map<String, Title> TITLES = Members.named(Title.values(), Title::label);

  private static final Map<String, Green> GREENS = Members.named(Green.values(), Green::label);

  private static final Map<String, Credit> CREDITS = Members.named(Credit.values(), Credit::label);

  private static final Map<String, Industry> INDUSTRYS =
      Members.named(Industry.values(), Industry::label);

  private String id = "";
  private String name = "";
  private String place = "";
  private Industry industry = Industry.OTHER;
  private LocalDate registered = LocalDate.MIN;
  private boolean dishonest;
  private boolean accident;
  private Credit credit = Credit.D;
  private BigDecimal revenue = BigDecimal.ZERO;
  private BigDecimal revenueBefore = BigDecimal.ZERO;
  private BigDecimal research = BigDecimal.ZERO;
  private BigDecimal contribution = BigDecimal.ZERO;
  private BigDecimal grantedBefore = BigDecimal.ZERO;
  private boolean hightech;
  private Green green = Green.NONE;
  private Title title = Title.NONE;
  private Brand brand = Brand.NONE;
  private boolean grown;
  private int staff;
  private int hired;
  private int graduates;
  private boolean insured;
  private BigDecimal cloud = BigDecimal.ZERO;
  private BigDecimal systems = BigDecimal.ZERO;
  private BigDecimal fairs = BigDecimal.ZERO;
  private BigDecimal exported = BigDecimal.ZERO;
  private List<Project> projects = List.of();
  private List<Bond> bonds = List.of();
  private List<Parcel> parcels = List.of();
  private List<Loan> loans = List.of();

  private EnterpriseReader() {}

  static Enterprise read(JsonParser parser) {
    EnterpriseReader reader = new EnterpriseReader();
    Members.read(parser, FIELDS, reader::take);
    return new Enterprise(
        reader.id,
        reader.name,
        reader.place,
        reader.industry,
        reader.registered,
        reader.dishonest,
        reader.accident,
        reader.credit,
        reader.revenue,
        reader.revenueBefore,
        reader.research,
        reader.contribution,
        reader.grantedBefore,
        reader.hightech,
        reader.green,
        reader.title,
        reader.brand,
        reader.grown,
        reader.staff,
        reader.hired,
        reader.graduates,
        reader.insured,
        reader.cloud,
        reader.systems,
        reader.fairs,
        reader.exported,
        reader.projects,
        reader.bonds,
        reader.parcels,
        reader.loans);
  }

  private void take(String field, JsonParser parser) {
    switch (field) {
      case "统一社会信用代码" -> id = parser.getString();
      case "名称" -> name = parser.getString();
      case "行政区划代码" -> place = parser.getString();
      case "类型" -> industry = Members.option(INDUSTRYS, parser.getString());
      case "注册日期" -> registered = LocalDate.parse(parser.getString());
      case "严重失信" -> dishonest = parser.getBooleanValue();
      case "发生重大事故" -> accident = parser.getBooleanValue();
      case "信用等级" -> credit = Members.option(CREDITS, parser.getString());
      case "营业收入" -> revenue = parser.getDecimalValue();
      case "上年营业收入" -> revenueBefore = parser.getDecimalValue();
      case "研发投入" -> research = parser.getDecimalValue();
      case "地方财政贡献" -> contribution = parser.getDecimalValue();
      case "上年已获奖补" -> grantedBefore = parser.getDecimalValue();
      case "高新技术企业" -> hightech = parser.getBooleanValue();
      case "绿色工厂级别" -> green = Members.option(GREENS, parser.getString());
      case "企业称号" -> title = Members.option(TITLES, parser.getString());
      case "品牌级别" -> brand = Members.option(BRANDS, parser.getString());
      case "首次升规" -> grown = parser.getBooleanValue();
      case "年末职工人数" -> staff = parser.getIntValue();
      case "新增就业人数" -> hired = parser.getIntValue();
      case "吸纳高校毕业生" -> graduates = parser.getIntValue();
      case "依法参保" -> insured = parser.getBooleanValue();
      case "上云费用" -> cloud = parser.getDecimalValue();
      case "信息系统投入" -> systems = parser.getDecimalValue();
      case "展会费用" -> fairs = parser.getDecimalValue();
      case "出口额" -> exported = parser.getDecimalValue();
      case "项目" -> projects = Members.list(parser, ProjectReader::read);
      case "债券" -> bonds = Members.list(parser, BondReader::read);
      case "土地" -> parcels = Members.list(parser, ParcelReader::read);
      case "贷款" -> loans = Members.list(parser, LoanReader::read);
      default -> throw Members.unknown(field);
    }
  }
}
