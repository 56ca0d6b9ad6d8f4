## 指標與其來源

<#if provenance?has_content>
表：報告所用之指標 {#tbl-figures}

| 指標 | 數值 | 性質 | 來源（檔案編號與行） |
|:-----|------:|:-----|:-----|
<#list provenance as row>
| ${row.label}<br>`${row.code?no_esc}` | ${row.value} | ${row.estimated?then("估計", "量測")} | ${row.call?then("徵案公告", row.sources?join("；"))} |
</#list>
<#else>
尚無指標。
</#if>

<#if sources?has_content>
## 來源檔案

[](#tbl-figures)「來源」欄之編號即下列檔案；行號自 1 起算。

表：來源檔案之 SHA-256 {#tbl-sources}

| 編號 | 檔案 | SHA-256 |
|:---:|:-----|:-----|
<#list sources as row>
| [${row?counter}] | ${row.file} | `${row.sha256}` |
</#list>
</#if>

```team
```
