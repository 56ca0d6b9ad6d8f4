<#if beforeAfter?has_content>
表：使用算力前後之情形 {#tbl-before-after}

| 指標 | 單位 | 使用前 | 使用後 | 變化 | 評估 |
|:-----|:-----|------:|------:|------:|:----:|
<#list beforeAfter as row>
| ${row.label} | ${row.unit} | ${row.before} | ${row.after} | ${row.change} | ${row.verdict} |
</#list>

```chart before-after
```
<#else>
```box missing
# 尚無前後比較之數字

請於 metrics/kpi.csv 填寫各項指標使用算力前後之值，並於 taipei1.yaml 的 metrics 列出。
```
</#if>

```team
```
