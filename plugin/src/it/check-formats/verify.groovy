import groovy.xml.XmlSlurper
import groovy.json.JsonSlurper

def folder = new File(basedir, 'target/taipei1')
def found = new JsonSlurper().parseText(new File(folder, 'check.json').getText('UTF-8')).findings
assert found.size() > 0
assert new JsonSlurper().parseText(new File(folder, 'check.gitlab.json').getText('UTF-8'))*.fingerprint == found*.fingerprint
def cases = new XmlSlurper().parse(new File(folder, 'check.junit.xml')).testsuite.testcase
assert cases.findAll { it.@file.text() }.size() == found.size()
assert new File(folder, 'check.xlsx').length() > 0
assert !new File(folder, 'check.sarif').exists() : 'only what was asked for'

// GitHub takes a command only from the beginning of a line.
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.readLines().any { it.startsWith('::warning file=') && it.contains('title=PRJ-02 accounts::') }
