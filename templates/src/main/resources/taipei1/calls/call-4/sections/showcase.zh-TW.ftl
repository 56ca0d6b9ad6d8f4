<#if showcase?has_content>
表：成果展示 {#tbl-showcase}

| 形式 | 檔案或網址 | 說明 |
|:-----|:-----|:-----|
<#list showcase as one>
| ${one.kind} | ${one.where} | ${one.description} |
</#list>
<#else>
```box missing
# 尚無成果展示

請準備影片或展示，並於 taipei1.yaml 的 report.showcase 列出。
```
</#if>

<#if disclosures?has_content>
表：自行成果揭露 {#tbl-disclosures}

| 代號 | 性質 | 預定公開日 | 實際公開日 | 文稿 |
|:-----|:-----|:-----|:-----|:-----|
<#list disclosures as one>
| ${one.id} | ${one.kind} | ${one.planned?has_content?then(one.planned, "—")} | ${one.published?has_content?then(one.published, "—")} | ${one.drafts?join("、")} |
</#list>
</#if>

```team
```
