import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'target/taipei1/check.json'), 'UTF-8')
assert result.outcome == 'violations'
assert !new File(basedir, 'one/target').exists() && !new File(basedir, 'two/target').exists()
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.split('taipei1:check  ').length == 2 : 'the closing block stands once'
// The worst findings stand in the exception, so that Maven's own last lines tell them.
assert log.substring(log.indexOf('BUILD FAILURE')).contains('AGR-01/agreement-missing')
