表：專案基本資料 {#tbl-project}

| 項目 | 內容 |
|:-----|:-----|
| 專案名稱 | ${project.title} |
<#if project.otherTitle?has_content>
| 英文名稱 | ${project.otherTitle} |
</#if>
| 徵案 | ${call.title} |
| 運算資源 | ${cluster.name}，共 ${cluster.gpus} 個 NVIDIA ${cluster.gpu} GPU |
| 使用批次 | ${cluster.id} 第 ${batch.number} 批，${batch.from}至${batch.to} |
| 運算期間 | ${batch.computeFrom}至${batch.computeTo}，共 ${batch.computeDays} 日 |
<#if project.topic?has_content>
| 專案主題 | ${project.topic} |
</#if>
<#if project.gpuHours?has_content>
| 申請書所載 GPU 小時 | ${project.gpuHours} |
</#if>
<#if project.tokens?has_content>
| 申請書所載詞元（token）數 | ${project.tokens} |
</#if>
<#if project.memoryGib?has_content>
| 申請書所載記憶體 | ${project.memoryGib} GiB |
</#if>

表：參與單位 {#tbl-units}

| 單位 | 角色 | 類別 | 帳號數 |
|:-----|:-----|:-----|------:|
<#list units as unit>
| ${unit.name} | ${unit.lead?then("主導單位", "成員")} | ${unit.kind} | ${unit.accounts} |
</#list>

<#if software?has_content>
表：使用之軟體與授權 {#tbl-software}

| 名稱與版本 | 來源 | 授權 |
|:-----|:-----|:-----|
<#list software as one>
| ${one.name} | ${one.source} | ${one.licence} |
</#list>
</#if>

```team
```
