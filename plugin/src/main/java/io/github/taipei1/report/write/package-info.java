/** Writes a resolved report as DOCX, HTML, PDF and XLSX. Bytes depend on the report alone, on no clock, locale, zone or charset. */
package io.github.taipei1.report.write;
