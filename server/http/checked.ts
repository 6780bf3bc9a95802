import * as v from 'valibot'
import type { Problem } from '../contract/problem.ts'
import type { Shape } from '../contract/route.ts'
import { inWords } from '../settings/issue-in-words.ts'
import { ServerRefusal } from './problems.ts'

/**
 * Checks a value against its shape. A text that is too long is not checked any further: a pattern might take minutes.
 * @throws ServerRefusal not-valid, naming the places and never the values
 */
export function checked<S extends Shape>(shape: S, given: unknown): v.InferOutput<S> {
  const { success, output, issues } = v.safeParse(shape, given, { message: inWords, abortPipeEarly: true })
  if (!success) throw new ServerRefusal('not-valid', problemsOf(issues))
  return output
}

/** At most twenty. */
const problemsOf = (issues: v.BaseIssue<unknown>[]): Problem['errors'] =>
  issues.slice(0, 20).map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }))
