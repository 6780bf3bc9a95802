import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { giveWarning } from '../../server/cases/give-warning.ts'
import { standingsOf } from '../../server/cases/standings.ts'
import type { Importing } from '../../server/cases/take-in.ts'
import { verifyAuditTrail } from '../../server/register/audit-trail.ts'
import { customersByKey } from '../../server/register/customers.ts'
import { restrictionsIn } from '../../server/register/restrictions.ts'
import { colleagues } from '../cast.ts'
import { clue, message } from '../support/acts.ts'
import { approval, decide, frances, inForce, record, ruth, terms, tom } from '../support/deciding.ts'
import { amira, dan, file } from '../support/doing.ts'
import { auditedKinds, rowCounts } from '../support/rows.ts'
import { csvOf, exported, giveFile, importingInto } from '../support/sheets.ts'
import { stores } from '../support/stores.ts'

const titles = [
  'Name',
  'Also known as',
  'E-mail',
  'Telephone',
  'Measures',
  'Designated contact',
  'Address of the contact',
  'In force on',
  'Reasons',
  'Notes',
  'Approved by',
  'Warning on',
  'State',
  'Lifted on',
  'Services',
]
const council = (given: Record<string, string>) => titles.map((title) => given[title] ?? '')
const restricted = {
  Measures: 'Designated contact',
  'Designated contact': colleagues.sam.name,
  'Address of the contact': colleagues.sam.address,
  'In force on': '2026-03-03',
}

/** What is hardest on files: quotes, ends of lines, formulas, marks that turn text round, one letter, very many. */
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

/** As somebody sees it who recorded nothing of it: who recorded it is no part of an export. */
const all = async (working: Importing) =>
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
    )
  })

describe.each(stores)('what was exported from $store', ({ emptyPlace }) => {
  it('and goes into an empty register is the same register; into the same one, nothing changes', async () => {
    const working = await opened(await emptyPlace())
    const { register } = working
    await inForce(register, {
      terms: terms({
        measures: [
          { kind: 'fewer-people', people: ['A; B', 'C\\D'] },
          { kind: 'channel-closed', channel: 'email', instead: 'by\nletter; or =call' },
        ],
      }),
    })
    await register.write((tx) =>
      giveWarning(tx, amira, {
        customer: clue({ numbers: ['07700 900999'], names: ['=Nell', 'N; W'] }),
        service: 'Housing',
        contact: message({ internetMessageId: null }),
      }),
    )
    const mia = {
      customer: clue({ addresses: ['"mia; x"@example.com'] }),
      evidence: [{ contact: message({ internetMessageId: null }), original: null }],
    }
    const waiting = await file(register, dan, { ...mia, behaviours: ['abusive'], account: '-2\n\t+3' })
    const agreed = await decide(register, frances, waiting.escalationId, approval())
    expect(agreed.letterId).not.toBeNull()
    await file(register, dan, { ...mia, behaviours: ['harassing'] })

    for (const format of ['csv', 'xlsx'] as const) {
      const first = await exported(working, ruth, format)
      const empty = await opened(await emptyPlace())
      const { done, dry } = await giveFile(empty, ruth, first, { format })
      expect(dry.findings).toEqual([])
      expect(done).toMatchObject({
        state: 'done',
        counts: { rows: 6, customersNew: 3, restrictions: 2, warnings: 1, escalations: 3 },
      })
      expect((await exported(empty, ruth, format)).equals(first)).toBe(true)
      expect(await all(empty)).toEqual(await all(working))
      expect((await empty.register.read(verifyAuditTrail)).firstBroken).toBeNull()

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

  it('holds whatever people write', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(nasty, nasty, nasty), { minLength: 1, maxLength: 4 }), async (texts) => {
        const one = await opened(await emptyPlace())
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
          const other = await opened(await emptyPlace())
          await giveFile(other, ruth, out, { format })
          expect((await exported(other, ruth, format)).equals(out)).toBe(true)
        }
      }),
      { numRuns: 3 },
    )
  })
})

describe.each(stores)('taking a file in on $store', ({ emptyPlace }) => {
  it('P13: is no approval: who approved is only what the file says, and the trail has the import alone', async () => {
    const working = await opened(await emptyPlace())
    const { id } = await giveFile(
      working,
      ruth,
      csvOf([
        titles,
        council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org', 'Approved by': 'F. Lane' }),
      ]),
    )
    expect(await auditedKinds(working.register)).toEqual(['register-imported'])
    const kept = await working.register.read((reading) => reading.selectFrom('imported_records').selectAll().execute())
    expect(kept).toMatchObject([{ import_id: id, kind: 'restriction', row_number: 2, approved_by: 'F. Lane' }])
    const points = await working.register.read((reading) =>
      reading.selectFrom('contact_points').select('why').execute(),
    )
    for (const { why } of points) expect(why).toContain(id)
    const [customer] = await working.register.read((reading) => customersByKey(reading, 'email', ['jo@example.org']))
    const [held] = await working.register.read((reading) =>
      restrictionsIn(reading, customer?.customerId ?? '', ['in-force']),
    )
    // P15: the review is due at once, and P14: the letter waits for an officer.
    expect(held).toMatchObject({ reviewDue: '2026-11-03', by: { name: colleagues.ruth.name }, considered: null })
    const letters = await working.register.read((reading) =>
      reading.selectFrom('letters').select(['state', 'at_once_reason']).execute(),
    )
    expect(letters).toMatchObject([
      { state: 'to-write', at_once_reason: expect.stringContaining('before it was taken') },
    ])
  })

  it('the same rows again, in another file, make nothing new; people of the register are left or added to', async () => {
    const working = await opened(await emptyPlace())
    const jo = council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org' })
    await giveFile(working, ruth, csvOf([titles, jo]))
    const more = council({
      Name: 'Jo Marsh',
      'E-mail': 'jo@example.org; jo.two@example.org',
      'Warning on': '5 January 2026',
    })
    const left = await giveFile(working, ruth, csvOf([titles, more, jo]))
    expect(left.done?.counts).toMatchObject({ already: 1, left: 1, warnings: 0 })
    expect(left.dry.findings.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['joined-with', 'customer-known-left']),
    )
    const added = await giveFile(working, ruth, csvOf([titles, more]), { existing: 'add' })
    expect(added.done?.counts).toMatchObject({ customersKnown: 1, warnings: 1 })
    const owners = await working.register.read((reading) =>
      customersByKey(reading, 'email', ['jo@example.org', 'jo.two@example.org']),
    )
    expect(new Set(owners.map(({ customerId }) => customerId)).size).toBe(1)
    expect((await rowCounts(working.register)).customers).toBe(1)
  })

  it('what no longer fits when it is moved in is planned anew, and nothing is half done', async () => {
    const working = await opened(await emptyPlace())
    let met = 0
    const crossed: Importing = {
      ...working,
      // Somebody gives Jo's address to another customer after the file was got ready.
      openStaging: async () => {
        const staging = await working.openStaging()
        return {
          ...staging,
          moveIn: async (work) => {
            if (met++ === 0) {
              await working.register.write((tx) =>
                giveWarning(tx, amira, {
                  customer: clue({ addresses: ['jo@example.org'] }),
                  service: 'Housing',
                  contact: message(),
                }),
              )
            }
            await staging.moveIn(work)
          },
        }
      },
    }
    const jo = council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org' })
    const al = council({ ...restricted, Name: 'Al Bo', 'E-mail': 'al@example.org' })
    const { done } = await giveFile(crossed, ruth, csvOf([titles, jo, al]))
    expect(done).toMatchObject({ state: 'done', counts: { customersNew: 1, left: 1, restrictions: 1 } })
    expect((await rowCounts(working.register)).customers).toBe(2)
  })

  it('broken off before it moved in leaves nothing', async () => {
    const working = await opened(await emptyPlace())
    const broken: Importing = {
      ...working,
      openStaging: async () => {
        const staging = await working.openStaging()
        return {
          ...staging,
          moveIn: (work) =>
            staging.moveIn(async (real, moving) => {
              await work(real, moving)
              throw new Error('The server was killed.')
            }),
        }
      },
    }
    const rows = [titles, council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org', Reasons: 'Abuse.' })]
    await expect(giveFile(broken, ruth, csvOf(rows))).rejects.toThrow('killed')
    expect(await rowCounts(working.register)).toMatchObject({
      customers: 0,
      contact_points: 0,
      restrictions: 0,
      log_restrictions: 0,
      audit_trail: 0,
    })
    // The next run goes through, and the database keeps the log's lines as before.
    await giveFile(working, ruth, csvOf(rows))
    await record(working.register, frances, (await inForceLetter(working)) ?? '', {
      how: 'sent',
      sentOn: '2026-11-03',
      method: 'post',
      text: null,
    })
    const lines = await working.register.read((reading) =>
      reading.selectFrom('log_restrictions').select(['name', 'letter_outstanding']).execute(),
    )
    expect(lines).toEqual([{ name: 'jo marsh', letter_outstanding: 0 }])
  })
})

async function opened(where: Parameters<typeof importingInto>[0]): Promise<Importing> {
  const working = await importingInto(where)
  onTestFinished(() => working.register.close())
  return working
}

const inForceLetter = async ({ register }: Importing) =>
  (await register.read((reading) => reading.selectFrom('letters').select('id').executeTakeFirst()))?.id
