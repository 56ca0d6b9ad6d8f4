def log = new File(basedir, 'build.log').getText('UTF-8')
['approve', 'check', 'decide', 'explain', 'fix', 'form', 'init', 'report', 'status'].each {
    assert log.contains("taipei1:${it}\n") || log.contains("taipei1:${it}\r\n") : it
}
assert log.contains('User property: taipei1.reason')
