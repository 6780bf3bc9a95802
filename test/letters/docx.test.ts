import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { letterAsDocx } from '../../server/letters/docx.ts'
import { council } from '../support/acts.ts'

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
  to: { name: 'Jo Marsh', address: 'jo@example.org', lines: ['7 High Street', 'Ambleford', 'AM2 3CD'] },
  reference: 'R-1A2B-3C4D',
  on: '2026-11-03',
  subject: 'How you can contact <us> & when',
  paragraphs: [
    'Our reference: R-1A2B-3C4D\n3 November 2026',
    'Dear Jo Marsh,',
    'How you can contact us',
    'You can contact us in these ways:\n• By e-mail: sam@ambleford.example\n• By telephone',
    'A tab\tand a \u0007 bell, half a \ud83d.',
    'Yours sincerely,',
    'Frances Lane\nDirector\nAmbleford City Council',
  ],
  headings: ['How you can contact us'],
}
const paper = { name: 'Ambleford City Council', letterhead: council.letterhead }
const documentOf = async (given: Partial<typeof letter> = {}) =>
  unzipped(Buffer.from(await letterAsDocx({ ...letter, ...given }, paper)))
/** What a reader sees, a paragraph a line. */
const shown = (files: Map<string, string>) =>
  [...(files.get('word/document.xml') ?? '').matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''),
  )

test('P14: a letter is an accessible Word document: title, heading, language and the council’s name', async () => {
  const files = await documentOf()
  const document = files.get('word/document.xml') ?? ''
  expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>.{0,80}How you can contact &lt;us&gt; &amp; when/s)
  for (const words of ['Ambleford City Council', '3 November 2026', ...['Dear Jo Marsh,', 'Yours sincerely,']])
    expect(document).toContain(words)
  expect(files.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
  expect(files.get('docProps/core.xml')).toContain('<dc:title>How you can contact &lt;us&gt; &amp; when</dc:title>')
  expect(files.get('docProps/core.xml')).toContain('<dc:creator>Ambleford City Council</dc:creator>')
})

test('characters that XML forbids do not break the file', async () => {
  const files = await documentOf()
  for (const [name, text] of files) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text), name).toBe(false)
    expect(text.isWellFormed(), name).toBe(true)
  }
})

test('P14: looks like a council’s letter: letterhead, the addressee in the window, reference and date, headings, lists', async () => {
  const files = await documentOf()
  const rows = shown(files)
  expect(rows.slice(0, 12)).toEqual([
    'Ambleford City Council',
    '1 Castle Street',
    'Ambleford',
    'AM1 2BC',
    'Telephone 01632 960100',
    'Jo Marsh',
    '7 High Street',
    'Ambleford',
    'AM2 3CD',
    'Our reference: R-1A2B-3C4D',
    '3 November 2026',
    'How you can contact &lt;us&gt; &amp; when',
  ])
  expect(rows.filter((row) => row.includes('Our reference'))).toHaveLength(1)
  const document = files.get('word/document.xml') ?? ''
  expect(document).toMatch(/<w:pStyle w:val="Heading2"\/>.{0,120}How you can contact us/s)
  expect(document).toMatch(/<w:numPr>.{0,200}By e-mail: sam@ambleford\.example/s)
  expect([...files.values()].join()).toMatch(/R-1A2B-3C4D · Page /)
  // The closing words never stand on another page than the signature.
  expect(document).toMatch(/<w:keepNext\/>(?:(?!<w:p>).)*Yours sincerely,/s)
})

test('an earlier letter, which does not say its reference and date itself, gets both', async () => {
  const rows = shown(
    await documentOf({ paragraphs: ['Dear Jo Marsh,', 'Yours sincerely,', 'Frances Lane'], on: '2026-09-01' }),
  )
  expect(rows).toEqual(expect.arrayContaining(['Our reference: R-1A2B-3C4D', '1 September 2026', 'Dear Jo Marsh,']))
})

test('without a postal address, the e-mail address is under the name', async () => {
  const rows = shown(await documentOf({ to: { name: 'Jo Marsh', address: 'jo@example.org', lines: [] } }))
  expect(rows.slice(5, 7)).toEqual(['Jo Marsh', 'jo@example.org'])
})
