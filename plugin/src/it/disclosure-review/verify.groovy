import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'target/taipei1/disclosure.json'), 'UTF-8')
assert result.goal == 'disclosure'
assert result.findings*.rule == ['BIL-01']
assert result.findings[0].path == 'p/press.en.md'
assert result.findings[0].related[0].path == 'p/press.zh-TW.md'
// The package is there although the first run failed, and holds nothing else.
def folder = new File(basedir, 'target/taipei1/disclosure/press')
assert folder.list().sort() == ['letter.docx', 'request.eml', 'review.docx', 'review.html']
assert new File(folder, 'review.html').getText('UTF-8').contains('DRAFT')
assert new File(folder, 'request.eml').getText('US-ASCII').contains('Subject: [T1A-')
