package org.huice.evaluation;

/** A clause with its rules, in the words of its policy on the day that chose its parameters. */
record Norm(Article article, Words words) {}
