import groovy.json.JsonSlurper

def output = new File(basedir, 'target/taipei1')
def result = new JsonSlurper().parse(new File(output, 'verify.json'), 'UTF-8')
assert result.goal == 'verify' && result.schema == 1
def bundle = result.files.find { it.file == 'T1-call-4-dgx-b2-lead-co-1.zip' }
// Whole, but the office's table has no seal code for it.
assert bundle.verdict == 'unconfirmed' : bundle
assert bundle.seal.startsWith('T1B-')
assert bundle.answers.find { it.question == 'on-time' }.state == 'good'
// It was made as a draft, which the office must see.
assert bundle.answers.find { it.question == 'complete' }.state == 'bad'
// Everything else in the folder is no bundle, and stops nothing.
assert result.files.findAll { it.file != bundle.file }.every { it.verdict == 'unreadable' }
// The second run knows the files of the first.
assert bundle.answers.find { it.question == 'unaltered' }.remarks.any { it.what.en == 'the same as before' }
assert new File(basedir, 'ledger.jsonl').readLines().size() == 2 * result.files.size()
assert new File(output, 'verify.html').getText('UTF-8').contains('提交檔查驗')
assert new File(output, 'verify.xlsx').file
assert new File(output, 'letters/T1-call-4-dgx-b2-lead-co-1.docx').file
assert new File(basedir, 'handed-in/slip.html').getText('UTF-8').contains(bundle.seal)
