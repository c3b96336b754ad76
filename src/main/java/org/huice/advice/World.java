package org.huice.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.matching.FactIndex;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.huice.rule.FactValues;
import org.huice.rule.Policy;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The facts and one policy on one day, with some values thought otherwise. Only a guide to what is
 * worth asking the engine; nothing is said on its word.
 *
 * @param supposed by target: of a field a value as {@link Fact#value} has it, of a parameter a
 *     {@link ParameterValue}
 */
record World(
    Vocabulary vocabulary,
    List<Fact> all,
    FactIndex facts,
    PolicyDocument document,
    LocalDate date,
    LocalDate asOf,
    Map<Target, Object> supposed) {

  static World of(
      Vocabulary vocabulary,
      Dossier dossier,
      PolicyDocument document,
      LocalDate date,
      LocalDate asOf) {
    FactIndex index = new FactIndex(vocabulary, dossier);
    return new World(vocabulary, dossier.facts(), index, document, date, asOf, Map.of());
  }

  /** The same with one more thing supposed. */
  World with(Target target, Object value) {
    Map<Target, Object> more = new LinkedHashMap<>(supposed);
    more.put(target, value);
    return new World(vocabulary, all, facts, document, date, asOf, more);
  }

  /** The value of a target in its own unit; null where it has none. */
  @Nullable Object raw(Target target) {
    Object other = supposed.get(target);
    if (other != null) {
      return other;
    }
    if (target instanceof Target.OfField field) {
      Fact fact = find(field.fact());
      return fact == null ? null : fact.value(field.field().name());
    }
    return ((Target.OfParameter) target)
        .parameter()
        .on(date)
        .filter(value -> !(value instanceof ParameterValue.Redacted))
        .orElse(null);
  }

  /** Whether a field can have no value, for the flag on which it hangs is false. */
  boolean isRuledOut(Target target) {
    String name = target instanceof Target.OfField of ? of.field().onlyIf() : null;
    return name != null
        && target instanceof Target.OfField of
        && Optional.ofNullable(find(of.fact()))
            .flatMap(fact -> fact.type().field(name))
            .filter(flag -> Boolean.FALSE.equals(raw(new Target.OfField(of.fact(), flag))))
            .isPresent();
  }

  private @Nullable Fact find(FactId id) {
    return facts.of(id.type()).stream()
        .filter(fact -> fact.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** What a field holds, numbers in base units; of the owner's field the owner. */
  @Nullable Object value(Fact fact, Field field) {
    if (field.type() instanceof FieldType.Reference) {
      return fact.owner();
    }
    Object raw = supposed.get(new Target.OfField(fact.id(), field));
    Object value = raw == null ? fact.value(field.name()) : raw;
    if (!(value instanceof Number)) {
      return value;
    }
    BigDecimal number = new BigDecimal(value.toString());
    return field.measure().map(unit -> unit.toBase(number)).orElse(number);
  }

  /** The policy as rules see it, with the parameters supposed. */
  Policy policy() {
    Map<String, Parameter> replaced = new LinkedHashMap<>();
    supposed.forEach(
        (target, value) -> {
          if (target instanceof Target.OfParameter of && value instanceof ParameterValue known) {
            replaced.put(of.parameter().name(), Supposition.always(of.parameter(), known));
          }
        });
    PolicyDocument seen = replaced.isEmpty() ? document : document.with(replaced);
    return new Policy(seen, date, asOf, NotAsked.INSTANCE);
  }

  /** The parameter of that name as something that may be supposed. */
  Target.@Nullable OfParameter parameter(String name) {
    Parameter parameter = document.parameters().get(name);
    return parameter == null ? null : new Target.OfParameter(document.id(), parameter);
  }

  /** Facts are read here, never by the policy. */
  private enum NotAsked implements FactValues {
    INSTANCE;

    @Override
    public @Nullable Object value(Object fact, String field) {
      throw new UnsupportedOperationException(field);
    }

    @Override
    public CharSequence name(Object fact, String field) {
      throw new UnsupportedOperationException(field);
    }

    @Override
    public String label(Object fact, String field) {
      throw new UnsupportedOperationException(field);
    }

    @Override
    public @Nullable String unit(Object fact, String field) {
      throw new UnsupportedOperationException(field);
    }
  }
}
