import { describe, expect, it } from 'vitest'
import { endPrecautionFor, recordPrecaution } from '../../../server/cases/precaution/precautions.ts'
import { recordRightsRequest } from '../../../server/cases/rights-request/rights-requests.ts'
import { withdrawWarning } from '../../../server/cases/warning/withdraw-warning.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { clue, message } from '../../support/acts.ts'
import { frances, inForce, reviewed, ruth } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { amira, file, now, seen, warn } from '../../support/doing.ts'
import { passedOn } from '../../support/duties.ts'
import { another, correct } from '../../support/keeping.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'

const from = (internetMessageId: string) => ({ contact: message({ internetMessageId }), original: null })

describe.each(stores)(
  'G: whom a subject access file marks, and what else it says, on $store',
  ({ store, openEmpty }) => {
    const either = eitherTest(store)
    it('an officer whom the customer knows is marked nowhere, whatever they did; a colleague everywhere', async () => {
      const register = await openEmpty()
      const { customerId } = await inForce(register)
      await seen(register, frances, 'petra.holm@example.org')
      const careful = {
        steps: ['not-alone' as const],
        more: null,
        reason: 'A cup was thrown.',
        notTold: 'It would harm.',
      }
      const { precautionId } = await register.write((tx) =>
        recordPrecaution(tx, frances, customerId, { ...careful, lookAgainOn: '2027-05-03' }),
      )
      await register.write((tx) => endPrecautionFor(tx, frances, precautionId, { why: 'She has moved.' }))
      const asked = { kind: 'erasure' as const, receivedOn: '2026-11-02', what: 'Delete it.' }
      await register.write((tx) => recordRightsRequest(tx, frances, customerId, asked))
      await register.write((tx) => recordRightsRequest(tx, ruth, customerId, asked))

      const { record, text } = await disclosed(register, customerId)
      expect(record.whoLooked.map(({ who }: { who: unknown }) => who)).toContain('Frances Lane')
      expect(record.precautions).toMatchObject([
        { recordedBy: 'Frances Lane', notTold: { by: 'Frances Lane' }, ended: { by: 'Frances Lane' } },
      ])
      expect(record.requestsAboutTheRecord).toMatchObject([
        { recordedBy: 'Frances Lane' },
        { recordedBy: { redact: 'Ruth Abbey' } },
      ])
      expect(text).not.toContain('[REDACT? Frances Lane]')
      expect(text).not.toContain(`[REDACT? ${frances.by.oid}]`)
      for (const { name } of [amira.by, ruth.by]) expect(text.replaceAll(`[REDACT? ${name}]`, '')).not.toContain(name)
    })

    either('P9, P13: says why a keeper withdrew a warning, and which part a judge had', async () => {
      const register = await openEmpty()
      const { customerId, warningId } = await warn(register)
      const why = 'Her brother wrote it, not she.'
      await register.write((tx) => withdrawWarning(tx, ruth, warningId, { why }))
      const { restrictionId } = await inForce(register)
      await reviewed(register, frances, restrictionId)
      const { record } = await disclosed(register, customerId)
      expect(record.warnings).toMatchObject([{ withdrawn: { why: { freeText: why }, by: { redact: 'Ruth Abbey' } } }])
      expect(record.restrictions).toMatchObject([{ reviews: [{ partOfTheJudge: ['decided'] }] }])
    })

    either('names by reference the customer from whom a warning was moved, and tells that customer, too', async () => {
      const register = await openEmpty()
      const { warningId, customerId: before } = await warn(register)
      const { customerId: after } = await another(register)
      await correct(register, { kind: 'warning', id: warningId, field: 'customer', value: after })
      const references = { before: referenceOf('customer', before), after: referenceOf('customer', after) }
      const { record, text } = await disclosed(register, after)
      expect(record.warnings).toMatchObject([
        { corrections: [{ before: { redact: references.before }, after: references.after }] },
        { corrections: [] },
      ])
      expect(text).not.toMatch(/READ: [\da-f]{8}-/)
      expect((await disclosed(register, before)).record.movedAway).toMatchObject([
        { to: { redact: references.after }, why: { freeText: 'It was a slip.' } },
      ])
    })

    either('marks the references and links of other people’s records in a notice that gathers several', async () => {
      const register = await openEmpty()
      const abusive = { behaviours: ['abusive' as const] }
      await file(register, amira, abusive)
      const [own, other] = [
        await file(register, amira, { ...abusive, evidence: [from('<own@example.org>')] }),
        await file(register, amira, {
          ...abusive,
          customer: clue({ addresses: ['mia@example.net'] }),
          evidence: [from('<m>')],
        }),
      ]
      const { record, text } = await disclosed(register, own.customerId)
      const [mine, theirs] = [own, other].map(({ escalationId }) => referenceOf('escalation', escalationId))
      const gathered = JSON.stringify(
        record.mail.find(({ text }: { text: unknown }) => JSON.stringify(text).includes(`${theirs}`)),
      )
      expect(gathered).toContain(`{"redact":"${theirs}"}`)
      expect(gathered).not.toContain(`{"redact":"${mine}"}`)
      expect(text).toContain(`[REDACT? ${theirs}]`)
      expect(text.replaceAll(/\[REDACT\? [^\]]*\]/g, '')).not.toMatch(new RegExp(`${theirs}|${other.escalationId}`))
      expect(text).toMatch(new RegExp(`\\[READ: [^\\[]*${mine}`))
    })

    either('P14: says what a message that was passed on asks for, in words that are not those of a hold', async () => {
      const register = await openEmpty()
      const { customerId } = await passedOn(register)
      const { record, text } = await disclosed(register, customerId)
      expect(record.restrictions[0].passedOn[0].whatItAsksFor).toMatchObject([{ what: 'message' }])
      expect(text).toContain('What it asks for, 1 of 1')
    })

    it('contains mail about the person that waits, failed or was sent, and mail to them', async () => {
      const register = await openEmpty()
      const { customerId } = await inForce(register)
      const { customerId: other } = await another(register)
      const mail = { headers: '{}', at: now.toISOString(), next_at: now.toISOString(), attempts: 3 }
      const to = (address: string) => ({ id: newId(), recipients: JSON.stringify([address]), ...mail })
      await register.write(async (tx) => {
        await tx.deleteFrom('outbox').execute()
        const failed = {
          key: `x:${customerId}`,
          subject: 'A',
          body: 'About her.',
          state: 'dead',
          last_error: 'No.',
        } as const
        await tx
          .insertInto('outbox')
          .values({ ...to('amira.khan@ambleford.example'), ...failed })
          .execute()
        const hers = { key: 'y', subject: 'B', body: 'To her.', state: 'waiting' } as const
        await tx
          .insertInto('outbox')
          .values({ ...to('Petra.Holm@example.org'), ...hers })
          .execute()
        const another = { key: `x:${other}`, subject: 'C', body: 'About another.', state: 'waiting' } as const
        await tx
          .insertInto('outbox')
          .values({ ...to('amira.khan@ambleford.example'), ...another })
          .execute()
      })
      expect((await disclosed(register, customerId)).record.mail).toMatchObject([
        {
          ...{ state: 'given up', to: [{ redact: 'amira.khan@ambleford.example' }] },
          ...{ text: { freeText: 'About her.' }, lastError: { freeText: 'No.' } },
        },
        { state: 'waiting to be sent', to: ['Petra.Holm@example.org'], text: { freeText: 'To her.' } },
      ])
    })
  },
)
