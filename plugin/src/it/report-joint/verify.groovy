import groovy.json.JsonSlurper

def out = new File(basedir, 'lead/target/taipei1')
def result = new JsonSlurper().parse(new File(out, 'report.json'), 'UTF-8')
def members = result.findings.findAll { it.rule == 'PRJ-05' }.collect { it.message['zh-TW'] }
assert members.any { it.contains('丙大學範例實驗室') && it.contains('封存包') } : 'who is missing is named'
assert !members.any { it.contains('甲大學範例實驗室') && it.contains('封存包') }
def twice = result.findings.find { it.rule == 'MET-01' && it.message.en.contains('201') }
assert twice.message.en.contains('lab-a') && twice.message.en.contains('lead-co') : 'a job in two exports is told'

def metrics = new JsonSlurper().parse(new File(out, 'metrics.json'), 'UTF-8')
def value = { id -> metrics.kpis.find { it.id == id }.value as BigDecimal }
assert value('usage.gpu-hours') == 312
assert value('unit.lead-co.gpu-hours') + value('unit.lab-a.gpu-hours') + value('unit.lab-b.gpu-hours') == 312

def html = new File(out, 'closing-report.html').getText('UTF-8')
['各單位共使用 312.00 GPU 小時', '本實驗室使用 24.00 GPU 小時', '本實驗室完成 1 次作業', '尚缺本單位之內容', '封存碼 T1B-', '未交付'].each {
    assert html.contains(it) : it
}

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('2025-12-26') && log.contains('還有 6 天') && log.contains('上傳：https://')
assert new File(out, 'T1-call-4-dgx-b2-lead-co-1.zip').file

def verified = new JsonSlurper().parse(new File(basedir, 'office/verify.json'), 'UTF-8')
def bundle = verified.files.find { it.file == 'T1-call-4-dgx-b2-lead-co-1.zip' }
def answer = { id -> bundle.answers.find { it.question == id } }
assert bundle.verdict == 'unconfirmed' : bundle
def sealed = answer('unaltered').remarks.collect { it.what['zh-TW'] }.find { it.startsWith('成員 lab-a') }
assert sealed =~ /T1B-/ : "the member's own seal holds inside the lead's: ${answer('unaltered')}"
assert answer('complete').remarks.any { it.what['zh-TW'].contains('成員 lab-a') && it.what['zh-TW'].contains('草稿') }
assert answer('numbers').state == 'good' : answer('numbers')
assert answer('rules').remarks.any { it.code == 'ACK-01' && it.path == 'members/lab-a/paper/main.tex' } : "a member's paper is judged"
def script = answer('documents').remarks.find { it.path == 'members/lab-a/evidence/nda.pdf' }
assert script.level == 'error' && script.what['zh-TW'].contains('app.alert') : answer('documents')
