import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync } from 'vite'
import { refusalNames } from '../../server/policy/vocabulary-refusals.ts'
import { isNode, type Node, nameOf, nodesIn } from './source.ts'

/** A top-level name, such as `server/cases/escalation/escalate.ts#escalate`. */
type Symbol = string

/** What a top-level declaration refers to, and the refusals that it can give itself. */
type Declared = { uses: Set<Symbol>; refuses: Set<string> }

const names = new Set<string>(refusalNames)

type File = { path: string; program: Node; text: string; scope: Map<string, Symbol> }

/** A route, such as `server/contract/warning.ts#giveWarning`, and the refusals that its use case can give. */
export type Bound = { route: Symbol; refusals: Map<string, Symbol[]> }

/**
 * Parses the server's files and finds, for each bound route, every refusal that its use case can give, itself or through
 * what it calls, except for the declarations `without`. Each refusal comes with its call path.
 */
export function boundRoutes(root: string, without: ReadonlySet<Symbol> = new Set()): Bound[] {
  const files = globSync('server/**/*.ts', { cwd: root }).map((path) => parse(root, path))
  const takesRefusal = new Map(files.flatMap(refusalParameters))
  const all = new Map(
    files.flatMap((file) => declarations(file).map(([name, node]) => [name, declared(file, node, takesRefusal)])),
  )
  return files.flatMap((file) =>
    bindings(file).map(({ route, useCase }) => ({
      route,
      refusals: reachable(all, declared(file, useCase, takesRefusal), without),
    })),
  )
}

/** The refusals reachable through everything that a declaration refers to, nearest first. */
function reachable(
  all: ReadonlyMap<Symbol, Declared>,
  from: Declared,
  without: ReadonlySet<Symbol>,
): Bound['refusals'] {
  const seen = new Set(without)
  const found: Bound['refusals'] = new Map([...from.refuses].map((refusal) => [refusal, []]))
  const ways = [...from.uses].map((symbol) => [symbol])
  for (const way of ways) {
    const symbol = way.at(-1) ?? ''
    if (seen.has(symbol)) continue
    seen.add(symbol)
    const { uses = [], refuses = [] } = all.get(symbol) ?? {}
    for (const refusal of refuses) if (!found.has(refusal)) found.set(refusal, way)
    for (const next of uses) ways.push([...way, next])
  }
  return found
}

/** Finds calls like `reads(contract.seeMe, …)`: the route, and the call that contains its use case. */
function bindings(file: File): { route: Symbol; useCase: Node }[] {
  return nodesIn(file.program).flatMap((node) => {
    const { callee, arguments: given } = node as unknown as { callee: Node; arguments: Node[] }
    if (node.type !== 'CallExpression' || !/^(reads|gives|writes|preparesAndWrites)$/.test(nameOf(callee)) || !given[0])
      return []
    const [name = '', member] = nameOf(given[0]).split('.')
    const symbol = file.scope.get(name)
    return symbol ? [{ route: member ? symbol.replace(/\*$/, member) : symbol, useCase: node }] : []
  })
}

function parse(root: string, path: string): File {
  const text = readFileSync(posix.join(root, path), 'utf8')
  const program = parseSync(path, text).program as unknown as Node
  const scope = new Map<string, Symbol>()
  for (const statement of program.body as Node[]) {
    if (statement.type === 'ImportDeclaration' && statement.importKind !== 'type') {
      const from = String((statement.source as Node).value)
      if (!from.startsWith('.')) continue
      const file = posix.join(posix.dirname(path), from)
      for (const one of statement.specifiers as Node[]) {
        const imported = isNode(one.imported) ? String(one.imported.name) : '*'
        scope.set(String((one.local as Node).name), `${file}#${imported}`)
      }
    }
    for (const [name] of declaredBy(statement)) scope.set(name, `${path}#${name}`)
  }
  return { path, program, text, scope }
}

function declaredBy(statement: Node): [string, Node][] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (!isNode(declaration)) return []
  if (declaration.type === 'VariableDeclaration')
    return (declaration.declarations as Node[]).map((one) => [String((one.id as Node).name), one])
  return declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration'
    ? [[String((declaration.id as Node).name), declaration]]
    : []
}

const declarations = ({ path, program }: File): [Symbol, Node][] =>
  (program.body as Node[]).flatMap(declaredBy).map(([name, node]) => [`${path}#${name}`, node])

const sourceOf = ({ text }: File, node: unknown) =>
  isNode(node) ? text.slice(Number(node.start), Number(node.end)) : ''
/** Whether a type is `RefusalName`, or a union of some refusals. */
const isOfRefusals = (file: File, annotation: unknown) => {
  const text = sourceOf(file, annotation)
  const literals = [...text.matchAll(/'([^']*)'/g)].map(([, literal = '']) => literal)
  return /\bRefusalName\b/.test(text) || (literals.length > 0 && literals.every((literal) => names.has(literal)))
}

/** Functions with parameters for a refusal's name, and the positions of those parameters. */
function refusalParameters(file: File): [Symbol, Set<number>][] {
  return declarations(file).flatMap(([symbol, node]) => {
    const taking = [node, node.init].filter(isNode).flatMap((one) => (Array.isArray(one.params) ? one.params : []))
    const places = taking.flatMap((one: Node, i) => (isOfRefusals(file, one.typeAnnotation) ? [i] : []))
    return places.length > 0 ? [[symbol, new Set(places)] as [Symbol, Set<number>]] : []
  })
}

function declared(file: File, root: Node, takesRefusal: ReadonlyMap<Symbol, Set<number>>): Declared {
  const found: Declared = { uses: new Set(), refuses: new Set() }
  look(root, isOfRefusals(file, isNode(root.id) ? root.id.typeAnnotation : undefined))
  return found

  /** @param isMeant whether a refusal's name means the refusal here, and not a standing or a word */
  function look(value: unknown, isMeant: boolean): void {
    if (Array.isArray(value)) {
      for (const one of value) look(one, isMeant)
    } else if (isNode(value)) lookAt(value, isMeant)
  }
  function lookAt(node: Node, isMeant: boolean): void {
    // Skip types, but not the expression in `x as T` and `x satisfies T`.
    if (node.type.startsWith('TS')) look(node.expression, isMeant)
    else if (node.type === 'CallExpression' || node.type === 'NewExpression') lookAtCall(node)
    else lookAtParts(node, isMeant)
  }
  function lookAtParts(node: Node, isMeant: boolean): void {
    if (node.type === 'Literal' && isMeant && names.has(String(node.value))) found.refuses.add(String(node.value))
    const symbol = node.type === 'Identifier' && file.scope.get(String(node.name))
    if (symbol) found.uses.add(symbol)
    for (const [part, inner] of Object.entries(node)) if (!isPropertyName(node, part)) look(inner, isMeant)
  }
  function lookAtCall(node: Node): void {
    const { callee, arguments: given } = node as unknown as { callee: Node; arguments: Node[] }
    look(callee, false)
    const places = nameOf(callee) === 'Refusal' ? new Set([0]) : takesRefusal.get(file.scope.get(nameOf(callee)) ?? '')
    for (const [i, one] of given.entries()) look(one, places?.has(i) ?? false)
  }
}

const isPropertyName = (node: Node, part: string) =>
  (node.type === 'MemberExpression' && part === 'property' && !node.computed) ||
  (node.type === 'Property' && part === 'key' && !node.computed)
