import { expect, it } from 'vitest'
import { seeOwnParts } from '../../../server/cases/audit/see-own-parts.ts'
import { answerQuestion } from '../../../server/cases/decision/answer-legal-question.ts'
import { seeFormalWarning } from '../../../server/cases/formal-warning/see-formal-warning.ts'
import { askAboutRestriction } from '../../../server/cases/work/notices-legal.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { actBy, clue, whileAway } from '../../support/acts.ts'
import * as deciding from '../../support/deciding.ts'
import { frances, on, ruth, tom } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { amira, file } from '../../support/doing.ts'
import { answered, decidedFormalWarning, recordedObjection } from '../../support/formal-warnings.ts'
import { page } from '../../support/keeping.ts'
import { opened } from '../../support/opened-importing.ts'
import { exported, giveFile } from '../../support/sheets.ts'
import { stores } from '../../support/store/stores.ts'

const { newRegister } = stores[0] as (typeof stores)[number]

/** Frances is the designated contact here, so she has a part in the restriction. */
const contact = { name: colleagues.frances.name, post: 'Customer Relations', address: colleagues.frances.address }

/** One answered and one open of each kind, a letter to send, and an escalation to decide. */
async function councilBefore(register: Register) {
  const petra = await deciding.inForce(register, { terms: deciding.terms({ contact }) })
  const { restrictionId, customerId } = petra
  const [first] = [await deciding.represent(register, restrictionId), await deciding.represent(register, restrictionId)]
  await deciding.answer(register, tom, first)
  const done = await deciding.report(register, restrictionId)
  await deciding.report(register, restrictionId)
  const alone = { reasons: 'It goes on.', sameOfficerReason: 'Nobody else is free.' }
  await deciding.answerReport(register, tom, done, alone)
  for (const question of ['First?', 'Second?'])
    await register.write((tx) => askAboutRestriction(tx, frances, { restrictionId, customerId, question }))
  const asked = (await deciding.restriction(register, restrictionId)).legalQuestions.find(
    (one) => one.question === 'First?',
  )
  await register.write((tx) => answerQuestion(tx, tom, asked?.legalQuestionId ?? '', { advice: 'Yes.' }))
  const warned = await decidedFormalWarning(register, undefined, clue({ addresses: ['mia@example.com'] }))
  await deciding.record(register, frances, warned.id)
  await recordedObjection(register, warned.id)
  await answered(register, warned.id)
  await recordedObjection(register, warned.id, { account: 'Still wrong.' })
  const waiting = await file(register, amira, { customer: clue({ addresses: ['colin@example.com'] }), behaviours: [] })
  return { ...petra, warned, waiting }
}

it('P13, P14: what a file left open and an officer answers here has that officer’s name everywhere', async () => {
  const before = await opened(await newRegister())
  const { restrictionId, customerId, warned, waiting } = await councilBefore(before.register)
  const working = await opened(await newRegister())
  const { register } = working
  const given = await giveFile(working, on('2026-11-04', 'ruth'), await exported(before, ruth, 'csv'))
  expect([given.dry.findings, given.done?.state]).toEqual([[], 'done'])

  const seen = await deciding.restriction(register, restrictionId)
  const open = <One extends { answer: unknown }>(all: One[]) => all.find(({ answer }) => answer === null)
  const day = '2026-11-05'
  const alone = whileAway(on(day), 'Tom Birch', day)
  const own = { sameOfficerReason: 'Tom is away.' }
  await deciding.answer(register, alone, open(seen.representations)?.representationId ?? '', own)
  const report = open(seen.circumstances)?.circumstancesId ?? ''
  await deciding.answerReport(register, alone, report, { reasons: 'No help yet.', ...own })
  const question = open(seen.legalQuestions)?.legalQuestionId ?? ''
  await register.write((tx) => answerQuestion(tx, on(day), question, { advice: 'No.' }))
  await answered(register, warned.id, own, on(day))
  await deciding.decide(register, on(day), waiting.escalationId, {
    ...{ outcome: 'decline', version: 1, reasons: 'Once.', feedback: 'Thank you.' },
  })
  const letter = seen.letters.find(({ kind, state }) => kind !== 'restriction' && state === 'to-write')
  await deciding.record(register, on(day), letter?.letterId ?? '', deciding.sent(day))

  const theirs = 'Tom Birch, as the council’s earlier log has it (imported by Ruth Abbey)'
  const both = [theirs, 'Frances Lane']
  const names = (all: { answer: { by: { name: string } } | null }[]) =>
    all.map(({ answer }) => answer?.by.name).toSorted()
  const after = await deciding.restriction(register, restrictionId)
  for (const all of [after.representations, after.circumstances, after.legalQuestions])
    expect(names(all)).toEqual(both.toSorted())
  expect(names((await seeFormalWarning(register, frances, warned.id)).objections)).toEqual(both.toSorted())
  expect((await deciding.escalation(register, waiting.escalationId)).decision?.by.name).toBe('Frances Lane')
  // The customers' pages.
  for (const [of, count] of [
    [customerId, 4],
    [warned.customerId, 1],
    [waiting.customerId, 1],
  ] as const) {
    const { events } = (await page(register, of)).timeline
    expect(events.filter(({ by }) => by?.name === 'Frances Lane')).toHaveLength(count)
  }
  // The keeper who imported them is not shown as having escalated, warned, or recorded what the customer said.
  const keepers: string[] = []
  for (const of of [customerId, warned.customerId, waiting.customerId])
    for (const { by, words } of (await page(register, of)).timeline.events)
      if (by?.name === 'Ruth Abbey' && !/^The address .* was added\.$/.test(words)) keepers.push(words)
  expect(keepers).toEqual([])
  expect((await deciding.escalation(register, waiting.escalationId)).by.name).toBe(
    'Nobody named, as the council’s earlier log has it (imported by Ruth Abbey)',
  )
  // The auditor's page has only what was judged here.
  const { judged } = await seeOwnParts(register, actBy(colleagues.max, on(day).at))
  expect(judged.map(({ judgment, by, reason }) => [judgment, by.name, reason]).toSorted()).toEqual([
    ['circumstances', 'Frances Lane', 'Tom is away.'],
    ['representation', 'Frances Lane', 'Tom is away.'],
  ])
  // The subject access file, and the export.
  const { restrictions } = (await disclosed(register, customerId)).record
  const by = (all: { answer: { by: unknown } }[]) => all.map(({ answer }) => answer.by)
  for (const all of [restrictions[0].representations, restrictions[0].changedCircumstances])
    expect(by(all)).toEqual(expect.arrayContaining([{ freeText: 'Tom Birch' }, 'Frances Lane']))
  expect(JSON.stringify(restrictions)).not.toContain('By":"Ruth Abbey')
  expect(JSON.stringify(restrictions)).not.toContain('by":"Ruth Abbey')
  const file2 = await exported(working, ruth, 'csv')
  const answeredBy = (wanted: string) =>
    file2
      .toString()
      .split('\r\n')
      .filter((line) => line.includes(wanted)).length
  expect(answeredBy('Frances Lane')).toBeGreaterThanOrEqual(6)
})
