package org.huice.rule;

import java.util.List;
import org.huice.money.Band;
import org.huice.money.Tiers;
import org.huice.policy.LookupTable;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;

/** Tiers, bands or a table. */
final class ShapedTerm extends DefinedTerm {
  private final Found<Tiers> tiers;
  private final Found<Stated<List<Band>>> bands;
  private final Found<Stated<LookupTable>> table;

  ShapedTerm(String policy, String name, Parameter parameter, ParameterValue value) {
    super(policy, name, parameter, value);
    this.tiers =
        value instanceof ParameterValue.Tiers of
            ? Found.of(new Tiers(provision(), of.schedule()))
            : absent();
    this.bands =
        value instanceof ParameterValue.Bands of
            ? Found.of(new Stated<>(provision(), of.bands()))
            : absent();
    this.table =
        value instanceof ParameterValue.Table of
            ? Found.of(new Stated<>(provision(), of.table()))
            : absent();
  }

  @Override
  boolean isSchedule() {
    return value() instanceof ParameterValue.Tiers;
  }

  @Override
  Found<Tiers> tiers() {
    return tiers;
  }

  @Override
  Found<Stated<List<Band>>> bands() {
    return bands;
  }

  @Override
  Found<Stated<LookupTable>> table() {
    return table;
  }
}
