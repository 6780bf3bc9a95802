import { readFileSync } from 'node:fs'
import compile from 'icu-minify/compile'
import type { CompiledMessage } from 'icu-minify/format'
import { type ESTree, type Plugin, Visitor } from 'vite'
import { readTexts } from '../../../server/contract/texts/po.ts'

const catalogue = 'server/contract/texts/cy.po'
const welsh = () => readTexts(readFileSync(catalogue, 'utf8'), catalogue)
/** Stands for the Welsh of a build until all of its modules are read. */
const placeholder = '__WELSH_TEXTS__'

/**
 * Compiles the texts that a page says when it is built, and leaves the parser out; with them comes the Welsh of these
 * texts and of no others. Without this plugin each text is compiled when it is first said, with the same result.
 */
export function saidTexts(): Plugin {
  const said = new Set<string>()
  return {
    name: 'said-texts',
    transform: {
      filter: { id: /\/(addin|server)\/.*\.tsx?$/ },
      handler(code, id) {
        if (id.endsWith('/texts/compiled.ts')) return compiledAlready
        if (id.endsWith('/texts/welsh.ts')) return welshIn(placeholder)
        let made = ''
        let copied = 0
        for (const { start, end, text } of textsIn(this.parse(code), isTable(id))) {
          said.add(text)
          made += code.slice(copied, start) + JSON.stringify(compile(text))
          copied = end
        }
        return copied === 0 ? null : made + code.slice(copied)
      },
    },
    renderChunk(code) {
      if (!code.includes(placeholder)) return null
      const texts = welsh().filter(([english]) => said.has(english))
      const short = texts.map(([english, own]) => [shortKey(compile(english)), compile(own)])
      return code.replace(placeholder, () => JSON.stringify(short))
    },
  }
}

/** Puts all of the Welsh into the server, which compiles a text when it is first said. */
export const everyText: Plugin = {
  name: 'every-text',
  transform: { filter: { id: /\/texts\/welsh\.ts$/ }, handler: () => welshIn(JSON.stringify(welsh())) },
}

/** Whether a file has texts that are looked up, instead of being said where they stand. */
export const isTable = (path: string): boolean => /\/texts\/words\/[\w-]+\.ts$/.test(path)

type Text = { start: number; end: number; text: string }

/** The texts of a module in their order: those that it says and, in a table, each value. */
export function textsIn(program: ESTree.Program, inTable: boolean): Text[] {
  const found: Text[] = []
  const add = (node: ESTree.Node | undefined): void => {
    if (node?.type === 'ParenthesizedExpression') add(node.expression)
    if (node?.type === 'ConditionalExpression') for (const one of [node.consequent, node.alternate]) add(one)
    const isOne = node?.type === 'TemplateLiteral' && node.quasis.length === 1
    const text = isOne ? node.quasis[0]?.value.cooked : node?.type === 'Literal' && node.value
    if (node && typeof text === 'string') found.push({ start: node.start, end: node.end, text })
  }
  new Visitor({
    Property({ value }) {
      if (inTable) add(value)
    },
    CallExpression({ callee, arguments: [text] }) {
      const name = callee.type === 'MemberExpression' ? callee.property : callee
      if (name.type === 'Identifier' && name.name === 'say') add(text)
    },
  }).visit(program)
  return found.toSorted((one, other) => one.start - other.start)
}

/** A text's key in a build: a short number, or each translation would carry the English too. A test compares them. */
export function shortKey(message: CompiledMessage): string {
  let key = 5381
  for (const letter of typeof message === 'string' ? message : JSON.stringify(message))
    key = ((key * 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0
  return key.toString(36)
}

const compiledAlready = `export const compiled = (message) => message
export const keyOf = ${shortKey.toString()}`

const welshIn = (texts: string) => `import { language } from './language.ts'
import { ownDates } from './welsh-dates.ts'
export const welsh = language('cy', ${texts}, ownDates)`
