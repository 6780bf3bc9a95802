/** A line without its marks of quotation (“>”), and without the space that a program adds in front (RFC 3676, 4.4). */
type Line = { depth: number; words: string }

/**
 * Text whose lines flow, in its writer's own lines (RFC 3676): a line that ends in a space continues in the next of the
 * same depth of quotation. Neither a signature's line nor the line above it continues. Not read beyond `most`.
 */
export function unflowed(text: string, withoutSpace: boolean, most: number): string {
  const pieces: string[] = []
  let length = 0
  let last: Line | null = null
  for (let at = 0; at <= text.length && length <= most; ) {
    const end = endOf(text, at)
    const line = readLine(text.slice(at, end))
    const words = withoutSpace && flows(line) ? line.words.slice(0, -1) : line.words
    const piece: string = last && continues(last, line) ? words : `${last ? '\n' : ''}${marks(line)}${words}`
    pieces.push(piece)
    length += piece.length
    last = line
    at = end + 1
  }
  return pieces.join('')
}

function endOf(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function readLine(line: string): Line {
  let depth = 0
  while (line.charAt(depth) === '>') depth++
  const from = line.charAt(depth) === ' ' ? depth + 1 : depth
  return { depth, words: line.slice(from, line.endsWith('\r') ? -1 : undefined) }
}

const signature = '-- '

const flows = ({ words }: Line): boolean => words.endsWith(' ') && words !== signature

const continues = (last: Line, line: Line): boolean =>
  flows(last) && last.depth === line.depth && line.words !== signature

const marks = ({ depth, words }: Line): string => (depth === 0 ? '' : `${'>'.repeat(depth)}${words === '' ? '' : ' '}`)
