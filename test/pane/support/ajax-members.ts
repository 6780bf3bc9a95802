import { createContext, runInContext } from 'node:vm'
import { type ESTree, parseAst } from 'vite'

/** Members that MicrosoftAjax.js gives every function, since `Type` is `Function`, by its documentation. */
const ofTypes = new Set([
  'callBaseMethod',
  'getBaseMethod',
  'getBaseType',
  'getInterfaces',
  'getName',
  'implementsInterface',
  'inheritsFrom',
  'initializeBase',
  'isImplementedBy',
  'isInstanceOfType',
  'registerClass',
  'registerEnum',
  'registerInterface',
  'resolveInheritance',
])
/** Objects of the language that it adds members to. */
const extended = ['Array', 'Boolean', 'Date', 'Error', 'Function', 'Number', 'Object', 'RegExp', 'String', 'Type']
/** Names under which newer files of Office.js keep parts of it. */
const kept = new Map([
  ['msAjaxError', 'Error'],
  ['msAjaxString', 'String'],
  ['msAjaxDebug', 'Sys.Debug'],
])

/**
 * Names the members of MicrosoftAjax.js that a file of Office.js uses, such as `Function.createDelegate`: whatever of
 * `Sys`, and of the language's objects what neither the language nor the file itself has.
 */
export function membersUsed(code: string): string[] {
  const used = new Set<string>()
  const defined = new Set<string>()
  visit(parseAst(code), (node, parent) => {
    if (node.type === 'Property' && node.key.type === 'Identifier') defined.add(node.key.name)
    if (node.type !== 'MemberExpression') return
    const path = pathOf(node)
    const name = nameOf(node)
    if (!name) return
    const assigned = parent?.type === 'AssignmentExpression' && parent.left === node
    if (assigned) defined.add(name)
    else if (path.at(0) === 'Sys') used.add(path.join('.'))
    else {
      const owner = path.at(-2) ?? ''
      const object = kept.get(owner) ?? (path.length === 2 && extended.includes(owner) ? owner : null)
      if (object) used.add(`${object}.${name}`)
      else if (ofTypes.has(name)) used.add(`Function.prototype.${name}`)
    }
  })
  const own = (path: string) => path.startsWith('Function.prototype.') && defined.has(path.split('.')[2] ?? '')
  return [...used].filter((path) => !own(path) && !isThere(language, path)).sort()
}

/** Which of these members are missing once a script has run. */
export function missingAfter(script: string, members: string[]): string[] {
  const context = createContext({})
  runInContext(`var window = globalThis;\n${script}`, context)
  return members.filter((path) => !isThere(context, path))
}

const language = createContext({})

const isThere = (context: object, path: string): boolean =>
  runInContext(`${JSON.stringify(path.split('.'))}.reduce((at, name) => at?.[name], globalThis) !== undefined`, context)

/** `Sys.Debug.trace` as its parts; without the beginning where that is no name. */
function pathOf(node: ESTree.Node): string[] {
  if (node.type === 'Identifier') return node.name === 'window' ? [] : [node.name]
  if (node.type !== 'MemberExpression') return ['']
  return [...pathOf(node.object), nameOf(node) ?? '']
}

function nameOf(node: ESTree.MemberExpression): string | null {
  const { property } = node
  if (!node.computed && property.type === 'Identifier') return property.name
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null
}

function visit(node: ESTree.Node, see: (node: ESTree.Node, parent?: ESTree.Node) => void, parent?: ESTree.Node): void {
  see(node, parent)
  for (const part of Object.values(node).flat()) if (isNode(part)) visit(part, see, node)
}

const isNode = (part: unknown): part is ESTree.Node =>
  typeof part === 'object' && part !== null && typeof (part as { type?: unknown }).type === 'string'
