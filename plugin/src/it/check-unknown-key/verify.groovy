import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'target/taipei1/check.json'), 'UTF-8')
assert result.outcome == 'misconfigured'
assert result.call == null
assert result.findings.size() == 1
def finding = result.findings[0]
assert finding.path == 'taipei1.yaml'
assert finding.region.startLine == 19 && finding.region.startColumn == 1
assert finding.message.en.contains('did you mean "generative-ai"')
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('taipei1.yaml:19:1')
assert !log.contains('\tat io.github.taipei1')
