assert !new File(basedir, 'taipei1-baseline.txt').exists()
assert new File(basedir, 'build.log').getText('UTF-8').contains('never by CI')
