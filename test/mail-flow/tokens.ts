/** What PowerShell reads: words and signs of the script itself, and literals between single quotes. */
export type Token = { kind: 'literal' | 'code'; text: string }

/** What means nothing by itself: read at once, for speed. */
const plain = /[^<#"`'\u2018\u2019\u201a\u201b]*/y

const quotes = /['\u2018\u2019\u201a\u201b]/

/**
 * Cuts a PowerShell script into literals and code, by the language's own rules for quotes, comments and escapes: any of
 * the four single quotes opens and ends a literal, and two of them stand for one.
 */
export function tokens(script: string): Token[] {
  const found: Token[] = []
  let code = ''
  let i = 0
  const upTo = (end: string) => {
    const at = script.indexOf(end, i)
    if (at < 0) throw new Error('Something is opened and never closed.')
    code += script.slice(i, at + end.length)
    i = at + end.length
  }
  while (i < script.length) {
    const character = script[i] ?? ''
    if (script.startsWith('<#', i)) upTo('#>')
    else if (character === '#') upTo('\n')
    else if (character === '"') {
      code += character
      i += 1
      upTo('"')
    } else if (character === '`') {
      code += script.slice(i, i + 2)
      i += 2
    } else if (quotes.test(character)) {
      found.push({ kind: 'code', text: code })
      code = ''
      const { text, after } = literal(script, i + 1)
      found.push({ kind: 'literal', text })
      i = after
    } else {
      plain.lastIndex = i + 1
      code += character + (plain.exec(script)?.[0] ?? '')
      i = plain.lastIndex
    }
  }
  return [...found, { kind: 'code', text: code }]
}

function literal(script: string, start: number): { text: string; after: number } {
  let text = ''
  for (let i = start; i < script.length; i++) {
    const character = script[i] ?? ''
    if (!quotes.test(character)) text += character
    else if (quotes.test(script[i + 1] ?? '')) {
      text += character
      i += 1
    } else return { text, after: i + 1 }
  }
  throw new Error('A literal is never closed.')
}
