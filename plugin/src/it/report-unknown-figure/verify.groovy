import groovy.json.JsonSlurper

def result = new JsonSlurper().parse(new File(basedir, 'target/taipei1/report.json'), 'UTF-8')
def figure = result.findings.find { it.rule == 'REP-02' }
assert figure.message.en.contains('usage.gpu-hour')
assert figure.help.en.contains('usage.gpu-hours') : 'the nearest name is told'
assert figure.region.startLine == 3
// What the call asks for and nobody wrote is named, section by section.
def missing = result.findings.findAll { it.rule == 'REP-01' }.collect { it.message['zh-TW'] }
assert missing.size() == 4
['中英文摘要', '使用算力前後之情形', '技術擴散', '重要效益與亮點案例'].each { title -> assert missing.any { it.contains(title) } : title }
assert result.rules.find { it.id == 'REP-01' }.status == 'failed'
// The draft is made all the same, and says what it is.
assert new File(basedir, 'target/taipei1/closing-report.docx').file
assert new File(basedir, 'target/taipei1/closing-report.html').getText('UTF-8').contains('草稿')
