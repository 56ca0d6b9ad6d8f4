本表依公告順序列出拘束團隊之條款、履行情形與佐證檔案；佐證檔案隨封存包一併提供。

表：條款對照表 {#tbl-clauses}

| 條款 | 公告內容摘要 | 履行情形 | 佐證 |
|:-----|:-----|:-----|:-----|
<#list clauses as row>
| ${row.id}<br>${row.where} | ${row.summary} | ${row.state} | ${row.evidence?has_content?then(row.evidence?join("、"), "—")} |
</#list>

```team
```
