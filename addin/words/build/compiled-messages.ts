import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import compile from 'icu-minify/compile'
import type { CompiledMessage } from 'icu-minify/format'
import { type Plugin, Visitor } from 'vite'
import type { Messages, Translation } from '../../../server/contract/messages/language.ts'

/**
 * Compiles the messages when a page or the server is built, and leaves the parser out. Without this plugin they are
 * compiled on first use, with the same result.
 */
export const compiledMessages: Plugin = {
  name: 'compiled-messages',
  transform: {
    filter: { id: /\/server\/contract\/messages\/(compiled|[a-z]{2}\/[\w-]+)\.ts$/ },
    async handler(code, id) {
      if (id.endsWith('/compiled.ts')) return compiledAlready
      if (code.includes('translation(')) return await translated(id)
      if (id.includes('-language.ts')) return null
      let made = ''
      let copied = 0
      new Visitor({
        Property({ value: { start, end, ...value } }) {
          const text =
            value.type === 'TemplateLiteral' ? value.quasis[0]?.value.cooked : 'value' in value && value.value
          if (typeof text !== 'string') return
          made += code.slice(copied, start) + JSON.stringify(compile(text))
          copied = end
        },
      }).visit(this.parse(code))
      return made + code.slice(copied)
    },
  },
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

/**
 * A translation's texts, each under the key of its English. Node loads an address only once: a file that was saved again
 * gets a new one.
 */
async function translated(path: string): Promise<string> {
  const { mtimeMs } = await stat(path)
  const address = `${pathToFileURL(path).href}?${mtimeMs}`
  const nouns = Object.entries<Translation>(await import(address))
  return nouns
    .map(
      ([noun, texts]) =>
        `export const ${noun} = ${JSON.stringify(texts.map(([english, own]) => [shortKey(compile(english)), compile(own)]))}`,
    )
    .join('\n')
}

/**
 * Puts a message's text where it is said, in place of its name: `say(texts, 'sign-in')` becomes `sayText("Sign in")`.
 * The names and the nouns are left out: they would be a tenth of what the pane loads before the standing. A file that
 * also says texts in the language of a reader, by a parameter or constant of the same name, stays as it is.
 */
export const inlinedMessages: Plugin = {
  name: 'inlined-messages',
  transform: {
    filter: { id: /\/(addin|server)\/.*\.tsx?$/, code: /\/messages\/en\// },
    async handler(code, id) {
      const program = this.parse(code)
      const nouns = new Map<string, Messages>()
      let say = ''
      let from = ''
      for (const node of program.body) {
        if (node.type !== 'ImportDeclaration') continue
        const source = String(node.source.value)
        const isNoun = source.includes('/messages/en/')
        for (const one of node.specifiers) {
          if (one.type !== 'ImportSpecifier' || one.imported.type !== 'Identifier') continue
          if (source.endsWith('/messages/say.ts') && one.imported.name === 'say') [say, from] = [one.local.name, source]
          const path = resolve(dirname(id), source)
          if (isNoun) nouns.set(one.local.name, (await import(pathToFileURL(path).href))[one.imported.name])
        }
      }
      if (say === '' || isBoundAgain(program, say)) return null
      const edits: { start: number; end: number; by: string }[] = []
      new Visitor({
        CallExpression({ callee, arguments: [noun, name] }) {
          if (callee.type !== 'Identifier' || callee.name !== say || noun?.type !== 'Identifier' || !name) return
          const texts = nouns.get(noun.name)
          const by = texts && textsFor(texts, name, code)
          if (!by) return
          edits.push({ start: callee.start, end: callee.end, by: 'sayText' }, { start: noun.start, end: name.end, by })
        },
      }).visit(program)
      if (edits.length === 0) return null
      let made = `import { sayText } from ${JSON.stringify(from)}\n`
      let copied = 0
      for (const { start, end, by } of edits.toSorted((one, other) => one.start - other.start)) {
        made += code.slice(copied, start) + by
        copied = end
      }
      return made + code.slice(copied)
    },
  },
}

/** Whether a function's parameter or a constant has the name too. */
function isBoundAgain(program: Parameters<Visitor['visit']>[0], name: string): boolean {
  let is = false
  // biome-ignore lint/suspicious/noExplicitAny: a pattern of any kind.
  const bound = (pattern: any) => {
    is ||= (pattern.left ?? pattern).name === name
  }
  const ofFunction = ({ params }: { params: { type: string }[] }) => params.forEach(bound)
  new Visitor({
    ArrowFunctionExpression: ofFunction,
    FunctionDeclaration: ofFunction,
    FunctionExpression: ofFunction,
    VariableDeclarator({ id }) {
      bound(id)
    },
    ObjectPattern({ properties }) {
      for (const one of properties) if (one.type === 'Property') bound(one.value)
    },
  }).visit(program)
  return is
}

/** A name, or a choice between names, as the compiled texts; null for a name that is only known when it is said. */
// biome-ignore lint/suspicious/noExplicitAny: an expression of any kind.
function textsFor(texts: Messages, name: any, code: string): string | null {
  if (name.type === 'ParenthesizedExpression') return textsFor(texts, name.expression, code)
  if (name.type === 'Literal') {
    const text = texts[name.value]
    return text === undefined ? null : JSON.stringify(compile(text))
  }
  if (name.type !== 'ConditionalExpression') return null
  const [then, otherwise] = [textsFor(texts, name.consequent, code), textsFor(texts, name.alternate, code)]
  return then && otherwise && `(${code.slice(name.test.start, name.test.end)} ? ${then} : ${otherwise})`
}
