package org.huice.bench.common;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An enterprise as all contenders get it: 26 scalars and four lists; sums in 元. */
public record Enterprise(
    String id,
    String name,
    String place,
    Industry industry,
    LocalDate registered,
    boolean dishonest,
    boolean accident,
    Credit credit,
    BigDecimal revenue,
    BigDecimal revenueBefore,
    BigDecimal research,
    BigDecimal contribution,
    BigDecimal grantedBefore,
    boolean hightech,
    Green green,
    Title title,
    Brand brand,
    boolean grown,
    int staff,
    int hired,
    int graduates,
    boolean insured,
    BigDecimal cloud,
    BigDecimal systems,
    BigDecimal fairs,
    BigDecimal exported,
    List<Project> projects,
    List<Bond> bonds,
    List<Parcel> parcels,
    List<Loan> loans) {
  /** Keeps its own copies. */
  public Enterprise {
    projects = List.copyOf(projects);
    bonds = List.copyOf(bonds);
    parcels = List.copyOf(parcels);
    loans = List.copyOf(loans);
  }
}
