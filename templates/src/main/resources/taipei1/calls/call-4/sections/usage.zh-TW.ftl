<#if !usage.present>
```box missing
# 尚無作業紀錄

請於 taipei1.yaml 的 metrics 加入作業紀錄（例如 Slurm 的 sacct 匯出檔），本節的數字即由其算出。
```
<#else>
## 整體使用情形

運算期間（${batch.computeFrom}至${batch.computeTo}）可用之算力為 ${kpi["capacity.available-gpu-hours"]!kpi["capacity.gpu-hours"]}，實際配置 ${kpi["usage.gpu-hours"]}<#if kpi["usage.utilisation"]??>，配置率 ${kpi["usage.utilisation"]}</#if>。配置率為作業所占用之 GPU 時數除以可用之 GPU 時數，並非 GPU 核心之忙碌程度。
<#if usage.estimated>

```box note
部分作業紀錄為人工填寫或由其他欄位推算，相關數字為估計值。
```
</#if>

表：每週 GPU 時數 {#tbl-weekly}

| 週次 | 期間 | 容量（GPU 小時） | 已配置（GPU 小時） | 配置率 |
|:----:|:----:|------:|------:|------:|
<#list usage.weeks as week>
| ${week.number} | ${week.days} | ${week.capacity} | ${week.allocated} | ${week.rate} |
</#list>
| **合計** | | **${usage.total.capacity}** | **${usage.total.allocated}** | **${usage.total.rate}** |

```chart weekly tbl-weekly
```

## 各單位使用情形

表：各單位使用之 GPU 時數 {#tbl-usage-units}

| 單位 | GPU 小時 | 作業數 | 占比 |
|:-----|------:|------:|------:|
<#list usage.units as unit>
| ${unit.name} | ${unit.hours} | ${unit.jobs} | ${unit.share} |
</#list>

```chart units tbl-usage-units
```

## 作業狀態與等待時間

<#if kpi["usage.jobs"]??>共 ${kpi["usage.jobs"]}<#if kpi["usage.success-rate"]??>，以件數計之成功率為 ${kpi["usage.success-rate"]}</#if><#if kpi["usage.success-rate-gpu-hours"]??>，以 GPU 時數計為 ${kpi["usage.success-rate-gpu-hours"]}</#if>。</#if><#if kpi["usage.wait-median"]??>等待時間中位數為 ${kpi["usage.wait-median"]}，第 95 百分位數為 ${kpi["usage.wait-p95"]!"—"}。</#if>

<#if usage.states?has_content>
表：各狀態之作業數與 GPU 時數 {#tbl-states}

| 狀態 | 作業數 | GPU 小時 |
|:-----|------:|------:|
<#list usage.states as state>
| ${state.name} | ${state.jobs} | ${state.hours} |
</#list>
</#if>

<#if usage.lost?has_content>
表：未完成作業占用之 GPU 時數 {#tbl-lost}

| 原因 | 作業數 | GPU 小時 |
|:-----|------:|------:|
<#list usage.lost as state>
| ${state.name} | ${state.jobs} | ${state.hours} |
</#list>
</#if>

<#if usage.loss>
## 訓練過程

<#if kpi["training.tokens"]??>訓練共處理 ${kpi["training.tokens"]}<#if kpi["training.mfu"]??>；模型運算使用率（MFU）約 ${kpi["training.mfu"]}，係以參數量與詞元數估計運算量（6ND），除以全部配置時數之稠密峰值運算量</#if>。</#if>

```chart loss
```
</#if>
</#if>

```team
```
