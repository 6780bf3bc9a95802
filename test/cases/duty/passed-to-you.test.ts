import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { setAdjustments } from '../../../server/cases/duty/set-adjustments.ts'
import { confirmPassedOn } from '../../../server/cases/restriction/confirm-passed-on.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { undoPassedOn } from '../../../server/cases/restriction/undo-passed-on.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import type { HeldDuty } from '../../../server/policy/vocabulary-duties.ts'
import { colleagues } from '../../cast.ts'
import { actBy, byItself, call, council, message } from '../../support/acts.ts'
import { approval, inForce, mails, on, restriction } from '../../support/deciding.ts'
import { amira, dan, minutes, notSent, pass } from '../../support/doing.ts'
import { become, kit, note, passed, passedOn, sam } from '../../support/duties.ts'
import { page } from '../../support/keeping.ts'
import { auditedKinds, everythingKept, rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const frances = actBy(colleagues.frances, minutes(7))
const tom = actBy(colleagues.tom, minutes(8))

describe.each(eitherStore)('P14: Passed to you, on $store', ({ openEmpty }) => {
  it('shows the contact and the deputy the message, by their accounts in the settings, and nobody else', async () => {
    const register = await openEmpty()
    const { passedOnId } = await passedOn(register)
    for (const act of [sam, kit]) {
      const { messages, more } = await passed(register, act)
      expect(messages).toMatchObject([
        {
          passedOnId,
          who: 'A customer',
          channel: 'email',
          subject: 'My letter of May',
          receivedOn: '2026-11-03',
          passedOnBy: 'Amira Khan',
          adjustments: null,
          duties: [{ kind: 'message', dueOn: null, overdue: false, dealtAt: null }],
        },
      ])
      expect(more).toBe(false)
    }
    for (const act of [amira, dan, frances]) expect((await passed(register, act)).messages).toEqual([])
    const looks = await register.read((reading) => reading.selectFrom('access_ledger').selectAll().execute())
    expect(looks.filter(({ by_oid }) => by_oid === colleagues.sam.oid)).toHaveLength(1)
    expect(JSON.stringify(await passed(register))).not.toMatch(/abusive|disab|read out|Twelve/)
  })

  it('shows it to a contact whom an older record has with their name beside the address', async () => {
    const register = await openEmpty()
    const { passedOnId, restrictionId } = await passedOn(register)
    const contact = JSON.stringify({ ...colleagues.sam, address: `Sam Reyes <${colleagues.sam.address}>` })
    await register.write((tx) =>
      tx.updateTable('restrictions').set({ contact }).where('id', '=', restrictionId).execute(),
    )
    expect((await passed(register)).messages).toMatchObject([{ passedOnId }])
  })

  it('G: the due day of a request counts from the council’s receipt, and the mail to the contact names no customer', async () => {
    const register = await openEmpty()
    const made = await inForce(register)
    const later = actBy(colleagues.amira, '2026-11-06T09:00:00.000Z')
    const { passedOnId } = await pass(register, later, made.restrictionId)
    const all: HeldDuty[] = [
      'information-request',
      'subject-access',
      'data-protection-complaint',
      'complaint',
      'adjustments',
    ]
    const { duties } = await note(register, passedOnId, all, later)
    expect(duties.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['message', null],
      ['information-request', '2026-12-01'],
      ['subject-access', '2026-12-03'],
      ['data-protection-complaint', '2026-12-03'],
      ['complaint', null],
      ['adjustments', null],
    ])
    const mail = (await mails(register)).at(-1)
    expect(mail).toMatchObject({
      to: [colleagues.sam.address, colleagues.kit.address],
      subject: expect.stringMatching(/^Request in a message passed to you: R-/),
      headers: { 'X-Contact-Register-PassedOn': passedOnId },
    })
    expect(mail?.body).toMatch(/Answer by 1\sDecember\s2026: 20 working days\./)
    expect(JSON.stringify(mail)).not.toMatch(/petra|holm/i)

    // Noting it again, by somebody else or a second time, changes nothing and mails nobody.
    const before = (await mails(register)).length
    await note(register, passedOnId, ['subject-access'], sam)
    expect((await mails(register)).length).toBe(before)
  })

  it('G: a safeguarding concern is due at once, by the council’s own route', async () => {
    const register = await openEmpty()
    const { passedOnId } = await passedOn(register)
    await note(register, passedOnId, ['safeguarding'])
    const { messages, safeguarding } = await passed(register)
    expect(messages[0]?.duties[1]).toMatchObject({ kind: 'safeguarding', dueOn: '2026-11-03' })
    expect(safeguarding).toEqual(council.duties.safeguarding)
    const mail = (await mails(register)).at(-1)
    expect(mail?.subject).toMatch(/^Safeguarding concern in a message passed to you/)
    expect(mail?.body).toContain(council.duties.safeguarding.words)
    expect(mail?.body).toContain(council.duties.safeguarding.url)
  })

  it('passing the same message on again asks nothing twice; its duties end when all records are undone', async () => {
    const register = await openEmpty()
    const { restrictionId, passedOnId } = await passedOn(register, {}, notSent)
    await note(register, passedOnId, ['subject-access'])
    const again = await pass(register, dan, restrictionId, notSent)
    expect((await passed(register)).messages).toHaveLength(1)
    await note(register, again.passedOnId, ['subject-access'], dan)
    await register.write((tx) => undoPassedOn(tx, amira, passedOnId))
    const [left] = (await passed(register)).messages
    expect(left).toMatchObject({ passedOnId: again.passedOnId })
    expect(left?.duties.map(({ kind }) => kind)).toEqual(['message', 'subject-access'])
    await register.write((tx) => undoPassedOn(tx, dan, again.passedOnId))
    expect((await passed(register)).messages).toEqual([])
    expect(await everythingKept(register, 'duties')).toBe('[[]]')
  })

  it('a reminder alone asks nothing of the contact; a call that was passed on does', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await pass(register, amira, restrictionId, { forwarded: false })
    expect((await passed(register)).messages).toEqual([])
    await pass(register, amira, restrictionId, { contact: call({ note: 'Asked for her file.' }) })
    expect((await passed(register)).messages).toMatchObject([{ channel: 'telephone', subject: null }])
    expect(JSON.stringify(await passed(register))).not.toContain('her file')
  })

  it('a duty can be dealt with, reopened or removed as a mistake, and each is in the trail', async () => {
    const register = await openEmpty()
    const { passedOnId } = await passedOn(register)
    const { duties } = await note(register, passedOnId, ['subject-access', 'information-request'])
    const [all, access, information] = duties.map(({ dutyId }) => dutyId)
    for (const id of [all, access])
      await expect(become(register, id ?? '', 'dealt-with', dan)).rejects.toMatchObject({ refusal: 'not-the-contact' })
    expect(await become(register, access ?? '', 'dealt-with')).toMatchObject({ duty: { dealtBy: 'Sam Reyes' } })
    expect(await become(register, access ?? '', 'open', kit)).toMatchObject({ duty: { dealtAt: null, dealtBy: null } })
    expect(await become(register, information ?? '', 'not-one')).toMatchObject({ duty: null })
    await expect(become(register, all ?? '', 'not-one')).rejects.toMatchObject({ refusal: 'must-be-read' })
    await expect(become(register, information ?? '', 'open')).rejects.toMatchObject({ refusal: 'unknown-duty' })
    await become(register, access ?? '', 'dealt-with', frances)
    await become(register, all ?? '', 'dealt-with')
    expect((await auditedKinds(register)).filter((kind) => kind.startsWith('dut'))).toEqual([
      ...['duties-noted', 'duty-dealt-with', 'duty-reopened', 'duty-denied', 'duty-dealt-with', 'duty-dealt-with'],
    ])
    // What is dealt with stays in view for a fortnight.
    expect((await passed(register)).messages).toHaveLength(1)
    expect((await passed(register, on('2026-11-18', 'sam'))).messages).toEqual([])
    expect(await everythingKept(register, 'audit_trail')).not.toMatch(/petra/i)
  })

  it('P14: stays with its requests once the message was sent: whoever passed it on cannot undo it', async () => {
    const register = await openEmpty()
    const { passedOnId, restrictionId } = await passedOn(register, {}, notSent)
    await note(register, passedOnId, ['information-request'])
    const undo = (id: string) => register.write((tx) => undoPassedOn(tx, amira, id))
    const sent = { refusal: 'reply-already-sent' }
    await register.write((tx) => confirmPassedOn(tx, amira, passedOnId, { forward: true }))
    await expect(undo(passedOnId)).rejects.toMatchObject(sent)
    const kinds = (await passed(register)).messages.flatMap(({ duties }) => duties.map(({ kind }) => kind))
    expect(kinds).toContain('information-request')
    // A reminder that reached the customer stays too, and so does what the pane sent itself.
    const contact = message({ internetMessageId: '<two@example.org>' })
    const reminded = await pass(register, amira, restrictionId, { ...notSent, contact })
    await register.write((tx) => confirmPassedOn(tx, amira, reminded.passedOnId, { reminder: true }))
    await expect(undo(reminded.passedOnId)).rejects.toMatchObject(sent)
    const bySelf = await pass(register, amira, restrictionId, { contact })
    await expect(undo(bySelf.passedOnId)).rejects.toMatchObject(sent)
  })

  it('G: a data-protection complaint is not ended by somebody who had a part in the record; another request is', async () => {
    const register = await openEmpty()
    const { passedOnId } = await passedOn(register)
    const { duties } = await note(register, passedOnId, ['data-protection-complaint', 'subject-access'])
    const idOf = (kind: HeldDuty) => duties.find((one) => one.kind === kind)?.dutyId ?? ''
    const complaint = idOf('data-protection-complaint')
    const before = await rowCounts(register)
    for (const how of ['dealt-with', 'not-one'] as const)
      await expect(become(register, complaint, how, frances)).rejects.toMatchObject({ refusal: 'had-a-part' })
    expect(await rowCounts(register)).toEqual(before)
    await become(register, idOf('subject-access'), 'dealt-with', frances)
    expect((await become(register, complaint, 'dealt-with', tom)).duty).toMatchObject({ dealtBy: 'Tom Birch' })
    await become(register, complaint, 'open', frances)
    expect((await become(register, complaint, 'dealt-with', sam)).duty).toMatchObject({ dealtBy: 'Sam Reyes' })
  })

  it('only whoever passed a message on, its contact and those who decide can note what it contains', async () => {
    const register = await openEmpty()
    const { passedOnId } = await passedOn(register, {}, notSent)
    await expect(note(register, passedOnId, ['complaint'], dan)).rejects.toMatchObject({ refusal: 'not-yours' })
    for (const act of [kit, frances]) await note(register, passedOnId, ['complaint'], act)
    await register.write((tx) => undoPassedOn(tx, amira, passedOnId))
    await expect(note(register, passedOnId, ['complaint'])).rejects.toMatchObject({ refusal: 'already-undone' })
  })
})

describe.each(eitherStore)('G: retention, on $store', ({ openEmpty }) => {
  it('a request keeps its ended restriction until somebody has dealt with it; then both are deleted', async () => {
    const register = await openEmpty()
    const { passedOnId, restrictionId } = await passedOn(register)
    const { duties } = await note(register, passedOnId, ['subject-access'])
    await register.write((tx) => liftRestriction(tx, on('2027-01-10'), restrictionId, { reasons: 'It has ended.' }))
    await register.write((tx) => tx.updateTable('letters').set({ state: 'sent' }).execute())
    await register.write((tx) => tx.updateTable('arrangements').set({ state: 'removed' }).execute())
    const late = '2030-06-02T04:00:00.000Z'
    await runWholeRetention(register, byItself(late))
    expect((await rowCounts(register)).duties).toBe(2)
    await become(register, duties[1]?.dutyId ?? '', 'dealt-with')
    await runWholeRetention(register, byItself(late))
    expect(await rowCounts(register)).toMatchObject({ duties: 0, passed_on: 0, restrictions: 0, customers: 0 })
  })
})

describe.each(eitherStore)('Equality Act s.20: adjustments to make, on $store', ({ openEmpty }) => {
  it('are set by an officer and reach the contact without the reasons', async () => {
    const register = await openEmpty()
    const { restrictionId, customerId } = await passedOn(register)
    const set = (adjustments: string, before: string | null, act = frances) =>
      register.write((tx) => setAdjustments(tx, act, restrictionId, { adjustments, before }))
    await set(' Write in large print. ', null)
    await expect(set('Write in large print.', 'Write in large print.')).rejects.toMatchObject({
      refusal: 'not-changed',
    })
    await expect(set('Ring first.', 'Write in large print.', amira)).rejects.toMatchObject({
      refusal: 'not-authorised',
    })
    expect((await passed(register)).messages).toMatchObject([{ adjustments: 'Write in large print.' }])
    expect(JSON.stringify(await passed(register))).not.toContain('read out on request')
    expect(await restriction(register, restrictionId)).toMatchObject({ adjustments: 'Write in large print.' })
    expect(await auditedKinds(register)).toContain('adjustments-set')
    expect(await everythingKept(register, 'audit_trail')).not.toMatch(/large print/)
    expect((await page(register, customerId, frances)).timeline.events.length).toBeGreaterThan(3)
    await set('', 'Write in large print.')
    expect((await passed(register)).messages).toMatchObject([{ adjustments: null }])
  })

  it('are not replaced by an officer who has not seen them', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const set = (given: { adjustments: string; before?: string | null }, act: Act) =>
      register.write((tx) => setAdjustments(tx, act, restrictionId, given))
    const refused = { refusal: 'changed-meanwhile' }
    await set({ adjustments: 'Write in large print.' }, frances)
    await expect(set({ adjustments: 'Ring first.', before: null }, tom)).rejects.toMatchObject(refused)
    await expect(set({ adjustments: 'Ring first.' }, tom), 'an earlier version').rejects.toMatchObject(refused)
    await expect(set({ adjustments: '', before: 'Write in capitals.' }, tom)).rejects.toMatchObject(refused)
    expect((await restriction(register, restrictionId)).adjustments).toBe('Write in large print.')
    await set({ adjustments: 'Ring first.', before: 'Write in large print.' }, tom)
    expect((await restriction(register, restrictionId)).adjustments).toBe('Ring first.')
  })

  it('may be part of the decision', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, { ...approval(), adjustments: 'Ring before you write.' } as never)
    expect(await restriction(register, restrictionId)).toMatchObject({ adjustments: 'Ring before you write.' })
  })
})
