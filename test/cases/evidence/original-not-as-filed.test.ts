import { createHash } from 'node:crypto'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { seeEscalation } from '../../../server/cases/escalation/see-escalation.ts'
import { evidenceOriginal, evidenceWords } from '../../../server/cases/evidence/evidence-original.ts'
import { seeRestriction } from '../../../server/cases/restriction/see-restriction.ts'
import { answerSubjectAccess } from '../../../server/cases/subject-access/answer-subject-access.ts'
import type { Register } from '../../../server/register/register.ts'
import { on } from '../../support/deciding.ts'
import { everythingOfPetra } from '../../support/store/all-over.ts'
import { eitherRows, stores } from '../../support/store/stores.ts'

const officer = on('2026-12-03')
const keeper = on('2026-12-03', 'ruth')
const other = Buffer.from('From: petra.holm@example.org\r\nSubject: other\r\n\r\nI will come round.\r\n')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** What somebody with write access to the database does to every original. */
const tamperings: Record<string, (register: Register, ids: string[]) => Promise<unknown>> = {
  'other bytes': (register) => register.write((tx) => sql`update originals set content = ${other}`.execute(tx)),
  'other bytes, with a SHA-256 and a length that fit them': (register) =>
    register.write(async (tx) => {
      await sql`update originals set content = ${other}`.execute(tx)
      await sql`update evidence set sha256 = ${sha256(other)}, bytes = ${other.byteLength}`.execute(tx)
    }),
  'no bytes any more': (register) => register.write((tx) => sql`delete from originals`.execute(tx)),
  'no bytes, and no sign that there were any': (register) =>
    register.write(async (tx) => {
      await sql`delete from originals`.execute(tx)
      await sql`update evidence set sha256 = null, bytes = null`.execute(tx)
    }),
}

/** Evidence that was filed with its original. */
const evidenceIds = async (register: Register) => {
  const withOriginal = await register.read((reading) =>
    reading.selectFrom('evidence').select('id').where('filed_salt', 'is not', null).orderBy('id').execute(),
  )
  return withOriginal.map(({ id }) => id)
}

async function archive(parts: AsyncGenerator<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of parts) pieces.push(piece)
  return Buffer.concat(pieces).toString('latin1')
}

describe.each(stores)('P10: an original on $store', ({ store, openEmpty }) => {
  it('has its salted digest in the audit trail’s entry for the filing, and no SHA-256 that somebody could test', async () => {
    const register = await openEmpty()
    await everythingOfPetra(register)
    const rows = await register.read((reading) =>
      reading
        .selectFrom('evidence')
        .select(['id', 'sha256', 'filed_salt'])
        .where('filed_salt', 'is not', null)
        .execute(),
    )
    const entries = await register.read((reading) =>
      reading
        .selectFrom('audit_trail')
        .select('facts')
        .where('what', 'in', ['escalation-filed', 'representation-recorded'])
        .execute(),
    )
    const inTrail = entries.flatMap(({ facts }) => JSON.parse(facts).filed ?? [])
    const digest = (salt: string | null, sha: string | null) => sha256(Buffer.from(`${salt} ${sha}`))
    expect(inTrail.toSorted()).toEqual(rows.map((row) => `${row.id} ${digest(row.filed_salt, row.sha256)}`).toSorted())
    const text = JSON.stringify(
      await register.read((reading) => reading.selectFrom('audit_trail').selectAll().execute()),
    )
    for (const row of rows) expect(text).not.toContain(row.sha256)
    expect(inTrail).toHaveLength(3)
  })

  it('is shown and downloaded while it is the file that was filed, with no alert', async () => {
    const register = await openEmpty()
    const { escalationId } = await everythingOfPetra(register)
    const [first = ''] = await evidenceIds(register)
    const seen = await seeEscalation(register, officer, escalationId)
    expect(seen.evidence.map(({ fault }) => fault)).toEqual([null, null])
    expect((await evidenceOriginal(register, officer, first)).byteLength).toBeGreaterThan(0)
    expect(await told(register)).toEqual([])
  })

  describe.each(eitherRows(store, Object.entries(tamperings)))('with %s', (_, tamper) => {
    it('is never presented as genuine, in the view, words, download or subject access', async () => {
      const register = await openEmpty()
      const { customerId, escalationId, restrictionId } = await everythingOfPetra(register)
      const ids = await evidenceIds(register)
      await tamper(register, ids)

      const { evidence } = await seeEscalation(register, officer, escalationId)
      for (const { fault, text } of evidence) expect([fault !== null, text]).toEqual([true, null])
      const { representations } = await seeRestriction(register, officer, restrictionId)
      expect(representations[0]?.evidence).toMatchObject({ fault: expect.any(String), text: null })
      for (const id of ids) {
        const refused = { refusal: 'original-not-as-filed' }
        await expect(evidenceOriginal(register, officer, id)).rejects.toMatchObject(refused)
        await expect(evidenceWords(register, officer, id)).rejects.toMatchObject(refused)
      }
      const { parts } = await answerSubjectAccess(register, keeper, customerId)
      const file = await archive(parts)
      expect(file).not.toContain('evidence/1.eml')
    })

    it('is recorded once in the trail and each time in the log; the auditor and the keeper are told', async () => {
      const register = await openEmpty()
      const { escalationId } = await everythingOfPetra(register)
      const heard: unknown[] = []
      const hear = (found: unknown) => void heard.push(found)
      subscribe('contact-register.original-not-as-filed', hear)
      onTestFinished(() => void unsubscribe('contact-register.original-not-as-filed', hear))
      await tamper(register, [])

      await seeEscalation(register, officer, escalationId)
      await seeEscalation(register, officer, escalationId)
      expect(heard).toHaveLength(4)
      const entries = await register.read((reading) =>
        reading.selectFrom('audit_trail').selectAll().where('what', '=', 'original-not-as-filed').execute(),
      )
      expect(entries.map(({ subject_id }) => subject_id).toSorted()).toEqual((await evidenceIds(register)).slice(0, 2))
      const { auditor, registerKeeper } = officer.council.posts
      const both = JSON.stringify([auditor.address, registerKeeper.address])
      expect(await told(register)).toEqual([both, both])
    })
  })
})

const told = async (register: Register) =>
  (
    await register.read((reading) =>
      reading.selectFrom('outbox').select('recipients').where('key', 'like', 'original-not-as-filed:%').execute(),
    )
  ).map(({ recipients }) => recipients)
