本表依公告順序列出拘束團隊之條款、履行情形與佐證檔案；佐證檔案隨封存包一併提供。

<#if joint && clauses?has_content && clauses[0].byUnit?has_content>
表：條款對照表 {#tbl-clauses}

| 條款 | 公告內容摘要 | <#list units as unit>${unit.name} | </#list>佐證 |
|:-----|:-----|<#list units as unit>:-----|</#list>:-----|
<#list clauses as row>
| ${row.id}<br>${row.where} | ${row.summary} | <#list row.byUnit as state>${state} | </#list>${row.numbers?has_content?then(row.numbers?join(" "), "—")} |
</#list>

<#if evidences?has_content>
表：各單位之佐證檔案 {#tbl-evidence}

| 編號 | 單位 | 檔案 |
|:---:|:-----|:-----|
<#list evidences as row>
| ${row.number} | ${row.unit} | ${row.file} |
</#list>
</#if>
<#else>
表：條款對照表 {#tbl-clauses}

| 條款 | 公告內容摘要 | 履行情形 | 佐證 |
|:-----|:-----|:-----|:-----|
<#list clauses as row>
| ${row.id}<br>${row.where} | ${row.summary} | ${row.state} | ${row.evidence?has_content?then(row.evidence?join("、"), "—")} |
</#list>
</#if>

```team
```
