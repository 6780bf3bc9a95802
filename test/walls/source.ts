import { posix } from 'node:path'
import { parseSync } from 'vite'

/** One import of a file: from a package (`kysely`, `node:fs`) or from another file, given by its path from the top. */
export type Import = { from: string; package: boolean; typeOnly: boolean }

/** A node of the syntax tree; what else it holds depends on its type. */
export type Node = { type: string; [part: string]: unknown }

export type Source = { path: string; text: string; imports: Import[]; nodes: Node[] }

/** Reads one file of TypeScript. `path` is relative to the top of the project, with forward slashes. */
export function read(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text)
  if (errors.length) throw new Error(`${path} cannot be read: ${errors[0]?.message}`)
  const nodes = nodesIn(program)
  return { path, text, nodes, imports: nodes.flatMap((node) => importOf(path, node)) }
}

function importOf(path: string, node: Node): Import[] {
  const source = isNode(node.source) ? node.source.value : undefined
  if (typeof source !== 'string') return []
  const typeOnly = [node.importKind, node.exportKind].includes('type') || node.type === 'TSImportType'
  const here = source.startsWith('.')
  return [{ from: here ? posix.join(posix.dirname(path), source) : source, package: !here, typeOnly }]
}

/** Every node in a tree. */
export function nodesIn(value: unknown): Node[] {
  const found: Node[] = []
  // Into one list: a list per level would copy each node as often as it is deep.
  const visit = (each: unknown): void => {
    if (Array.isArray(each)) for (const one of each) visit(one)
    else if (isNode(each)) {
      found.push(each)
      for (const part in each) visit(each[part])
    }
  }
  visit(value)
  return found
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** An expression by its names, `a.b.c`; empty for anything more involved. */
export function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'Identifier') return String(node.name)
  return node.type === 'MemberExpression' && !node.computed ? `${nameOf(node.object)}.${nameOf(node.property)}` : ''
}
