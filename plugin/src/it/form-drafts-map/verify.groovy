import groovy.json.JsonSlurper
import java.util.zip.ZipFile

def forms = new File(basedir, 'forms')
assert forms.list().sort() == ['annex.docx', 'annex.map-2.yaml', 'annex.map.yaml']
def map = new File(forms, 'annex.map.yaml').getText('UTF-8')
assert map.contains('\n  - label: "計　畫名稱："\n    value: project.title.zh-TW\n')
assert map.contains('\n#   - label: "計畫主持人"\n') : 'what no word tells is left to a person'
assert map.contains('\n  - checkbox: "公司"\n    when: lead.kind.zh-TW = 公司\n')
assert map.contains('\n    at: below\n    max: 500\n    section: outputs\n')

// The draft as it is fills the form; what has no place in it is said.
def xml = new ZipFile(new File(basedir, 'target/taipei1/closing-report.docx')).withCloseable { zip ->
    zip.getInputStream(zip.getEntry('word/document.xml')).getText('UTF-8')
}
['範例專案', '■公', '□大專校院', '評測程式', '本表不得變更'].each { assert xml.contains(it) : it }
def result = new JsonSlurper().parse(new File(basedir, 'target/taipei1/report.json'), 'UTF-8')
def form = result.findings.findAll { it.rule == 'REP-08' }
assert form*.level == ['warning']
assert form[0].message.en.contains('Diffusion')

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('標題 計　畫名稱： → value: project.title.zh-TW')
assert log.contains('forms/other.docx')
