import { Parser } from 'htmlparser2'
import { ListMarkers } from './list-markers.ts'
import { WordCollector } from './word-collector.ts'

/** Elements on their own line, with an empty line around them, or in a cell beside the previous one. */
const lines = new Set(
  'address article aside blockquote body center dd dir div dl dt fieldset figure footer form header hr html li main menu nav ol pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const paragraphs = new Set('h1 h2 h3 h4 h5 h6 p'.split(' '))
const cells = new Set(['td', 'th'])
const lists = new Set(['dir', 'menu', 'ol', 'ul'])
const unshown = new Set(['script', 'style', 'template', 'title'])

/** Deeper than any program nests. Beyond it, reading stops, because each level costs as much as all above it. */
const maxDepth = 500
/** How much is read, in characters, between checks whether to go on. */
const piece = 16 * 1024

/**
 * HTML as the parser needs it to end comments and elements where a browser does (HTML Living Standard, 13.2.5): a
 * comment also ends at `--!>`, a slash may follow the name in an end tag, and outside of drawings there is no CDATA.
 */
const asBrowsersRead = (html: string): string =>
  html
    .replaceAll(/(?<!<!)--!>/g, '-->')
    // Not with nothing: what stood around it would make a tag.
    .replaceAll(/<!\[CDATA\[/gi, '[')
    .replaceAll(/<\/(script|style|title|textarea)\//gi, '</$1 ')

/** All style sheets as one text, whatever stands between them. */
function sheetsIn(html: string): string {
  const small = html.toLowerCase()
  let sheets = ''
  for (let at = small.indexOf('<style'); at >= 0; at = small.indexOf('<style', at)) {
    const end = small.indexOf('</style', at)
    sheets += small.slice(at, end < 0 ? undefined : end)
    at = end < 0 ? small.length : end
  }
  return sheets
}

/** A style sheet can show what the attribute `hidden` hides. An escape of CSS can stand for any word. */
const showsHidden = (sheets: string): boolean => /display|all|important|keyframes|\\/.test(sheets)
/** Only so can it overrule an element's own style. */
const overrules = (sheets: string): boolean => /important|keyframes|\\/.test(sheets)

/**
 * In doubt it is shown: an officer must not miss what a reader saw. A style that says two things of it, or that could
 * say this in a text, a comment or an address only, hides nothing.
 */
function isHidden(style: string, hasAttribute: boolean): boolean {
  const said = style.split(';').filter((one) => /^\s*display\s*:/i.test(one))
  // `all`, a comment or an escape may stand for a display that shows it.
  if (said.length === 0) return hasAttribute && !/all|\\|\/\*/i.test(style)
  return !/["'\\(/]/.test(style) && said.every((one) => /:\s*none\s*(!\s*important\s*)?$/i.test(one))
}

/** An emoji that a program sends as a picture is a word of its writer's; its digits and signs alone are none. */
const isEmoji = (alt: string): boolean =>
  /^(?=.*[\p{Extended_Pictographic}\p{Regional_Indicator}])[\p{Extended_Pictographic}\p{Emoji_Component}\s]+$/su.test(
    alt,
  )

/** `withPictures`: the words with the texts of pictures in their places, as some plain versions have them. */
export type HtmlWords = { words: string; withPictures: string; isWhole: boolean }

/**
 * The words of HTML as displayed: without pictures, link targets and hidden parts. Tables are not laid out: a row is a
 * line. The time is linear in the length.
 */
export function htmlWords(given: string, most: number): HtmlWords {
  const html = asBrowsersRead(given)
  const sheets = sheetsIn(html)
  const [attributeHides, styleHides] = [!showsHidden(sheets), !overrules(sheets)]
  const taker = new WordCollector(most)
  const withPictures = new WordCollector(most)
  const both = [taker, withPictures]
  const markers = new ListMarkers()
  let depth = 0
  let hiddenAt: number | null = null
  let tooDeep = false
  const around = (name: string) => {
    const breaks = paragraphs.has(name) ? 2 : lines.has(name) ? 1 : 0
    for (const one of both) one.breakLine(breaks)
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      const { style = '', hidden, alt = '' } = attributes
      depth++
      if (depth > maxDepth) tooDeep = true
      const hides = styleHides && isHidden(style, hidden !== undefined && attributeHides)
      if (unshown.has(name) || hides) hiddenAt ??= depth
      if (hiddenAt !== null) return
      around(name)
      if (lists.has(name)) markers.open(name, attributes)
      const marker = name === 'li' ? markers.next(attributes) : ''
      for (const one of both) {
        if (name === 'br') one.addBreak()
        if (cells.has(name)) one.addCell()
        if (marker !== '') one.add(marker)
      }
      if (name !== 'img' || alt === '') return
      if (isEmoji(alt)) for (const one of both) one.add(alt)
      else withPictures.add(` ${alt} `)
    },
    onclosetag(name) {
      if (hiddenAt !== null && depth <= hiddenAt) hiddenAt = null
      else if (hiddenAt === null) {
        around(name)
        if (lists.has(name)) markers.close()
      }
      depth--
    },
    ontext(text) {
      if (hiddenAt === null) for (const one of both) one.add(text)
    },
  })
  let at = 0
  for (; at < html.length && !tooDeep && !taker.isFull; at += piece) parser.write(html.slice(at, at + piece))
  if (!tooDeep && !taker.isFull) parser.end()
  return {
    words: taker.words,
    withPictures: withPictures.words,
    isWhole: at >= html.length && !tooDeep && !taker.isFull,
  }
}
