<#if !teamWrote>
${acknowledgement}
</#if>

```team
```
