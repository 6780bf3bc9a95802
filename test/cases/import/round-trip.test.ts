import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportContext } from '../../../server/cases/import/run-import.ts'
import { anyReader } from '../../../server/cases/standing/reader.ts'
import { standingsOf } from '../../../server/cases/standing/standings.ts'
import { readSheet } from '../../../server/sheets/read-sheet.ts'
import { call, clue, message } from '../../support/acts.ts'
import {
  agreed as agreedTo,
  approval,
  decide,
  frances,
  inForce,
  record,
  ruth,
  terms,
  tom,
} from '../../support/deciding.ts'
import { amira, dan, file, seen } from '../../support/doing.ts'
import { isFull } from '../../support/is-full.ts'
import { add } from '../../support/keeping.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, exported, giveFile, restricted, titles } from '../../support/sheets.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'
import { giveWarningAndSend } from '../../support/warned.ts'

/** What is hardest for files: quotes, line ends, formulas, characters that reverse text, very short and long texts. */
const nasty = fc
  .oneof(
    fc
      .array(
        fc.constantFrom(
          '"',
          '\n',
          '\r\n',
          ';',
          ',',
          '\\',
          "'",
          '=',
          '+',
          '-',
          '@',
          '\t',
          '＝',
          '\u202e',
          '\u200b',
          '🙂',
          'é',
          'ß',
          '&',
          '<',
          '_x0041_',
          'x',
          ' ',
        ),
        { maxLength: 12 },
      )
      .map((some) => some.join('')),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('a', 'x'.repeat(9000), '=HYPERLINK("http://x","y")', "'=1", '\\;', '\\n'),
  )
  .map((text) => text.replaceAll('\0', '').toWellFormed().trim())

/** All standings, as somebody sees them who recorded none: an export does not contain who recorded them. */
const all = async (working: ImportContext) =>
  await working.register.read(async (reading) => {
    const rows = await reading
      .selectFrom('customers')
      .select('id')
      .where('merged_into', 'is', null)
      .orderBy('id')
      .execute()
    return await standingsOf(
      reading,
      tom,
      rows.map(({ id }) => id),
      anyReader,
    )
  })

describe.each(stores)('an export from $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  either('P4: keeps postal addresses, whatever their lines contain', async () => {
    const working = await opened(await newRegister())
    const home = 'Flat 1; A\\B, =12 "High" Street\nAmbleford\nyo17hh'
    const customer = clue({ names: ['Nell'], postalAddresses: [home] })
    await working.register.write((tx) => giveWarningAndSend(tx, amira, { customer, service: null, contact: call() }))
    const keys = (one: ImportContext) =>
      one.register.read((reading) =>
        reading.selectFrom('contact_points').select('key').where('kind', '=', 'postal-address').execute(),
      )
    expect(await keys(working)).toEqual([{ key: 'YO1 7HH|flat 1 a b 12 high street ambleford' }])
    for (const format of ['csv', 'xlsx'] as const) {
      const empty = await opened(await newRegister())
      const { done, dry } = await giveFile(empty, ruth, await exported(working, ruth, format), { format })
      expect([dry.findings, done?.state]).toEqual([[], 'done'])
      expect(await keys(empty)).toEqual(await keys(working))
      const again = await giveFile(empty, ruth, await exported(empty, ruth, format), { format, existing: 'add' })
      expect([again.done?.counts?.customersNew, (await keys(empty)).length]).toEqual([0, 1])
    }
  })

  either('P8: keeps whose each contact point is: a solicitor stays unrestricted, a mailbox shared', async () => {
    const working = await opened(await newRegister())
    const { customerId } = await inForce(working.register)
    const ann = { kind: 'representative', part: 'solicitor', name: 'Ann; Lee' } as const
    await add(working.register, customerId, 'email', 'ann@law.example', ann)
    await add(working.register, customerId, 'number', '07700 900456', { kind: 'shared' })
    await add(working.register, customerId, 'email', 'family@example.org', { kind: 'shared' })
    const points = (one: ImportContext) =>
      one.register.read((reading) =>
        reading
          .selectFrom('contact_points')
          .select(['kind', 'key', 'whose', 'part', 'representative'])
          .orderBy('key')
          .execute(),
      )
    for (const format of ['csv', 'xlsx'] as const) {
      const empty = await opened(await newRegister())
      const { done, dry } = await giveFile(empty, ruth, await exported(working, ruth, format), { format })
      expect([dry.findings, done?.state]).toEqual([[], 'done'])
      expect(await points(empty)).toEqual(await points(working))
      expect(await seen(empty.register, amira, 'ann@law.example')).toEqual({ kind: 'not-on-register' })
      expect(await seen(empty.register, amira, 'family@example.org')).toEqual({ kind: 'shared' })
    }
  })

  it('imported into an empty register gives the same register; into its own, it changes nothing', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const { letterId } = await agreedTo(register, {
      terms: terms({
        measures: [
          { kind: 'fewer-people', people: ['A; B <a.b@ambleford.example>', 'C\\D <c.d@ambleford.example>'] },
          { kind: 'channel-closed', channel: 'email', instead: 'by\nletter; or =call' },
        ],
      }),
    })
    await record(register, frances, letterId)
    await register.write((tx) =>
      giveWarningAndSend(tx, amira, {
        customer: clue({ numbers: ['07700 900999'], names: ['=Nell', 'N; W'] }),
        service: 'Housing',
        contact: message({ internetMessageId: null }),
      }),
    )
    const mia = {
      customer: clue({ addresses: ['"mia; x"@example.com'] }),
      evidence: [
        {
          contact: message({ subject: '="Useless";\nall of you' }),
          original: Buffer.from('You are useless.').toString('base64'),
        },
        { contact: call(), original: null },
      ],
    }
    const waiting = await file(register, dan, { ...mia, behaviours: ['abusive'], account: '-2\n\t+3' })
    const agreed = await decide(register, frances, waiting.escalationId, approval())
    expect(agreed.letterId).not.toBeNull()
    await file(register, dan, { ...mia, behaviours: ['harassing'] })

    for (const format of ['csv', 'xlsx'] as const) {
      const first = await exported(working, ruth, format)
      const cells = readSheet(first, format).rows.flatMap((row) => row.cells)
      // P2, P12, P14: what was considered, the letter's own words, and which evidence there is.
      expect(cells.filter((cell) => cell.includes('\nLesser measures: One contact was tried'))).toHaveLength(2)
      expect(cells).toContainEqual(expect.stringMatching(/\bDear [\s\S]*ombudsman/i))
      expect(cells).toContainEqual(
        expect.stringMatching(/^.*; email; ="Useless"; all of you; SHA-256 [\da-f]{64}\n.*; telephone; .*no original$/),
      )
      const empty = await opened(await newRegister())
      const { done, dry } = await giveFile(empty, ruth, first, { format })
      expect(dry.findings).toEqual([])
      expect(done).toMatchObject({
        state: 'done',
        counts: { rows: 6, customersNew: 3, restrictions: 2, warnings: 1, escalations: 3 },
      })
      expect((await exported(empty, ruth, format)).equals(first)).toBe(true)
      expect(await all(empty)).toEqual(await all(working))
      expect(await proved(empty.register)).toMatchObject(sound)

      const before = await rowCounts(register)
      const again = await giveFile(working, ruth, first, { format, existing: 'add' })
      expect(again.done?.counts).toMatchObject({
        already: 6,
        restrictions: 0,
        warnings: 0,
        escalations: 0,
        customersKnown: 0,
      })
      const after = await rowCounts(register)
      for (const table of [
        'customers',
        'contact_points',
        'restrictions',
        'letters',
        'warnings',
        'escalations',
      ] as const) {
        expect(after[table], table).toBe(before[table])
      }
    }
  })

  it('round-trips whatever people write', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(nasty, nasty, nasty), { minLength: 1, maxLength: 4 }), async (texts) => {
        const one = await opened(await newRegister())
        const rows = texts.map(([name, reasons, notes], i) =>
          council({ ...restricted, Name: `n${name}`, 'E-mail': `p${i}@example.org`, Reasons: reasons, Notes: notes }),
        )
        const { done } = await giveFile(one, ruth, csvOf([titles, ...rows]))
        expect(done?.state).toBe('done')
        const kept = await one.register.read((reading) =>
          reading.selectFrom('restrictions').select('reasons').orderBy('id').execute(),
        )
        expect(kept.map(({ reasons }) => reasons)).toEqual(texts.map(([, reasons]) => reasons))
        for (const format of ['csv', 'xlsx'] as const) {
          const out = await exported(one, ruth, format)
          const other = await opened(await newRegister())
          await giveFile(other, ruth, out, { format })
          expect((await exported(other, ruth, format)).equals(out)).toBe(true)
        }
      }),
      // On PostgreSQL once: it takes any text, too, and each run makes three registers.
      { numRuns: isFull || store === 'SQLite' ? 3 : 1 },
    )
  })
})
