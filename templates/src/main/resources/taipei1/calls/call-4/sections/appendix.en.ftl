## The figures and where they come from

<#if provenance?has_content>
Table: Figures of this report {#tbl-figures}

| Figure | Value | Kind | Source (file: lines) |
|:-----|------:|:-----|:-----|
<#list provenance as row>
| ${row.label}<br>`${row.id}` | ${row.value} | ${row.estimated?then("estimated", "measured")} | ${row.call?then("the call", row.sources?join(", "))} |
</#list>
<#else>
There are no figures yet.
</#if>

<#if sources?has_content>
## Source files

Table: SHA-256 of the source files {#tbl-sources}

| File | SHA-256 |
|:-----|:-----|
<#list sources as row>
| ${row.file} | `${row.sha256}` |
</#list>
</#if>

```team
```
