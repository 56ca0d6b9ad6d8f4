The clauses that bind the team in the announcement's order, how each was met, and the files that show it; they come with the bundle.

Table: Clause by clause {#tbl-clauses}

| Clause | What it says | How it was met | Evidence |
|:-----|:-----|:-----|:-----|
<#list clauses as row>
| ${row.id}<br>${row.where} | ${row.summary} | ${row.state} | ${row.evidence?has_content?then(row.evidence?join(", "), "—")} |
</#list>

```team
```
