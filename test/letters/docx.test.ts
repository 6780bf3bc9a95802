import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { letterAsDocx } from '../../server/letters/docx.ts'

/** The files of a ZIP archive, read from its central directory. */
function unzipped(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>()
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = archive.readUInt32LE(end + 16)
  for (let n = archive.readUInt16LE(end + 10); n > 0; n--) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset))
    const name = archive.toString('utf8', at + 46, at + 46 + Number(nameLength))
    const local = archive.readUInt32LE(at + 42)
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const bytes = archive.subarray(start, start + size)
    files.set(name, (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8'))
    at += 46 + Number(nameLength) + Number(extra) + Number(comment)
  }
  return files
}

const letter = {
  to: { name: 'Jo Marsh' },
  subject: 'How you can contact <us> & when',
  paragraphs: ['Dear Jo Marsh,', 'A tab\tand a \u0007 bell, half a \ud83d.', 'Yours sincerely,'],
}

test('P14: a letter is an accessible Word document: title, heading, language and the council’s name', async () => {
  const files = unzipped(Buffer.from(await letterAsDocx(letter, { name: 'Ambleford City Council' }, '2026-11-03')))
  const document = files.get('word/document.xml') ?? ''
  expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>.{0,80}How you can contact &lt;us&gt; &amp; when/s)
  for (const words of ['Ambleford City Council', '3 November 2026', ...['Dear Jo Marsh,', 'Yours sincerely,']])
    expect(document).toContain(words)
  expect(files.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
  expect(files.get('docProps/core.xml')).toContain('<dc:title>How you can contact &lt;us&gt; &amp; when</dc:title>')
  expect(files.get('docProps/core.xml')).toContain('<dc:creator>Ambleford City Council</dc:creator>')
})

test('characters that XML forbids do not break the file', async () => {
  const files = unzipped(Buffer.from(await letterAsDocx(letter, { name: 'Ambleford' }, '2026-11-03')))
  for (const [name, text] of files) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text), name).toBe(false)
    expect(text.isWellFormed(), name).toBe(true)
  }
})
