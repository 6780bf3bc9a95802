import { headsOf, type Reads } from '../register/audit/checkpoints.ts'
import { checkpointsIn, type FiledCheckpoint, forksAmong, keysFrom, nameOf } from './checkpoint-files.ts'
import { say } from './say.ts'

/** Files with checkpoints, and files with the keys by which they count. */
export type Against = { files: readonly string[]; keys: readonly string[] }

/** @throws NotUsable */
export const givenIn = ({ files, keys }: Against, env: NodeJS.ProcessEnv) => checkpointsIn(files, keysFrom(keys, env))

/**
 * Compares the register with checkpoints that somebody kept elsewhere: prints for each whether the trail still begins
 * with it. Returns 1 if any differs.
 */
export async function compareAgainst(read: Reads, { signed, unsigned }: ReturnType<typeof givenIn>): Promise<number> {
  const entries = await countEntries(read)
  const heads = await headsOf(read, [entries, ...signed.map(({ size }) => size)])
  const there = Math.max(...heads.keys(), 0)
  let code = 0
  const wrong = (line: string) => {
    code = say(line, 1)
  }
  for (const { origin, size } of unsigned)
    wrong(`Not signed by the key: ${origin}, ${size} entries. It proves nothing; somebody may have made it up.`)
  for (const [one, other] of forksAmong(signed))
    wrong(`Fork: two histories were signed. ${nameOf(one)}, and ${nameOf(other)}, have different roots.`)
  const states = signed.map((one) => ({ one, state: stateOf(one, heads) }))
  for (const { one, state } of states) {
    if (state === 'same') say(`The register begins with it: ${nameOf(one)}.`, 0)
    else
      wrong(
        state === 'cut' ? cut(one, there) : `Rewritten: ${nameOf(one)}. The entries are not those that were signed.`,
      )
  }
  const sound = Math.max(0, ...states.filter(({ state }) => state === 'same').map(({ one }) => one.size))
  const firstWrong = states.find(({ state }) => state === 'rewritten')?.one.size
  if (firstWrong !== undefined)
    wrong(
      `The first entry that was rewritten is one of ${sound + 1} to ${firstWrong}. More checkpoints narrow it down.`,
    )
  if (code !== 0) await sayRestores(read)
  if (code !== 0) say('Keep this register, every backup and every checkpoint, and tell information governance.', 1)
  return code
}

/**
 * A restore explains why checkpoints from before it differ. It says so itself, so information governance must know of
 * it.
 */
async function sayRestores(read: Reads): Promise<void> {
  const restores = await read((reading) =>
    reading
      .selectFrom('audit_trail')
      .select(['seq', 'at', 'facts'])
      .where('what', '=', 'register-restored')
      .orderBy('seq')
      .execute(),
  )
  for (const { seq, at, facts } of restores) {
    const { entries, signed } = JSON.parse(facts)
    say(
      `Entry ${seq} says that a backup of ${entries} entries was restored at ${at}, when ${signed} were signed. If nobody told you of that, ask.`,
      1,
    )
  }
}

const stateOf = (
  { size, root }: FiledCheckpoint,
  heads: Awaited<ReturnType<typeof headsOf>>,
): 'same' | 'rewritten' | 'cut' => {
  const now = heads.get(size)
  if (!now) return 'cut'
  return now.root.equals(root) ? 'same' : 'rewritten'
}

const cut = (one: FiledCheckpoint, there: number): string =>
  there === 0
    ? `Emptied: ${nameOf(one)}. The register has no entry at all.`
    : `Cut off: ${nameOf(one)}. The register has only ${there} entries.`

async function countEntries(read: Reads): Promise<number> {
  const last = await read((reading) =>
    reading.selectFrom('audit_trail').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst(),
  )
  return last?.seq ?? 0
}
