import groovy.json.JsonSlurper

def decisions = new File(basedir, 'taipei1-decisions.yaml').getText('UTF-8')
assert decisions.contains('rule: PRJ-02') && decisions.contains('until: 2026-01-31')

def result = new JsonSlurper().parseText(new File(basedir, 'target/taipei1/check.json').getText('UTF-8'))
def decided = result.findings.find { it.rule == 'PRJ-02' }.suppressed
assert decided.by == 'lead' && decided.reason == 'agreed-by-the-office' && decided.on == '2025-11-20'
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('there is no finding of PRJ-02 at nowhere.md')
assert log.contains('0 finding(s) wait for a person') && log.contains('false-alarm  the finding does not apply to this text')
assert log.contains('still missing: -Dtaipei1.path -Dtaipei1.decision -Dtaipei1.by -Dtaipei1.reason')
