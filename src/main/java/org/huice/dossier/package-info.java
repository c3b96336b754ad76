/** The dossier of one applicant: its facts, read and checked against the vocabulary. */
@NullMarked
package org.huice.dossier;

import org.jspecify.annotations.NullMarked;
