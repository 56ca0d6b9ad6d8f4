<#list units as unit>
## ${unit.name}

<#if unit.project?has_content>
${unit.project}
<#else>
```box missing
# 尚缺本單位之專案內容

請於 taipei1.yaml 的 units 填寫此單位的 project。
```
</#if>
<#if unit.experience?has_content>

大算力使用經驗：${unit.experience}
</#if>

```unit ${unit.id}
```

</#list>
```team
```
