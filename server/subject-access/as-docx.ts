import { printable } from '../letters/printable.ts'
import type { Block, Run } from './blocks.ts'

/** The record as a Word document: with headings for screen readers, and marks that are visible and searchable. */
export async function asDocx(title: string, blocks: Iterable<Block>, council: { name: string }): Promise<Uint8Array> {
  // Large, and needed a few times a year: loaded only on demand.
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx')
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }
  const run = ({ text, mark }: Run) => {
    const lines = printable(text).split('\n')
    return lines.map(
      (line, i) =>
        new TextRun({
          text: line,
          ...(i > 0 ? { break: 1 } : {}),
          ...(mark === 'third-party' ? { bold: true, highlight: 'yellow' as const } : {}),
          ...(mark === 'free-text' ? { shading: { type: 'clear' as const, fill: 'E8EEF7' } } : {}),
        }),
    )
  }
  const children = [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(printable(title))] })]
  for (const block of blocks) {
    children.push(
      'heading' in block
        ? new Paragraph({ heading: levels[block.level], children: [new TextRun(printable(block.heading))] })
        : new Paragraph({
            spacing: { after: 80 },
            indent: { left: 360 * block.depth },
            children: [
              ...(block.label ? [new TextRun({ text: `${block.label}: `, bold: true })] : []),
              ...block.runs.flatMap(run),
            ],
          }),
    )
  }
  const document = new Document({
    title,
    creator: council.name,
    lastModifiedBy: council.name,
    description: '',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 24, language: { value: 'en-GB' } } },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 300 } } },
        heading1: {
          run: { size: 30, bold: true, color: '000000' },
          paragraph: { spacing: { before: 400, after: 160 } },
        },
        heading2: {
          run: { size: 26, bold: true, color: '000000' },
          paragraph: { spacing: { before: 280, after: 120 } },
        },
      },
    },
    sections: [{ properties: { page: { size: { width: 11_906, height: 16_838 } } }, children }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
