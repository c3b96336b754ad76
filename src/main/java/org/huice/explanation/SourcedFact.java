package org.huice.explanation;

import org.huice.dossier.Evidence;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/**
 * One field of one fact, and where its value comes from.
 *
 * @param name {@code 能源项目[P-01].设备投资额}
 * @param value as the fact holds it, in the field's own unit; null where it is absent
 * @param path where it stands, or would stand, in the fact file: {@code $.企业.能源项目[0].设备投资额}
 * @param evidence what the file says of it; declared by the applicant where it says nothing
 */
public record SourcedFact(
    String name, Field field, @Nullable Object value, String path, Evidence evidence) {}
