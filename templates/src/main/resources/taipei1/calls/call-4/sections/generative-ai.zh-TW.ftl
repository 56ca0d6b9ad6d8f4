<#if !generativeAi.declared>
```box missing
# 尚未聲明是否使用生成式 AI

請於 taipei1.yaml 的 generative-ai 填寫 used: true 或 false；使用與否皆須揭露。
```
<#elseif !generativeAi.used>
本團隊於執行本專案及撰寫本報告時未使用生成式 AI。
<#else>
本團隊依《行政院及所屬機關（構）使用生成式 AI 參考指引》揭露執行本專案及撰寫本報告時使用生成式 AI 之情形如下。內容均經人員審閱，並由團隊負責。

表：生成式 AI 使用情形 {#tbl-generative-ai}

| 工具 | 用途 | 用於 | 覆核者 | 揭露對象 |
|:-----|:-----|:-----|:-----|:-----|
<#list generativeAi.uses as use>
| ${use.tool} | ${use.purpose} | ${use.where?join("、")} | ${use.reviewedBy} | ${use.disclosedTo?join("、")} |
</#list>
</#if>

```team
```
