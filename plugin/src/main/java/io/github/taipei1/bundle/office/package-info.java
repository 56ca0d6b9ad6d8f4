/**
 * A look into DOCX and XLSX files of strangers, part by part, without any office library: what in them could act, hide or mislead, and
 * their plain text. After ECMA-376 (Office Open XML).
 */
package io.github.taipei1.bundle.office;
