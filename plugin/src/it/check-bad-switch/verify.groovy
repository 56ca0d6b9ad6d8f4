def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('114 is an ROC year')
assert !log.contains('\tat io.github.taipei1')
