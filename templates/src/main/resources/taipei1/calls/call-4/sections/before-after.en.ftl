<#if beforeAfter?has_content>
Table: Before and after the compute {#tbl-before-after}

| Figure | Unit | Before | After | Change | Verdict |
|:-----|:-----|------:|------:|------:|:----:|
<#list beforeAfter as row>
| ${row.label} | ${row.unit} | ${row.before} | ${row.after} | ${row.change} | ${row.verdict} |
</#list>

```chart before-after
```
<#else>
```box missing
# No figures of before and after yet

Write each figure's value before and after the compute into metrics/kpi.csv and name the file under metrics in taipei1.yaml.
```
</#if>

```team
```
