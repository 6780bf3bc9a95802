import { join } from 'node:path'
import { openToRead } from '../../server/register/store/open-to-read.ts'
import { randomFrom } from '../pane/switches/random.ts'
import { council, csvOf, restricted, titles } from '../support/sheets.ts'
import type { Where } from '../support/store/stores.ts'
import type { Scene } from '../torture/support/scene.ts'
import { type Judgement, judgeCut } from './judge.ts'
import { keeperAt } from './keeper.ts'
import { startLoad } from './load.ts'
import { judged, type PowercutResult } from './result.ts'
import { stageSqlite } from './stage-sqlite.ts'

const rows = 300
const file = csvOf([
  titles,
  ...Array.from({ length: rows }, (_, i) =>
    council({ ...restricted, Name: `Person ${i}`, 'E-mail': `person${i}@example.org` }),
  ),
])

type Trial = { scene: Scene; cuts: number; seed: number }

/**
 * Cuts a store while a file is given and signed and people work. After each cut the import is finished: what was done
 * stays done, and each row is on the register once.
 */
export async function duringImport({ scene, cuts, seed }: Trial): Promise<PowercutResult> {
  const stage = await stageSqlite({ scene, folder: join(scene.folder, 'import'), isSeeded: false, planted: null })
  const keeper = await keeperAt(scene, stage.server.url)
  const load = startLoad(stage.server.url, scene.token, `import-${seed}`, stage.position)
  await load.until(20)
  const began = stage.position()
  const id = await keeper.give(file)
  const given = stage.position()
  await keeper.sign(id)
  const done = stage.position()
  await load.until(load.sent.length)
  const end = stage.position()
  const stopped = load.stop()
  const { changes, wrong, after } = await stage.end()
  await stopped

  const random = randomFrom(seed)
  const within = changes.filter(({ position }) => position >= began && position < end)
  const positions = Array.from({ length: cuts }, () => within[Math.floor(random() * within.length)]?.position ?? end)
  const judgements: Judgement[] = []
  for (const [n, position] of positions.toSorted((a, b) => a - b).entries()) {
    const left = after(position, random, n)
    const promised = { id, isGiven: position >= given, isDone: position >= done }
    judgements.push(await judgeCut(scene, left, load.sent, position, finishing(scene, promised)))
  }
  judgements[0]?.wrong.push(...wrong, ...load.wrong)
  const syncs = changes.filter(({ kind }) => kind === 'synced').length
  return judged({ what: 'during an import', changes: changes.length, syncs }, judgements)
}

type Promised = { id: string; isGiven: boolean; isDone: boolean }

const finishing =
  (scene: Scene, { id, isGiven, isDone }: Promised) =>
  async (url: string, where: Where): Promise<string[]> => {
    const wrong: string[] = []
    const keeper = await keeperAt(scene, url)
    const [state, before] = [await keeper.stateOf(id), await imported(where)]
    if (isGiven && state === undefined) wrong.push('a file that was given is not there')
    if (isDone && state !== 'done') wrong.push(`an import that was done is ${state}`)
    if (before !== (state === 'done' ? rows : 0)) wrong.push(`${before} rows of an import that is ${state}`)
    if (state !== 'done') await keeper.sign(state === undefined ? await keeper.give(file) : id)
    const now = await imported(where)
    if (now !== rows) wrong.push(`${now} rows at the end`)
    return wrong
  }

/** How many of the file's customers are on the register. */
async function imported(where: Where): Promise<number> {
  const register = await openToRead(where)
  const points = await register.read((reading) =>
    reading.selectFrom('contact_points').select('value').where('value', 'like', 'person%@example.org').execute(),
  )
  await register.close()
  return points.length
}
