package org.dispositif.text.agree;

/**
 * Where a measure would lie, had other units been drawn: the bootstrap's percentiles.
 *
 * @param level the share of rounds inside, 0.95
 * @param rounds in how many of the rounds the measure was defined; the others are left out
 */
public record Interval(double low, double high, double level, int rounds) {}
