package org.huice.advice;

import org.huice.determination.Missing;
import org.huice.dossier.FactId;
import org.huice.policy.Parameter;
import org.huice.vocabulary.Field;

/** Something that a rule reads and that might have another value. */
sealed interface Target {
  /** What it is called where it has no value. */
  Missing missing();

  /** Its name, by which targets are ordered. */
  default String name() {
    return missing().name();
  }

  /** A field of a fact. */
  record OfField(FactId fact, Field field) implements Target {
    @Override
    public Missing missing() {
      return new Missing(Missing.Kind.FACT, fact + "." + field.name());
    }

    /** Whether it says who or where the applicant is, which no advice touches. */
    boolean isFixed() {
      return field.key() || field.owner() || field.place() || field.uscc();
    }
  }

  /** A parameter of a policy. */
  record OfParameter(String policy, Parameter parameter) implements Target {
    @Override
    public Missing missing() {
      return new Missing(Missing.Kind.PARAMETER, policy + "/" + parameter.name());
    }
  }
}
