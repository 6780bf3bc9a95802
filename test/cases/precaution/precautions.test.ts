import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { composePrecautionLetter, tellOfPrecaution } from '../../../server/cases/precaution/precaution-letter.ts'
import { endPrecautionFor, keepPrecautionOn, recordPrecaution } from '../../../server/cases/precaution/precautions.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { checkRecipients } from '../../../server/cases/standing/check-recipients.ts'
import { lookUp } from '../../../server/cases/standing/look-up.ts'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { LookupQuestion } from '../../../server/contract/standing/standing.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import { withoutHolders } from '../../support/acts.ts'
import { frances, inForce, on, ruth, tom } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { amira, openWarning, warn } from '../../support/doing.ts'
import { add, another, merge, page, takeApart, told } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { auditedKinds, rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const reason = 'He threw a cup at two visitors on 2 November.'
const alone = 'Don’t go alone: take a colleague with you.'
const side = 'Use the side door.'
type Given = Parameters<typeof recordPrecaution>[3]
const given: Given = { steps: ['not-alone'], more: side, reason, lookAgainOn: '2027-05-03', notTold: null }
const careful = (register: Register, customerId: string, part: Partial<Given> = {}, act: Act = frances) =>
  register.write((tx) => recordPrecaution(tx, act, customerId, { ...given, ...part }))
const end = (register: Register, id: string, act: Act = frances) =>
  register.write((tx) => endPrecautionFor(tx, act, id, { why: 'He has moved.' }))
const [petra = ''] = customers.petra.addresses
const home = '12 High Street\nAmbleford\nYO1 7HH'
const find = (register: Register, by: LookupQuestion['by'], value: string, also: LookupQuestion['also'] = {}) =>
  lookUp(register, amira, { by, value, also })
const ledger = async (register: Register) => (await rowCounts(register)).access_ledger

describe.each(stores)('P4: precautions for visits, on $store', ({ openEmpty }) => {
  test('tell whoever looks the customer up, in each way, what to do and nothing else', async () => {
    const register = await openEmpty()
    const { customerId, warningId } = await openWarning(register)
    await add(register, customerId, 'name', 'Petra Holm')
    await add(register, customerId, 'number', '07700 900456')
    await add(register, customerId, 'postal-address', home)
    await careful(register, customerId)
    // The last other record goes: the customer stays for the precautions, and shows nothing else.
    await register.write((tx) => undoWarning(tx, amira, warningId))
    const before = await ledger(register)
    const beforeVisit = [alone, side]
    const seen = await seeStanding(register, amira, [petra])
    expect(seen.standings).toEqual([{ address: petra, standing: { kind: 'not-on-register' }, beforeVisit }])
    for (const [by, value, also] of [
      ['address', petra, {}],
      ['number', '07700 900456', {}],
      ['name', 'Holm, Petra', { postcode: 'YO1 7HH' }],
    ] as const) {
      const { checkedAt: _, ...answer } = await find(register, by, value, also)
      expect(answer).toEqual({ found: { kind: 'standing', standing: { kind: 'not-on-register' } }, beforeVisit })
      expect(JSON.stringify(answer)).not.toMatch(/cup|customer|restrict/)
    }
    expect((await ledger(register)) - before, 'Each answer is a look.').toBe(4)
    const { found, ...rest } = await find(register, 'name', 'Petra Holm')
    expect([found, 'beforeVisit' in rest]).toEqual([{ kind: 'possible-match', why: 'name-alone' }, false])
    const count = await ledger(register)
    const draft = await checkRecipients(register, amira, {
      from: 'amira.khan@ambleford.example',
      recipients: [petra],
    })
    expect([JSON.stringify(draft).includes('colleague with you'), await ledger(register)]).toEqual([false, count])
  })

  test('are shown for the address, whoever opens the door, without saying who lives there', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    await add(register, customerId, 'name', 'Petra Holm')
    await add(register, customerId, 'postal-address', home)
    const { precautionId } = await careful(register, customerId)
    const before = await ledger(register)
    const there = await find(register, 'postal-address', '12 High St, yo1 7hh')
    expect(there).toEqual({ checkedAt: there.checkedAt, found: { kind: 'place' }, beforeVisit: [alone, side] })
    expect((await ledger(register)) - before).toBe(1)
    const nextDoor = await find(register, 'postal-address', '14 High Street, Ambleford, YO1 7HH')
    expect(nextDoor).toEqual({ checkedAt: nextDoor.checkedAt, found: { kind: 'place' } })
    expect((await ledger(register)) - before, 'A look-up that finds nothing is not recorded.').toBe(1)
    expect(await find(register, 'postal-address', '12 High Street, YO1 7HH', { name: 'Petra Holm' })).toMatchObject({
      found: { kind: 'standing', standing: { kind: 'warned' } },
      beforeVisit: [alone, side],
    })
    expect(await find(register, 'postal-address', '12 High Street, YO1 7HH', { name: 'Ida Holm' })).toMatchObject({
      found: { kind: 'no-match' },
      beforeVisit: [alone, side],
    })
    await expect(find(register, 'postal-address', 'High Street')).rejects.toMatchObject({
      refusal: 'contact-point-not-valid',
    })
    await end(register, precautionId)
    expect(await find(register, 'postal-address', '12 High Street, YO1 7HH')).not.toHaveProperty('beforeVisit')
  })

  test('are not shown for a representative’s home, or for a number that several people share', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    await careful(register, customerId)
    const ann = { kind: 'representative', part: 'solicitor', name: 'Ann Lee' } as const
    await add(register, customerId, 'postal-address', home, ann)
    await add(register, customerId, 'number', '07700 900456', { kind: 'shared' })
    expect(await find(register, 'postal-address', '12 High Street, Ambleford, YO1 7HH')).not.toHaveProperty(
      'beforeVisit',
    )
    const shared = await find(register, 'number', '07700 900456')
    expect([shared.found, 'beforeVisit' in shared]).toEqual([{ kind: 'who-is-it' }, false])
  })

  test('are shown with a restriction, on the customer’s page and in the history; only officers and the keeper see why', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    const { precautionId } = await careful(register, customerId)
    expect((await seeStanding(register, amira, [petra])).standings[0]).toMatchObject({
      standing: { kind: 'restricted' },
      beforeVisit: [alone, side],
    })
    const shown = { precautionId, sentences: [alone, side], lookAgainOn: '2027-05-03', telling: 'to-tell' }
    for (const act of [frances, ruth])
      expect((await page(register, customerId, act)).precautions).toMatchObject([{ ...shown, reason, isDue: false }])
    const reviewer: Act = { ...tom, by: { ...tom.by, roles: ['Reviewer'] } }
    const asReviewer = await page(register, customerId, reviewer)
    expect(asReviewer.precautions).toMatchObject([{ ...shown, reason: null }])
    expect(JSON.stringify(asReviewer)).not.toContain('cup')
    await register.write((tx) =>
      keepPrecautionOn(tx, on('2027-05-02'), precautionId, { why: 'It happened again.', lookAgainOn: '2027-11-01' }),
    )
    await end(register, precautionId, on('2027-06-01'))
    expect((await page(register, customerId)).precautions).toEqual([])
    expect((await told(register, customerId)).filter((words) => /recaution/.test(words))).toEqual([
      'Precautions for visits ended.',
      'Precautions for visits were kept. We will look at them again by 1 November 2027.',
      'Precautions for visits were recorded.',
    ])
    expect((await auditedKinds(register)).filter((kind) => kind.startsWith('precaution'))).toEqual([
      ...['precaution-recorded', 'precaution-kept', 'precaution-ended'],
    ])
    const trail = await register.read((tx) => tx.selectFrom('audit_trail').select('facts').execute())
    expect(JSON.stringify(trail)).not.toMatch(/cup|side door/)
    expect(await proved(register)).toMatchObject(sound)
  })

  test('are work for officers until their letter is recorded, and again from the day set for another look', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const { precautionId } = await careful(register, customerId)
    const work = async (act: Act) => (await seeWork(register, act)).items.filter(({ kind }) => kind === 'precaution')
    const letter = { id: precautionId, customerId, title: 'petra.holm@example.org: letter about visits to send' }
    expect(await work(frances)).toMatchObject([letter])
    expect(await work(ruth)).toEqual([])
    const due = 'petra.holm@example.org: precautions for visits to look at again'
    expect(await work(on('2027-05-04'))).toMatchObject([
      { ...letter, dueOn: '2026-11-10', overdue: true },
      { title: due, overdue: true },
    ])
    const because = { how: 'not-told', reason: 'He has threatened to find the visitor.' } as const
    await register.write((tx) => tellOfPrecaution(tx, frances, precautionId, because))
    expect(await work(on('2027-05-03'))).toMatchObject([{ title: due, overdue: false, dueOn: '2027-05-03' }])
    await end(register, precautionId, on('2027-05-03'))
    expect(await work(on('2027-05-04'))).toEqual([])
  })

  test('G: the letter says what staff do, why, until when and how to disagree; it is kept as sent', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const { precautionId } = await careful(register, customerId)
    const letter = await composePrecautionLetter(register, frances, precautionId)
    expect(letter).toMatchObject({ telling: 'to-tell', on: '2026-11-03', missing: [] })
    const text = letter.paragraphs.join('\n')
    for (const part of [
      'Two members of our staff will come together.',
      side,
      reason,
      '3 May 2027',
      'If you disagree',
      'ombudsman',
    ])
      expect(text.toLowerCase()).toContain(part.toLowerCase())
    expect(text).not.toMatch(/\{\w+\}/)
    // The pane shows them beside every message: staff do not see “only how you can contact us”.
    expect(text).toContain(
      'Staff who get a message from you, or who look up you or your address, see what our staff do',
    )
    expect(text).toContain('We normally delete the record 36 months after this ends.')
    expect(text).not.toContain('see only how you can contact us')
    const sent = { how: 'sent', sentOn: '2026-11-03', method: 'post' } as const
    const early = register.write((tx) => tellOfPrecaution(tx, frances, precautionId, { ...sent, sentOn: '2026-11-02' }))
    await expect(early).rejects.toMatchObject({ refusal: 'in-the-past' })
    await register.write((tx) => tellOfPrecaution(tx, frances, precautionId, sent))
    const asSent = await composePrecautionLetter(register, on('2027-01-01'), precautionId)
    expect(asSent).toMatchObject({ telling: 'told', on: '2026-11-03', paragraphs: letter.paragraphs })
    const again = register.write((tx) => tellOfPrecaution(tx, frances, precautionId, sent))
    await expect(again).rejects.toMatchObject({ refusal: 'already-sent' })
    expect(await proved(register)).toMatchObject(sound)
  })

  test('P14: an officer’s own version of the letter is kept as sent, and refused if it leaves out a mandatory part', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const { precautionId } = await careful(register, customerId)
    const { paragraphs } = await composePrecautionLetter(register, frances, precautionId)
    const own = [...paragraphs, 'We would be glad to talk about this.'].join('\n\n')
    const tell = (text: string) =>
      register.write((tx) =>
        tellOfPrecaution(tx, frances, precautionId, { how: 'sent', sentOn: '2026-11-03', method: 'post', text }),
      )
    const lost = own.replaceAll('3 May 2027', 'some day')
    await expect(tell(lost)).rejects.toMatchObject({ refusal: 'letter-incomplete' })
    await tell(own)
    const asSent = await composePrecautionLetter(register, on('2027-01-01'), precautionId)
    expect(asSent.paragraphs).toEqual([...paragraphs, 'We would be glad to talk about this.'])
  })

  test('are in the subject access file, and are deleted with the customer some time after they end', async () => {
    const register = await openEmpty()
    const { customerId, warningId } = await openWarning(register)
    const { precautionId } = await careful(register, customerId, { notTold: 'The visitor would be at risk.' })
    expect(JSON.stringify(await disclosed(register, customerId))).toContain(reason)
    await register.write((tx) => undoWarning(tx, amira, warningId))
    await runWholeRetention(register, on('2033-01-01', 'ruth'))
    expect(await rowCounts(register)).toMatchObject({ customers: 1, precautions: 1 })
    await end(register, precautionId, on('2033-01-02'))
    await runWholeRetention(register, on('2033-02-01', 'ruth'))
    expect(await rowCounts(register)).toMatchObject({ customers: 1, precautions: 1 })
    await runWholeRetention(register, on('2040-01-01', 'ruth'))
    expect(await rowCounts(register)).toMatchObject({ customers: 0, precautions: 0 })
    expect(await proved(register)).toMatchObject(sound)
  })

  test('move with a merge, and go back when it is undone', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const other = await another(register)
    await careful(register, other.customerId)
    const { mergeId } = await merge(register, customerId, other.customerId)
    expect((await page(register, customerId)).precautions).toHaveLength(1)
    await takeApart(register, mergeId)
    expect((await page(register, customerId)).precautions).toHaveLength(0)
    expect((await page(register, other.customerId)).precautions).toHaveLength(1)
  })

  test('P13: only an officer with a post can record, keep, announce or end them; each refusal says why', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const { precautionId } = await careful(register, customerId)
    const later = { why: 'Still.', lookAgainOn: '2027-01-01' }
    const not = { how: 'not-told', reason: 'At risk.' } as const
    const allOf = (act: Act) => [
      () => careful(register, customerId, {}, act),
      () => register.write((tx) => keepPrecautionOn(tx, act, precautionId, later)),
      () => register.write((tx) => tellOfPrecaution(tx, act, precautionId, not)),
      () => end(register, precautionId, act),
    ]
    for (const who of ['amira', 'ruth', 'lee', 'max'] as const)
      for (const attempt of allOf(on('2026-11-03', who)))
        await expect(attempt()).rejects.toMatchObject({ refusal: 'not-authorised' })
    for (const attempt of allOf(withoutHolders(frances)))
      await expect(attempt()).rejects.toMatchObject({ refusal: 'posts-without-holders' })
    const wrong = (part: Partial<Given>) => careful(register, customerId, part)
    await expect(wrong({ steps: [], more: null })).rejects.toMatchObject({ refusal: 'precaution-missing' })
    await expect(wrong({ lookAgainOn: '2026-11-03' })).rejects.toMatchObject({ refusal: 'in-the-past' })
    await expect(wrong({ lookAgainOn: '2027-05-04' })).rejects.toMatchObject({ refusal: 'precaution-too-long' })
    await expect(end(register, customerId)).rejects.toMatchObject({ refusal: 'unknown-precaution' })
    await end(register, precautionId)
    await expect(end(register, precautionId)).rejects.toMatchObject({ refusal: 'precaution-ended' })
  })
})
