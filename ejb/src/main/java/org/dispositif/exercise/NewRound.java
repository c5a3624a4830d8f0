package org.dispositif.exercise;

/**
 * How a round is opened.
 *
 * @param accounts whether only people with an account may join
 * @param hours after which it closes by itself
 * @param days after which all that participants gave is deleted
 */
public record NewRound(Feedback feedback, boolean accounts, int hours, int days) {}
