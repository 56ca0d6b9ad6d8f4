import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'repo/target/taipei1/check.json'), 'UTF-8')
def found = result.findings
        .findAll { it.level in ['error', 'warning', 'review'] }
        .collect { "${it.rule} ${it.level} ${it.path}:${it.region.startLine}".toString() }
def expected = new File(basedir, 'expected.txt').readLines('UTF-8').findAll { it && !it.startsWith('#') }
assert (found - expected) == [] : 'found and not planted'
assert (expected - found) == [] : 'planted and not found'
