import groovy.json.JsonSlurper

['taipei1.yaml', '.taipei1/taipei1.schema.json', 'declarations/our-unit.md', 'disclosures/announcement.en.md',
 'report/010-abstract.md', 'metrics/export-sacct.sh', '.github/workflows/taipei1.yml', '.gitlab-ci.yml'].each {
    assert new File(basedir, it).length() > 0 : it
}
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('taipei1.yaml:')
assert log.contains('left alone, there already: ')

def result = new JsonSlurper().parseText(new File(basedir, 'target/taipei1/check.json').getText('UTF-8'))
assert result.outcome == 'violations'
def rules = result.findings.findAll { it.level in ['error', 'warning'] }.collect { it.rule } as Set
assert rules == ['AGR-01', 'DCL-02', 'GAI-01', 'PRJ-04'] as Set : rules
