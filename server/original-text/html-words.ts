import { Parser } from 'htmlparser2'
import { WordCollector } from './word-collector.ts'

/** Elements on their own line, with an empty line around them, or in a cell beside the previous one. */
const lines = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form header hr html li main nav ol pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const paragraphs = new Set('h1 h2 h3 h4 h5 h6 p'.split(' '))
const cells = new Set(['td', 'th'])
const unshown = new Set(['script', 'style', 'template', 'title'])

/** Deeper than any program nests. Beyond it, reading stops, because each level costs as much as all above it. */
const maxDepth = 500
/** How much is read, in characters, between checks whether to go on. */
const piece = 16 * 1024

/**
 * In doubt it is shown: an officer must not miss what a reader saw. A style that says two things of it, or that could
 * say this in a text, a comment or an address only, hides nothing.
 */
function isHidden(style: string, hasAttribute: boolean): boolean {
  const said = style.split(';').filter((one) => /^\s*display\s*:/i.test(one))
  if (said.length === 0) return hasAttribute
  return !/["'\\(/]/.test(style) && said.every((one) => /:\s*none\s*(!\s*important\s*)?$/i.test(one))
}

/**
 * The words of HTML as displayed: without pictures, link targets and hidden parts. Tables are not laid out: a row is a
 * line. The time is linear in the length.
 */
export function htmlWords(html: string, most: number): { words: string; isWhole: boolean } {
  const taker = new WordCollector(most)
  let depth = 0
  let hiddenAt: number | null = null
  let tooDeep = false
  const around = (name: string) => {
    if (paragraphs.has(name)) taker.breakLine(2)
    else if (lines.has(name)) taker.breakLine(1)
  }
  const parser = new Parser({
    onopentag(name, { style = '', hidden }) {
      depth++
      if (depth > maxDepth) tooDeep = true
      if (unshown.has(name) || isHidden(style, hidden !== undefined)) hiddenAt ??= depth
      if (hiddenAt !== null) return
      around(name)
      if (name === 'br') taker.addBreak()
      if (cells.has(name)) taker.addCell()
      if (name === 'li') taker.add('• ')
    },
    onclosetag(name) {
      if (hiddenAt !== null && depth <= hiddenAt) hiddenAt = null
      else if (hiddenAt === null) around(name)
      depth--
    },
    ontext(text) {
      if (hiddenAt === null) taker.add(text)
    },
  })
  let at = 0
  for (; at < html.length && !tooDeep && !taker.isFull; at += piece) parser.write(html.slice(at, at + piece))
  if (!tooDeep && !taker.isFull) parser.end()
  return { words: taker.words, isWhole: at >= html.length && !tooDeep && !taker.isFull }
}
