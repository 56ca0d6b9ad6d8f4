import groovy.json.JsonSlurper

def text = new File(basedir, 'target/taipei1/check.json').getText('UTF-8')
def result = new JsonSlurper().parseText(text)
assert result.outcome == 'clean' : result.findings
assert result.goal == 'check'
assert result.asOf == '2025-11-20'
assert result.call == 'call-4' && result.cluster == 'DGX' && result.batch == 2
assert result.counts.errors == 0 && result.counts.files == result.checked.count { it.status == 'checked' }
assert result.checked.find { it.path == 'paper/main.tex' }.kind == 'paper'
assert new File(basedir, 'target/taipei1/check.sarif').file
assert new File(basedir, 'target/taipei1/check.html').file
