/** Wording of a zh-TW draft: Simplified characters, words of mainland China, official names. The words are data. */
package io.github.taipei1.bilingual.wording;
