package org.dispositif.exercise;

import java.util.UUID;

/**
 * A question to be proposed.
 *
 * @param document that it is made from; for {@link QuestionKind#CHANGED} the newer text, for {@link
 *     QuestionKind#ANSWER} the resolution
 * @param with the older text; null where none is needed
 * @param demand that is to be answered; null: one that somebody has judged
 */
public record NewQuestion(QuestionKind kind, UUID document, UUID with, UUID demand) {}
