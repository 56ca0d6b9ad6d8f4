<#list units as unit>
```box statement
# ${unit.name}

<#list statements as statement>
${statement?counter}. **${statement.name}**: ${statement.words}
</#list>

<#if unit.declaration?has_content>
Declaration: ${unit.declaration}
</#if>
```

</#list>
Table: Agreements signed with NVIDIA {#tbl-agreements}

| Unit | NDA | User Agreement |
|:-----|:-----|:-----|
<#list units as unit>
| ${unit.name} | ${unit.nda?has_content?then(unit.nda, "—")} | ${unit.userAgreement?has_content?then(unit.userAgreement, "—")} |
</#list>

```team
```
