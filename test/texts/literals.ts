import { type ESTree, parseSync, Visitor } from 'vite'

/** An English text that stands in the code and is not said. */
export type Literal = { line: number; text: string; start: number; end: number; kind: Kind }
type Kind = 'jsx' | 'attribute' | 'string' | 'template'

/** Look like words, but nobody reads them: roles, parts of Outlook, names of classes. */
const notWords = new Set([
  ...['Reviewer', 'Auditor', 'Message', 'Mailbox', 'Failure', 'with original'],
  ...['Bearer ', ' ascending', ' descending'],
])

/** Attributes that nobody reads. */
const unread = /^(className|id|key|d|href|src|type|role|style|rel|target|viewBox|points|lang|data-.*|htmlFor|name)$/

/** Lengths and the like, in a style. */
const isStyle = (text: string): boolean => /\d(px|fr|rem|ms|%)|\(forced-|\(prefers-|SameSite/.test(text)

/** Words as people read them: several, or one that begins like a sentence or a label, or a part of a sentence. */
const isWords = (text: string): boolean =>
  !notWords.has(text) &&
  !isStyle(text) &&
  (/\p{L}[\p{L}’]*[,;:.…]?\s+[\p{L}“(]/u.test(text) ||
    /^\s*[A-Z][a-z’-]+[.…:?]?\s*$/.test(text) ||
    /^\s*[.,:;]?\s\p{L}{2,}/u.test(text) ||
    /(\s|^[A-Z])\S*\p{L}[.…?!]\s*$/u.test(text))

/** Functions whose texts are for the browser. */
const forTheBrowser = /^(closest|querySelector|querySelectorAll|matches|replace|usePaneNote|useDraftNote|has)$/

/**
 * The English texts in a file: between tags, in attributes that are read, and in strings that look like
 * words. What is compared, thrown, imported or a type is none.
 */
export function literalsIn(path: string, code: string): Literal[] {
  const found: Literal[] = []
  const skipped = new Set<number>()
  const lineOf = (at: number) => code.slice(0, at).split('\n').length
  const add = (kind: Kind, text: string, { start, end }: { start: number; end: number }) => {
    if (!skipped.has(start)) found.push({ line: lineOf(start), text, start, end, kind })
  }
  const skip = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    if ('type' in node && /^(Literal|TemplateLiteral)$/.test(String(node.type)))
      skipped.add((node as unknown as { start: number }).start)
    for (const part of Object.values(node)) skip(part)
  }
  const { program, errors } = parseSync(path, code)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  new Visitor({
    ...Object.fromEntries(noTexts.map((type) => [type, skip])),
    ExportNamedDeclaration({ source }) {
      skip(source)
    },
    TSAsExpression({ typeAnnotation }) {
      skip(typeAnnotation)
    },
    TSSatisfiesExpression({ typeAnnotation }) {
      skip(typeAnnotation)
    },
    NewExpression({ callee, arguments: given }) {
      if (callee.type === 'Identifier' && callee.name.endsWith('Error')) skip(given)
    },
    CallExpression({ callee, arguments: given }) {
      if (forTheBrowser.test(nameOf(callee))) skip(given)
      if (nameOf(callee) === 'say') skip(given[0])
    },
    BinaryExpression({ operator, left, right }) {
      if (!/^[!=]==?$|^in$/.test(operator)) return
      for (const side of [left, right]) if (side.type === 'Literal') skip(side)
    },
    SwitchCase({ test }) {
      skip(test)
    },
    Property({ key, computed }) {
      if (!computed) skip(key)
    },
    MemberExpression({ property }) {
      skip(property)
    },
    JSXAttribute({ name, value }) {
      if (name.type === 'JSXIdentifier' && unread.test(name.name)) return skip(value)
      if (value?.type !== 'Literal' || typeof value.value !== 'string') return
      if (isWords(value.value)) add('attribute', value.value, value)
      skip(value)
    },
    JSXText(node) {
      if (/\p{L}/u.test(node.value)) add('jsx', node.value, node)
    },
    Literal(node) {
      if (typeof node.value === 'string' && isWords(node.value)) add('string', node.value, node)
    },
    TemplateLiteral(node) {
      if (node.quasis.some(({ value }) => isWords(value.cooked ?? '')))
        add('template', code.slice(node.start, node.end), node)
    },
  }).visit(program)
  return found
}

const noTexts = [
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSTypeAnnotation',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeParameterInstantiation',
  'ThrowStatement',
]

const nameOf = (callee: ESTree.Expression): string =>
  callee.type === 'Identifier'
    ? callee.name
    : callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
      ? callee.property.name
      : ''

/** Lines on which a message is said while the code loads, before the page has chosen its language. */
export function saidTooSoon(path: string, code: string): number[] {
  const found: number[] = []
  let depth = 0
  const enter = () => {
    depth += 1
  }
  const leave = () => {
    depth -= 1
  }
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    CallExpression({ callee, start }) {
      if (depth === 0 && nameOf(callee) === 'say') found.push(code.slice(0, start).split('\n').length)
    },
  }).visit(parseSync(path, code).program)
  return found
}
