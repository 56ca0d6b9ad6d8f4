import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('線上提交結案報告')
assert log.contains('114-12-26（五，西元 2025-12-26）到期，還有 6 天')
assert log.contains('due 2025-12-26 (Fri, ROC 114-12-26), 1 day late')
assert log.contains('BUILD SUCCESS')

def status = new JsonSlurper().parseText(new File(basedir, 'target/taipei1/status.json').getText('UTF-8'))
assert status.outcome == 'clean' && status.asOf == '2025-12-27'
assert status.duties.find { it.duty == 'closing-report' }.state == 'late'
assert status.duties.find { it.duty == 'accounts' && it.unit == 'lead-co' }.state == 'missing'

assert new File(basedir, 'target/taipei1/status.html').getText('UTF-8').contains('class="timeline"')
assert new File(basedir, 'target/taipei1/status.ics').getText('UTF-8').startsWith('BEGIN:VCALENDAR\r\n')
