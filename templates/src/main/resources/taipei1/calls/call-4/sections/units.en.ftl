<#list units as unit>
## ${unit.name}

<#if unit.project?has_content>
${unit.project}
<#else>
This unit gives no description of its own; see the sections above.
</#if>
<#if unit.experience?has_content>

Experience with large compute: ${unit.experience}
</#if>

```unit ${unit.id}
```

</#list>
```team
```
