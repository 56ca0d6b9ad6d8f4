Table: The project at a glance {#tbl-project}

| Item | Content |
|:-----|:-----|
| Title | ${project.title} |
<#if project.otherTitle?has_content>
| Chinese title | ${project.otherTitle} |
</#if>
| Call | ${call.title} |
| Compute | ${cluster.name}, ${cluster.gpus} NVIDIA ${cluster.gpu} GPUs |
| Batch | ${cluster.id}, batch ${batch.number}, ${batch.from} to ${batch.to} |
| Compute window | ${batch.computeFrom} to ${batch.computeTo}, ${batch.computeDays} days |
<#if project.topic?has_content>
| Topic | ${project.topic} |
</#if>
<#if project.gpuHours?has_content>
| GPU-hours in the proposal | ${project.gpuHours} |
</#if>
<#if project.tokens?has_content>
| Tokens in the proposal | ${project.tokens} |
</#if>
<#if project.memoryGib?has_content>
| Memory in the proposal | ${project.memoryGib} GiB |
</#if>

Table: Units that took part {#tbl-units}

| Unit | Role | Kind | Accounts |
|:-----|:-----|:-----|------:|
<#list units as unit>
| ${unit.name} | ${unit.lead?then("lead", "member")} | ${unit.kind} | ${unit.accounts} |
</#list>

<#if software?has_content>
Table: Software and licences {#tbl-software}

| Name and version | Source | Licence |
|:-----|:-----|:-----|
<#list software as one>
| ${one.name} | ${one.source} | ${one.licence} |
</#list>
</#if>

```team
```
