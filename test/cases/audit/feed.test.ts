import { describe, expect, test } from 'vitest'
import { readFeed } from '../../../server/cases/audit/feed.ts'
import { sealLooks } from '../../../server/cases/audit/seal-looks.ts'
import { appendAudit } from '../../../server/register/audit/audit-trail.ts'
import { UnknownPosition } from '../../../server/register/audit/feed.ts'
import type { Register } from '../../../server/register/register.ts'
import { inPieces } from '../../../server/register/store/in-pieces.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues, customers } from '../../cast.ts'
import { actBy, call } from '../../support/acts.ts'
import { amira, minutes, now, seen, warn } from '../../support/doing.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { stores } from '../../support/store/stores.ts'

type Line = { id: string; kind: string; what: string; facts?: { looks?: number } }

/** Everything after a cursor, page by page. */
async function feed(register: Register, most: number, from = ''): Promise<{ lines: Line[]; cursors: string[] }> {
  const [lines, cursors]: [Line[], string[]] = [[], []]
  for (let cursor = from; ; ) {
    const page = (await readFeed(register, cursor, most)) ?? []
    lines.push(...page.map(({ json }) => JSON.parse(json)))
    cursors.push(...page.map((line) => line.cursor))
    if (page.length === 0) return { lines, cursors }
    cursor = cursors.at(-1) ?? ''
  }
}

const petra = { addresses: customers.petra.addresses, numbers: [], names: [customers.petra.name] }
const [address = ''] = customers.petra.addresses
const seal = (register: Register) => sealLooks(register, { at: now, newId })

/** The one look that there is, again and again, in its batch. */
const repeatLook = (register: Register, times: number) =>
  register.write(async (tx) => {
    const look = await tx.selectFrom('access_ledger').selectAll().executeTakeFirstOrThrow()
    for (const some of inPieces(Array.from({ length: times }), 500))
      await tx
        .insertInto('access_ledger')
        .values(some.map(() => ({ ...look, id: newId() })))
        .execute()
  })

describe.each(stores)('G: the audit feed, on $store', ({ openEmpty }) => {
  test('gives trail and sealed looks in one order, whatever the page size and wherever reading resumes', async () => {
    const register = await openEmpty()
    await warn(register, amira, { contact: call(), customer: petra })
    for (const by of [colleagues.dan, colleagues.kit]) await seen(register, actBy(by, minutes(5)), address)
    // A look that is not sealed yet could still get another before it.
    expect((await feed(register, 100)).lines.map(({ kind }) => kind)).not.toContain('look')
    await seal(register)
    await seen(register, actBy(colleagues.sam, minutes(9)), address)
    await seal(register)

    const { lines, cursors } = await feed(register, 100)
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    const trail = lines.filter(({ kind }) => kind === 'trail')
    expect(trail.map(({ id }) => Number(id))).toEqual(trail.map((_, n) => n + 1))
    const counted = trail.reduce((sum, { facts }) => sum + (facts?.looks ?? 0), 0)
    expect(lines.filter(({ kind }) => kind === 'look')).toHaveLength(counted)
    expect(counted).toBe(3)
    for (const most of [1, 2]) expect((await feed(register, most)).lines).toEqual(lines)
    for (const [n, cursor] of cursors.entries())
      expect((await feed(register, 100, cursor)).lines).toEqual(lines.slice(n + 1))
  })

  test('gives each look of a busy minute once, though the minute takes more than one seal', async () => {
    const register = await openEmpty()
    await warn(register, amira, { contact: call(), customer: petra })
    await seen(register, actBy(colleagues.dan, minutes(5)), address)
    const looks = 4_321
    await repeatLook(register, looks - 1)
    await seal(register)
    const { lines } = await feed(register, 500)
    const seals = lines.filter(({ what }) => what === 'looks-sealed')
    expect(seals.map(({ facts }) => facts?.looks)).toEqual([2_000, 2_000, 321])
    const given = lines.filter(({ kind }) => kind === 'look')
    expect(given).toHaveLength(looks)
    expect(new Set(given.map(({ id }) => id.split(':')[1])).size).toBe(looks)
    expect(await proved(register)).toMatchObject({ ...sound, counts: { looks, notYetSealed: 0, differences: 0 } })
    // Nothing is left to seal.
    await seal(register)
    expect((await feed(register, 500)).lines).toHaveLength(lines.length)
  })

  test('names nobody: ids, kinds, dates and counts', async () => {
    const register = await openEmpty()
    await warn(register, amira, { contact: call(), customer: petra })
    await seen(register, actBy(colleagues.dan, minutes(5)), address)
    await seal(register)
    const text = JSON.stringify((await feed(register, 100)).lines)
    for (const words of [address, customers.petra.name, colleagues.dan.name, colleagues.dan.address, amira.by.name])
      expect(text).not.toContain(words)
    expect(text).toContain(colleagues.dan.oid)
  })

  test('leaves out a look that was deleted meanwhile, and continues after it', async () => {
    const register = await openEmpty()
    await warn(register, amira, { contact: call(), customer: petra })
    for (const by of [colleagues.dan, colleagues.kit]) await seen(register, actBy(by, minutes(5)), address)
    await seal(register)
    const { lines, cursors } = await feed(register, 100)
    const at = lines.findIndex(({ kind }) => kind === 'look')
    const id = lines[at]?.id.split(':')[1] ?? ''
    await register.write((tx) => tx.deleteFrom('access_ledger').where('id', '=', id).execute())
    expect((await feed(register, 100, cursors[at])).lines).toEqual(lines.slice(at + 1))
    for (const most of [1, 2, 3, 100]) expect((await feed(register, most)).lines).toEqual(lines.toSpliced(at, 1))
  })

  test('a cursor from before a restore, or of another register, is refused and not taken for the end', async () => {
    const [register, other] = [await openEmpty(), await openEmpty()]
    const note = (of: Register, n: number) =>
      of.write((tx) =>
        appendAudit(tx, { at: minutes(n), by: amira.by, what: 'report-made', subjectId: '', customerId: '' }),
      )
    await note(register, 1)
    await note(register, 2)
    await note(other, 3)
    await note(other, 4)
    const { cursors } = await feed(register, 100)
    for (const cursor of cursors) await expect(readFeed(other, cursor, 10)).rejects.toThrow(UnknownPosition)
    for (const zeros of [3, 9, 14])
      await expect(readFeed(register, `9${'0'.repeat(zeros)}.${'a'.repeat(16)}`, 10)).rejects.toThrow(UnknownPosition)
    for (const text of ['0', '1', 'x', '1.zz', `${cursors[0]}.'or 1=1`])
      expect(await readFeed(register, text, 10)).toBeNull()
  })
})
