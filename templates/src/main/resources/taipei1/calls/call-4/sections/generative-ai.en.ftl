<#if !generativeAi.declared>
```box missing
# Whether generative AI was used is not declared yet

Write used: true or false under generative-ai in taipei1.yaml; both answers are disclosed.
```
<#elseif !generativeAi.used>
No generative AI was used to carry out this project or to write this report.
<#else>
As the Executive Yuan's reference guidelines on the use of generative AI ask, its use for this project and this report is disclosed here. People reviewed the results, and the team answers for them.

Table: Use of generative AI {#tbl-generative-ai}

| Tool | Purpose | Used for | Reviewed by | Disclosed to |
|:-----|:-----|:-----|:-----|:-----|
<#list generativeAi.uses as use>
| ${use.tool} | ${use.purpose} | ${use.where?join(", ")} | ${use.reviewedBy} | ${use.disclosedTo?join(", ")} |
</#list>
</#if>

```team
```
