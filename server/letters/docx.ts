import type { Council } from '../council/council.ts'
import type { Day } from '../policy/calendar.ts'
import type { LetterLanguage } from '../policy/vocabulary-languages.ts'
import { letterheadLines } from './letterhead.ts'
import { printable as asPrintable } from './printable.ts'
import { dayInWords } from './sentences.ts'
import { inEnglish } from './voice.ts'

const font = 'Arial'
/** In half-points: 12 point, the smallest that public bodies print letters in. */
const size = 24
/** In twentieths of a point. */
const cm = (n: number) => Math.round(n * 567)

/** What a printed letter shows. The first paragraph may be the reference and the date, the last is the signature. */
export type PrintedLetter = {
  /** Each language of it, if it is not in English alone. */
  halves?: readonly PagesOfHalf[] | undefined
  to: { name: string; address: string | null; lines: readonly string[] }
  reference: string
  on: Day
} & PrintedHalf

type PrintedHalf = { subject: string; paragraphs: readonly string[]; headings: readonly string[] }

/**
 * A letter as a Word document (.docx) on the council's paper: letterhead, the address where the window of an envelope
 * shows it, reference and date, headings, lists, and on each page the reference and the page number. Headings, language
 * and title are set, so that screen readers read it properly.
 */
export async function letterAsDocx(
  letter: PrintedLetter,
  council: Pick<Council, 'name' | 'letterhead'>,
): Promise<Uint8Array<ArrayBuffer>> {
  // A large package, needed a few times a month: a server that writes no letter never loads it.
  const docx = await import('docx')
  const { Document, Packer } = docx
  const document = new Document({
    title: printable(letter.subject),
    creator: council.name,
    lastModifiedBy: council.name,
    description: '',
    styles: {
      default: {
        document: { run: { font, size, language: { value: 'en-GB' } } },
        heading1: {
          run: { font, size: 28, bold: true, color: '000000' },
          paragraph: { spacing: { before: cm(0.5), after: cm(0.3) }, keepNext: true },
        },
        heading2: {
          run: { font, size: 24, bold: true, color: '000000' },
          paragraph: { spacing: { before: cm(0.35), after: cm(0.1) }, keepNext: true },
        },
      },
    },
    sections: halvesOf(letter, council).map((half) => sectionOf(docx, letter, half)),
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

type PagesOfHalf = PrintedHalf & { language: LetterLanguage; letterhead: readonly string[]; page: string }

const halvesOf = (letter: PrintedLetter, council: Pick<Council, 'name' | 'letterhead'>): readonly PagesOfHalf[] =>
  letter.halves ?? [{ ...letter, language: 'en', letterhead: letterheadLines(council), page: inEnglish.word('page') }]

/** One language of the letter, from the letterhead to the signature, on pages of its own: each has the same standing. */
function sectionOf(docx: Docx, { to, reference, on }: PrintedLetter, half: PagesOfHalf) {
  const parts = partsOf(docx, half.language)
  return {
    properties: {
      page: {
        size: { width: 11_906, height: 16_838 },
        margin: { top: cm(1.7), right: cm(2.2), bottom: cm(1.8), left: cm(2.2), header: cm(1), footer: cm(0.9) },
      },
    },
    footers: { default: parts.footer(reference, half.page) },
    children: [
      ...parts.head(half.letterhead),
      ...parts.addressee(to),
      ...parts.lines(referenceLines({ reference, on }, half.paragraphs), 0),
      parts.title(half.subject),
      ...textOf(half).flatMap((paragraph, i, all) =>
        parts.paragraph(paragraph, {
          isHeading: half.headings.includes(paragraph),
          isSignature: i === all.length - 1,
          isClosing: i === all.length - 2,
        }),
      ),
    ],
  }
}

const isReference = (paragraph = '') => /^[^\n]+: [A-Z]-[A-Z\d-]+\n[^\n]+$/.test(paragraph)

/** A letter from before version 0.10 does not say them itself. */
function referenceLines({ reference, on }: Pick<PrintedLetter, 'reference' | 'on'>, [first = '']: readonly string[]) {
  return isReference(first) ? first.split('\n') : [`Our reference: ${reference}`, dayInWords(on)]
}

const textOf = ({ paragraphs }: PrintedHalf) => paragraphs.filter((paragraph, i) => i > 0 || !isReference(paragraph))

type Docx = typeof import('docx')
type PlaceInLetter = { isHeading: boolean; isSignature: boolean; isClosing: boolean }

/** The pieces that a letter is set from. */
function partsOf(
  { AlignmentType, BorderStyle, Footer, HeadingLevel, PageNumber, Paragraph, TextRun }: Docx,
  language: LetterLanguage,
) {
  // The document is in English; screen readers read Welsh as Welsh only where it says so.
  const spoken = language === 'cy' ? { language: { value: 'cy-GB' } } : {}
  const run = (text: string, more: { bold?: boolean; size?: number } = {}) =>
    new TextRun({ text: printable(text), ...spoken, ...more })
  const heading = (text: string) => (language === 'cy' ? run(text) : new TextRun(printable(text)))
  const numbers: Record<string, (typeof PageNumber)[keyof typeof PageNumber]> = {
    '{page}': PageNumber.CURRENT,
    '{pages}': PageNumber.TOTAL_PAGES,
  }
  const line = (text: string, after = 0) => new Paragraph({ spacing: { after }, children: [run(text)] })
  const right = (text: string, more = {}) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: { after: 0 },
      children: [run(text, { size: 19, ...more })],
    })

  return {
    head: ([name = '', ...more]: readonly string[]) => [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { after: cm(0.1) },
        border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 4, color: '404040' } },
        children: [run(name, { bold: true, size: 30 })],
      }),
      ...more.map((one) => right(one)),
    ],
    /** Where the window of a British DL envelope is. */
    addressee: ({ name, address, lines }: PrintedLetter['to']) => {
      const shown = [name, ...(lines.length > 0 ? lines : [address ?? '']).filter((one) => one !== '' && one !== name)]
      return shown.map(
        (text, i) =>
          new Paragraph({
            spacing: { before: i === 0 ? cm(0.4) : 0, after: i === shown.length - 1 ? cm(0.6) : 0 },
            children: [run(text)],
          }),
      )
    },
    lines: (texts: readonly string[], after: number) => texts.map((text) => line(text, after)),
    title: (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [heading(text)] }),
    paragraph: (text: string, { isHeading, isSignature, isClosing }: PlaceInLetter) => {
      if (isHeading) return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [heading(text)] })]
      const rows = text.split('\n')
      return rows.map((row, i) => {
        const isItem = row.startsWith('• ')
        return new Paragraph({
          ...(isItem && { bullet: { level: 0 } }),
          // Room for a signature by hand; the closing words and the signature stay on one page.
          ...((isClosing || isSignature) && { keepLines: true, keepNext: isClosing || i < rows.length - 1 }),
          spacing: { before: isSignature && i === 0 ? cm(1.2) : 0, after: i < rows.length - 1 ? cm(0.03) : cm(0.22) },
          children: [run(isItem ? row.slice(2) : row, isSignature && i === 0 ? { bold: true } : {})],
        })
      })
    },
    footer: (reference: string, page: string) =>
      new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new TextRun({
                size: 18,
                ...spoken,
                children: `${printable(reference)} · ${page}`
                  .split(/(\{pages?\})/)
                  .flatMap((part) => numbers[part] ?? (part === '' ? [] : part)),
              }),
            ],
          }),
        ],
      }),
  }
}

/** On one line. */
const printable = (text: string): string => asPrintable(text).replaceAll('\n', ' ')
