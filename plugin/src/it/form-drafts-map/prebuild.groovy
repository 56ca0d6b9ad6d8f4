import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// A form as Word saves it: words split over runs, cells merged, a box.
def w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
def words = { it.collect { "<w:r w:rsidR=\"00A1\"><w:t xml:space=\"preserve\">${it}</w:t></w:r>" }.join('<w:proofErr w:type="spellStart"/>') }
def cell = { span, String... runs -> "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/><w:gridSpan w:val=\"${span}\"/></w:tcPr><w:p>${words(runs)}</w:p></w:tc>" }
def body = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>" +
    "<w:tr>${cell(1, '計　畫', '名稱：')}${cell(1)}</w:tr>" +
    "<w:tr>${cell(1, '計畫主持人')}${cell(1)}</w:tr>" +
    "<w:tr>${cell(1, '單位類別')}${cell(1, '□公', '司　□大專校院')}</w:tr>" +
    "<w:tr>${cell(2, '具體產出（500字以內）')}</w:tr><w:tr>${cell(2)}</w:tr></w:tbl><w:p>${words(['本表不得變更'])}</w:p>"
def rel = 'http://schemas.openxmlformats.org/package/2006/relationships'
def parts = [
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': "<Relationships xmlns=\"${rel}\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
    'word/document.xml': "<w:document xmlns:w=\"${w}\"><w:body>${body}<w:sectPr/></w:body></w:document>"
]
new File(basedir, 'forms').mkdirs()
new ZipOutputStream(new FileOutputStream(new File(basedir, 'forms/annex.docx'))).withCloseable { zip ->
    parts.each { name, xml ->
        zip.putNextEntry(new ZipEntry(name))
        zip.write(xml.toString().getBytes('UTF-8'))
    }
}
return true
