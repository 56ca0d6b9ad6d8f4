<#list units as unit>
```box statement
# ${unit.name}

<#list statements as statement>
${statement?counter}. **${statement.name}**：${statement.words}
</#list>

<#if unit.declaration?has_content>
聲明書：${unit.declaration}
</#if>
```

</#list>
表：與 NVIDIA 簽署之協議 {#tbl-agreements}

| 單位 | 保密協議（NDA） | 使用協議（User Agreement） |
|:-----|:-----|:-----|
<#list units as unit>
| ${unit.name} | ${unit.nda?has_content?then(unit.nda, "—")} | ${unit.userAgreement?has_content?then(unit.userAgreement, "—")} |
</#list>

```team
```
