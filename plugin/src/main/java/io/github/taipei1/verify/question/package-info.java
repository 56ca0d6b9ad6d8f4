/** The questions that the office asks of each bundle, a class each; {@code Questions.all()} has their order. */
package io.github.taipei1.verify.question;
