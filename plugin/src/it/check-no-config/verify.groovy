import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'target/taipei1/check.json'), 'UTF-8')
assert result.outcome == 'misconfigured'
assert result.findings[0].path == 'taipei1.yaml'
assert new File(basedir, 'build.log').getText('UTF-8').contains('taipei1:init')
