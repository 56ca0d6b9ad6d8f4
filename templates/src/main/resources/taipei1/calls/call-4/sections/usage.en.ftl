<#if !usage.present>
```box missing
# No job records yet

Name the job records (such as an export of Slurm's sacct) under metrics in taipei1.yaml; the figures of this section are worked out from them.
```
<#else>
## In all

The compute window (${batch.computeFrom} to ${batch.computeTo}) offered ${kpi["capacity.available-gpu-hours"]!kpi["capacity.gpu-hours"]}; ${kpi["usage.gpu-hours"]} were allocated<#if kpi["usage.utilisation"]??>, which is ${kpi["usage.utilisation"]}</#if>. Utilisation here means allocation: GPU-hours held by jobs against GPU-hours available, not how busy the GPUs were.
<#if usage.estimated>

```box note
Some job records were written by hand or completed from other fields; the figures that rest on them are estimates.
```
</#if>

Table: GPU-hours by week {#tbl-weekly}

| Week | Days | Capacity (GPU-hours) | Allocated (GPU-hours) | Share |
|:----:|:----:|------:|------:|------:|
<#list usage.weeks as week>
| ${week.number} | ${week.days} | ${week.capacity} | ${week.allocated} | ${week.rate} |
</#list>
| **Total** | | **${usage.total.capacity}** | **${usage.total.allocated}** | **${usage.total.rate}** |

```chart weekly tbl-weekly
```

## By unit

Table: GPU-hours by unit {#tbl-usage-units}

| Unit | GPU-hours | Jobs | Share |
|:-----|------:|------:|------:|
<#list usage.units as unit>
| ${unit.name} | ${unit.hours} | ${unit.jobs} | ${unit.share} |
</#list>

```chart units tbl-usage-units
```

## Job states and waiting

<#if kpi["usage.jobs"]??>There were ${kpi["usage.jobs"]}<#if kpi["usage.success-rate"]??>; ${kpi["usage.success-rate"]} of them completed</#if><#if kpi["usage.success-rate-gpu-hours"]??>, holding ${kpi["usage.success-rate-gpu-hours"]} of the GPU-hours</#if>.</#if><#if kpi["usage.wait-median"]??> The median wait was ${kpi["usage.wait-median"]}, the 95th percentile ${kpi["usage.wait-p95"]!"—"}.</#if>

<#if usage.states?has_content>
Table: Jobs and GPU-hours by state {#tbl-states}

| State | Jobs | GPU-hours |
|:-----|------:|------:|
<#list usage.states as state>
| ${state.name} | ${state.jobs} | ${state.hours} |
</#list>
</#if>

<#if usage.lost?has_content>
Table: GPU-hours of jobs that did not complete {#tbl-lost}

| Cause | Jobs | GPU-hours |
|:-----|------:|------:|
<#list usage.lost as state>
| ${state.name} | ${state.jobs} | ${state.hours} |
</#list>
</#if>

<#if usage.loss>
## Training

<#if kpi["training.tokens"]??>Training went over ${kpi["training.tokens"]}<#if kpi["training.mfu"]??>; the model FLOPs utilisation (MFU) is about ${kpi["training.mfu"]}: the operations estimated from parameters and tokens (6ND) against the dense peak of all allocated hours</#if>.</#if>

```chart loss
```
</#if>
</#if>

```team
```
