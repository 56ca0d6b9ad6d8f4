/** Words of everyday, technical and official life in Chinese and English, and which of a pair of sentences are each other's. */
package io.github.taipei1.bilingual.glossary;
