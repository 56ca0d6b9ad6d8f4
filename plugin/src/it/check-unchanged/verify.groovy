// The second run tells what the first kept, the third makes it of looks that the first took, the fourth works it out again: the
// same files, the same findings on the console.
['check.json', 'check.sarif', 'check.html'].each { name ->
    assert new File(basedir, "target/taipei1/$name").bytes == new File(basedir, "target/again/$name").bytes
}
assert new File(basedir, 'target/taipei1/cache/check').exists()
assert new File(basedir, 'target/taipei1/cache/looks').exists()
assert !new File(basedir, 'target/again/cache').exists()

def told = new File(basedir, 'build.log').getText('UTF-8').readLines().findAll { it.contains('AGR-01') }
assert told.size() > 0 && told.size() % 4 == 0
assert told.unique(false).size() * 4 == told.size()
