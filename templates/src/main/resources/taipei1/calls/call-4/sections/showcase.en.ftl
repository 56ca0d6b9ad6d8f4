<#if showcase?has_content>
Table: Showcase {#tbl-showcase}

| Form | File or address | Description |
|:-----|:-----|:-----|
<#list showcase as one>
| ${one.kind} | ${one.where} | ${one.description} |
</#list>
<#else>
```box missing
# Nothing to show yet

Prepare a video or a display and name it under report.showcase in taipei1.yaml.
```
</#if>

<#if disclosures?has_content>
Table: The team's own disclosures {#tbl-disclosures}

| Id | Kind | Planned for | Published | Drafts |
|:-----|:-----|:-----|:-----|:-----|
<#list disclosures as one>
| ${one.id} | ${one.kind} | ${one.planned?has_content?then(one.planned, "—")} | ${one.published?has_content?then(one.published, "—")} | ${one.drafts?join(", ")} |
</#list>
</#if>

```team
```
