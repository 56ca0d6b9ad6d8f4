import java.nio.file.Files
import java.nio.file.StandardCopyOption

// A copy of the sample with one fault of each kind; expected.txt says what must be found, and nothing else may be.
def sample = new File(basedir, '../../../../sample-project').canonicalFile.toPath()
def repo = new File(basedir, 'repo').toPath()
sample.toFile().eachFileRecurse { file ->
    def path = sample.relativize(file.toPath())
    if (file.file && !path.startsWith('target') && path.toString() != 'pom.xml') {
        Files.createDirectories(repo.resolve(path).parent)
        Files.copy(file.toPath(), repo.resolve(path), StandardCopyOption.REPLACE_EXISTING)
    }
}

def edit = { path, from, to ->
    def file = repo.resolve(path).toFile()
    def text = file.getText('UTF-8')
    assert text.contains(from) : "$path no longer holds: $from"
    file.setText(text.replace(from, to), 'UTF-8')
}

edit 'README.md', '# LuMing\n', '# LuMing\n\nLuMing-8B was trained on 128 H100 GPUs of Taipei-1.\n'
edit 'paper/sections/acknowledgements.tex', 'NVIDIA H100 GPUs of Taipei-1', 'NVIDIA H200 GPUs of Taipei-1'
edit 'declarations/mohe-institute.md', '2. 本專案為民用，不作軍事或情報相關使用。\n', ''
Files.delete(repo.resolve('declarations/qingzhan-lm-lab.md'))
Files.delete(repo.resolve('evidence/mohe-institute-nda.pdf'))
edit 'taipei1.yaml', 'nda: {signed: 2025-10-17,', 'nda: {signed: 2025-10-30,'
edit 'taipei1.yaml', 'user-agreement: {signed: 2025-10-20,', 'user-agreement: {signed: 2014-10-20,'
edit 'taipei1.yaml', 'allocation: {sent: 2025-10-24,', 'allocation: {sent: 2025-11-01,'
edit 'taipei1.yaml', ', licence: NVIDIA AI Product Agreement}', '}'
edit 'taipei1.yaml', 'bundle: members/mohe-institute}', 'bundle: members/nobody}'
edit 'disclosures/press.en.md', 'will be released for research', 'will be published for research'
edit 'report/80-generative-ai.md', '| GitHub Copilot | GPT-4.1 | 程式碼補全 | 訓練程式 | 工程負責人 | 專案計畫辦公室、聯合申請各單位 |\n', ''
