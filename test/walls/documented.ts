import { isNode, type Node, nameOf, type Source } from './source.ts'

/**
 * The exported functions of several lines that have no doc comment. One line is its own explanation; it needs a comment
 * only where its name leaves something open.
 */
export function undocumented({ text, nodes }: Source): string[] {
  const exported = nodes.filter(({ type }) => type === 'ExportNamedDeclaration')
  return exported.flatMap((node) => {
    const [start, end] = [Number(node.start), Number(node.end)]
    return isDocumented(text.slice(0, start)) || !text.slice(start, end).includes('\n') ? [] : functionsIn(node)
  })
}

/** Hints for the bundler may stand between the comment and the function. */
const isDocumented = (before: string) => /\*\/\s*(\/\/ @__[A-Z_]+__\s*)*$/.test(before)

function functionsIn({ declaration }: Node): string[] {
  if (!isNode(declaration)) return []
  if (declaration.type === 'FunctionDeclaration') return [nameOf(declaration.id)]
  const declared = Array.isArray(declaration.declarations) ? declaration.declarations.filter(isNode) : []
  return declared.filter(({ init }) => isNode(init) && makesFunction(init)).map(({ id }) => nameOf(id))
}

const isFunction = ({ type }: Node) => type === 'FunctionExpression' || type === 'ArrowFunctionExpression'

/** A function, or what another function makes of one (`memo(() => …)`, `statement((db) => …)`). */
const makesFunction = (value: Node): boolean =>
  isFunction(value) || (Array.isArray(value.arguments) && value.arguments.filter(isNode).some(isFunction))
