import { isConsistent } from '../checkpoints/merkle.ts'
import { checkpointsIn, type FiledCheckpoint, forksAmong, keysFrom, NotUsable, nameOf } from './checkpoint-files.ts'
import { say } from './say.ts'

/**
 * Compares checkpoints with each other by the proofs in them: no register is needed. Returns 1 if one does not continue
 * from the one before, if its proof is missing, or if they are of more than one log: no proof leads from one to the next.
 * @throws NotUsable
 */
export function compareCheckpoints(files: readonly string[], keys: readonly string[], env: NodeJS.ProcessEnv): number {
  const { signed, unsigned } = checkpointsIn(files, keysFrom(keys, env))
  const heads = new Set(
    [...signed, ...unsigned].map(({ origin, size, root }) => `${origin} ${size} ${root.toString('hex')}`),
  )
  if (heads.size === 1 && signed.length > 0)
    throw new NotUsable('There is only one checkpoint in these files, and nothing to compare it with.')
  let code = 0
  const wrong = (line: string) => {
    code = say(line, 1)
  }
  for (const { origin, size } of unsigned) wrong(`Not signed by the key: ${origin}, ${size} entries.`)
  for (const [one, other] of forksAmong(signed))
    wrong(`Fork: two histories were signed. ${nameOf(one)}, and ${nameOf(other)}, have different roots.`)
  for (const { older, newer, proof } of pairs(signed)) {
    if (isConsistent(older, newer, proof)) say(`Goes on: ${nameOf(newer)}, from ${older.size}.`, 0)
    else wrong(`Does not continue: ${nameOf(newer)}, from ${nameOf(older)}. The entries before were rewritten.`)
  }
  for (const one of signed.filter((given) => !isLinked(given, signed)))
    wrong(`Not compared: ${nameOf(one)}. No proof among these files leads to it.`)
  for (const origin of furtherLogs(signed))
    wrong(`Begins anew: ${origin} is not compared with the log before it. Ask why it was begun.`)
  return code
}

/** A restore begins a new log, and so can whoever has the server: its history can be any. */
const furtherLogs = (given: readonly FiledCheckpoint[]): string[] =>
  [...new Set(given.map(({ origin }) => origin))]
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .slice(1)

/** Each checkpoint with the one that its proof begins at. */
const pairs = (given: readonly FiledCheckpoint[]) =>
  given.flatMap((newer) =>
    given
      .filter((older) => older !== newer && older.origin === newer.origin && older.size === newer.from?.size)
      .map((older) => ({ older, newer, proof: newer.from?.proof ?? [] })),
  )

/** The first of a log needs no proof; every other must continue one that is here. */
function isLinked(one: FiledCheckpoint, all: readonly FiledCheckpoint[]): boolean {
  const isFirst = !all.some(({ origin, size }) => origin === one.origin && size < one.size)
  return isFirst || all.some(({ origin, size }) => origin === one.origin && size === one.from?.size)
}
