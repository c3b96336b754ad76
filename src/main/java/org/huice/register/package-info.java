/** A register of many applicants: read, decided by many threads, written, resumable. */
@NullMarked
package org.huice.register;

import org.jspecify.annotations.NullMarked;
