<#list units as unit>
## ${unit.name}

<#if unit.project?has_content>
${unit.project}
<#else>
```box missing
# What this unit did is still missing

Fill in project for this unit under units in taipei1.yaml.
```
</#if>
<#if unit.experience?has_content>

Experience with large compute: ${unit.experience}
</#if>

```unit ${unit.id}
```

</#list>
```team
```
