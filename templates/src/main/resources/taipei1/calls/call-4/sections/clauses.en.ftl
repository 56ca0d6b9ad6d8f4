The clauses that bind the team in the announcement's order, how each was met, and the files that show it; they come with the bundle.

<#if joint && clauses?has_content && clauses[0].byUnit?has_content>
Table: Clause by clause {#tbl-clauses}

| Clause | What it says | <#list units as unit>${unit.name} | </#list>Evidence |
|:-----|:-----|<#list units as unit>:-----|</#list>:-----|
<#list clauses as row>
| ${row.id}<br>${row.where} | ${row.summary} | <#list row.byUnit as state>${state} | </#list>${row.numbers?has_content?then(row.numbers?join(" "), "—")} |
</#list>

<#if evidences?has_content>
Table: Evidence of all units {#tbl-evidence}

| No. | Unit | File |
|:---:|:-----|:-----|
<#list evidences as row>
| ${row.number} | ${row.unit} | ${row.file} |
</#list>
</#if>
<#else>
Table: Clause by clause {#tbl-clauses}

| Clause | What it says | How it was met | Evidence |
|:-----|:-----|:-----|:-----|
<#list clauses as row>
| ${row.id}<br>${row.where} | ${row.summary} | ${row.state} | ${row.evidence?has_content?then(row.evidence?join(", "), "—")} |
</#list>
</#if>

```team
```
