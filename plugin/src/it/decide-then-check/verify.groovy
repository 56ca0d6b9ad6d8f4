import groovy.json.JsonSlurper

def decisions = new File(basedir, 'taipei1-decisions.yaml').getText('UTF-8')
assert decisions.contains('rule: PRJ-02') && decisions.contains('until: 2026-01-31')

def result = new JsonSlurper().parseText(new File(basedir, 'target/taipei1/check.json').getText('UTF-8'))
def decided = result.findings.find { it.rule == 'PRJ-02' }.suppressed
assert decided.by == 'lead' && decided.reason == 'agreed-by-the-office' && decided.on == '2025-11-20'
assert new File(basedir, 'build.log').getText('UTF-8').contains('there is no finding of PRJ-02 at nowhere.md')
