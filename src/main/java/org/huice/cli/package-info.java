/**
 * The words of the program, one class per verb. The only package that prints, reads the clock or
 * ends the process.
 */
@NullMarked
package org.huice.cli;

import org.jspecify.annotations.NullMarked;
