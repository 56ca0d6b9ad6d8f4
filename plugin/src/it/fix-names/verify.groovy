assert new File(basedir, 'paper/main.md').getText('UTF-8').endsWith('感謝 Taipei-1 超級電腦（NVIDIA H100 GPU）。\n')

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('+感謝 Taipei-1 超級電腦（NVIDIA H100 GPU）。')
def dry = log.indexOf('尚未寫入')
def written = log.indexOf('已修改 1 個檔案')
assert dry > 0 && written > dry && log.indexOf('沒有可以安全修改之處') > written
