import * as v from 'valibot'
import type { Problem } from '../contract/problem.ts'
import type { Shape } from '../contract/route.ts'
import { ServerRefusal } from './problems.ts'

/** What was given, if it has the shape. @throws ServerRefusal not-valid, naming the places and never what was given */
export function checked<S extends Shape>(shape: S, given: unknown): v.InferOutput<S> {
  const { success, output, issues } = v.safeParse(shape, given, { message: inWords })
  if (!success) throw new ServerRefusal('not-valid', problemsOf(issues))
  return output
}

/** At most twenty. */
const problemsOf = (issues: v.BaseIssue<unknown>[]): Problem['errors'] =>
  issues.slice(0, 20).map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }))

const kindsInWords: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  Object: 'an object',
  Array: 'a list',
  never: 'left out',
}

/** What would be right. Valibot's own words say what was given. */
function inWords({ type, kind, requirement, expected, input }: v.BaseIssue<unknown>): string {
  if (kind === 'schema' && input === undefined && expected !== 'never') return 'is missing'
  const ofWhat = Array.isArray(input) ? ' entries' : typeof input === 'string' ? ' characters' : ''
  switch (type) {
    case 'min_length':
      return requirement === 1 && typeof input === 'string'
        ? 'must have words'
        : `must have at least ${requirement}${ofWhat}`
    case 'max_length':
      return `must have at most ${requirement}${ofWhat}`
    case 'min_value':
      return `must be at least ${requirement}`
    case 'max_value':
      return `must be at most ${requirement}`
    case 'integer':
      return 'must be a whole number'
    case 'uuid':
      return 'must be an id'
    case 'base64':
      return 'must be Base64'
    default:
      return expected === null ? 'is not valid' : `must be ${kindsInWords[expected] ?? expected}`
  }
}
