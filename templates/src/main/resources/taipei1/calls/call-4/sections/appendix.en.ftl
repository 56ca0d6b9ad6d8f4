## The figures and where they come from

<#if provenance?has_content>
Table: Figures of this report {#tbl-figures}

| Figure | Value | Kind | Source (file and lines) |
|:-----|------:|:-----|:-----|
<#list provenance as row>
| ${row.label}<br>`${row.code?no_esc}` | ${row.value} | ${row.estimated?then("estimated", "measured")} | ${row.call?then("the call", row.sources?join("; "))} |
</#list>
<#else>
There are no figures yet.
</#if>

<#if sources?has_content>
## Source files

The numbers in the column “Source” of [](#tbl-figures) are these files; lines count from 1.

Table: SHA-256 of the source files {#tbl-sources}

| No. | File | SHA-256 |
|:---:|:-----|:-----|
<#list sources as row>
| [${row?counter}] | ${row.file} | `${row.sha256}` |
</#list>
</#if>

```team
```
