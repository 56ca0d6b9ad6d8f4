<#list units as unit>
## ${unit.name}

<#if unit.project?has_content>
${unit.project}
<#else>
本單位未另列專案內容，詳見前述各章。
</#if>
<#if unit.experience?has_content>

大算力使用經驗：${unit.experience}
</#if>

```unit ${unit.id}
```

</#list>
```team
```
