import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'repo/target/taipei1/check.json'), 'UTF-8')
assert result.outcome == 'misconfigured'
assert result.findings.any { it.message.en == 'there is no text file to check' }
