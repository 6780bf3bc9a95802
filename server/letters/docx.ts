import type { Day } from '../policy/calendar.ts'
import { dayInWords } from './plain-words.ts'
import { printable as asPrintable } from './printable.ts'

const font = 'Arial'
/** In half-points: 12 point, the smallest that public bodies print letters in. */
const size = 24

/**
 * A letter as a Word document (.docx): a heading, plain paragraphs, the language set and the council as its author, so
 * that screen readers read it properly. `on` is the date on the letter.
 */
export async function letterAsDocx(
  letter: { to: { name: string }; subject: string; paragraphs: readonly string[] },
  council: { name: string },
  on: Day,
): Promise<Uint8Array<ArrayBuffer>> {
  // A large package, needed a few times a month: a server that writes no letter never loads it.
  const { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx')
  const line = (text: string, after = 200) =>
    new Paragraph({ spacing: { after, line: 300 }, children: [new TextRun(printable(text))] })
  const document = new Document({
    title: printable(letter.subject),
    creator: council.name,
    lastModifiedBy: council.name,
    description: '',
    styles: {
      default: {
        document: { run: { font, size, language: { value: 'en-GB' } } },
        heading1: {
          run: { font, size: 30, bold: true, color: '000000' },
          paragraph: { spacing: { before: 300, after: 200 } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        children: [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing: { after: 400 },
            children: [new TextRun({ text: printable(council.name), bold: true })],
          }),
          line(letter.to.name, 0),
          line(dayInWords(on)),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(printable(letter.subject))] }),
          ...letter.paragraphs.map((text) => line(text)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** On one line. */
const printable = (text: string): string => asPrintable(text).replaceAll('\n', ' ')
