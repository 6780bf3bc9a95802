import type { Block } from './blocks.ts'

/** The document as plain text, for anyone who cannot open the other, and the simplest for a screen reader. */
export function asText(title: string, blocks: Iterable<Block>): string {
  const lines = [title, '='.repeat(title.length)]
  for (const block of blocks) {
    if ('heading' in block) {
      lines.push('', block.heading, (block.level === 1 ? '=' : '-').repeat(block.heading.length))
      continue
    }
    const said = block.runs.map(({ text }) => text).join('')
    lines.push(`${'  '.repeat(block.depth)}${block.label && said ? `${block.label}: ` : block.label}${said}`)
  }
  return `${lines.join('\r\n').replaceAll(/\r?\n/g, '\r\n')}\r\n`
}
