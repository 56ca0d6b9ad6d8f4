assert !new File(basedir, 'target/taipei1/check.json').exists()
assert new File(basedir, 'build.log').getText('UTF-8').contains('nothing was checked')
