/** One entry of `$wanted`, `$tips` or `$untouched`: a text, or a list of texts, by parameter. */
export type Entry = Record<string, string | string[]>

const quotes = "'\u2018\u2019\u201a\u201b"

/**
 * The data of a script, read by a grammar that takes nothing else: three arrays of hash tables, whose values are literals
 * between single quotes, or arrays of those. PowerShell takes any of four quotes for a single one, and two for one of the
 * text. Throws at the first character that it does not expect.
 */
export function dataIn(script: string): { wanted: Entry[]; tips: Entry[]; untouched: Entry[] } {
  let at = script.indexOf('\r\n$wanted = ') + 2
  const isNext = (text: string) => script.startsWith(text, at)
  const take = (text: string) => {
    if (!isNext(text)) throw new Error(`Not ${text.trim()} but ${JSON.stringify(script.slice(at, at + 20))}.`)
    at += text.length
  }
  const word = () => {
    const found = /^[A-Z]\w*/.exec(script.slice(at, at + 60))?.[0] ?? ''
    take(found === '' ? 'a name' : found)
    return found
  }
  const literal = () => {
    take("'")
    let text = ''
    for (;;) {
      const sign = script[at] ?? ''
      if (sign === '') throw new Error('A literal is never closed.')
      at += 1
      if (!quotes.includes(sign)) text += sign
      else if (quotes.includes(script[at] || 'x')) {
        text += sign
        at += 1
      } else return text
    }
  }
  const list = () => {
    take('@(')
    const all = [literal()]
    while (isNext(', ')) {
      take(', ')
      all.push(literal())
    }
    take(')')
    return all
  }
  const entry = (): Entry => {
    take('  @{\r\n')
    const found: Entry = {}
    while (isNext('    ')) {
      take('    ')
      const name = word()
      if (name in found) throw new Error(`${name} stands there twice.`)
      take(' = ')
      found[name] = isNext('@') ? list() : literal()
      take('\r\n')
    }
    take('  }\r\n')
    return found
  }
  const entries = (name: string) => {
    take(`${name} = @(`)
    const all: Entry[] = []
    if (!isNext(')')) take('\r\n')
    while (!isNext(')')) all.push(entry())
    take(')\r\n')
    return all
  }
  const data = { wanted: entries('$wanted'), tips: entries('$tips'), untouched: entries('$untouched') }
  take('\r\n$texts = @(')
  return data
}
