import { type Act, today } from '../server/cases/act.ts'
import { decideEscalation } from '../server/cases/decision/decide-escalation.ts'
import { escalate } from '../server/cases/escalation/escalate.ts'
import { recordLetter } from '../server/cases/letter/record-letter.ts'
import { answerRepresentation } from '../server/cases/representation/answer-representation.ts'
import { recordRepresentation } from '../server/cases/representation/record-representation.ts'
import { reviewRestriction } from '../server/cases/review/review-restriction.ts'
import { sweepDueDates } from '../server/cases/review/sweep-due-dates.ts'
import { monthsLater } from '../server/policy/calendar.ts'
import type { SeenBefore } from '../server/policy/restriction/variation.ts'
import type { Register } from '../server/register/register.ts'
import type { Writing } from '../server/register/store.ts'
import { colleagues } from './cast.ts'
import { noMail, type Story, stories } from './demo-stories.ts'
import { actBy, byItself, clue, council, message } from './support/acts.ts'
import { considered, grounds, seenNow, terms } from './support/deciding.ts'
import { confirmNow } from './support/keeping.ts'
import { giveWarningAndSend } from './support/warned.ts'

type Step = { ago: number; run: (tx: Writing, at: Date) => Promise<unknown> }
type Made = { escalationId: string; restrictionId: string; letterId: string | null; representationId: string }

/**
 * A year of the council's work, beside the cast: what a register looks like that has been in use, each entry made by
 * the use case that makes it in life. Its notices went long ago. `more`: stories beside those of the year.
 */
export async function seedDemoYear(register: Register, now: Date, more: Story[] = []): Promise<void> {
  const steps = [...[...stories, ...more].flatMap(stepsOf), ...sweeps()].toSorted((a, b) => b.ago - a.ago)
  for (const { ago, run } of steps) {
    const at = new Date(now.getTime() - ago * 86_400_000)
    await register.write((tx) => run(tx, at))
  }
  await register.write((tx) => tx.deleteFrom('outbox').execute())
}

/** Every second week what is due, so that what ran out has ended. */
const sweeps = (): Step[] =>
  Array.from({ length: 26 }, (_, at) => ({
    ago: 14 * at + 1,
    run: (tx: Writing, when: Date) => sweepDueDates(tx, byItself(when.toISOString())),
  }))

/** One case after another, in the order of its days. What comes later finds what came before in `made`. */
function stepsOf(story: Story): Step[] {
  const made: Made = { escalationId: '', restrictionId: '', letterId: null, representationId: '' }
  const keep = async (answer: Promise<object>) => void Object.assign(made, await answer)
  const { decided, heard, reviewed = [] } = story
  const first = (at: Date) => actBy(colleagues[decided.by], at)
  const second = (at: Date) => actBy(colleagues[decided.by === 'tom' ? 'frances' : 'tom'], at)
  const steps: (Step | { ago: undefined })[] = [
    { ago: story.warned, run: (tx, at) => giveWarningAndSend(tx, staff(story, at), asWarned(story, at)) },
    { ago: story.escalated, run: (tx, at) => keep(escalate(tx, staff(story, at), asEscalated(story, at))) },
    {
      ago: decided.ago,
      run: (tx, at) => keep(decideEscalation(tx, first(at), made.escalationId, asDecided(story, today(first(at))))),
    },
    { ago: story.letter, run: (tx, at) => goes(tx, first(at), made, story.waitsForIct) },
    {
      ago: heard?.received,
      run: (tx, at) => keep(recordRepresentation(tx, staff(story, at), asHeard(made, today(first(at))))),
    },
    {
      ago: heard?.answered,
      run: async (tx, at) => {
        const seen = await seenNow(tx, made.restrictionId)
        await keep(answerRepresentation(tx, second(at), made.representationId, asAnswered(heard?.outcome, seen)))
        await goes(tx, second(at), made)
      },
    },
    ...reviewed.map(({ ago, outcome }) => ({
      ago,
      run: async (tx: Writing, at: Date) => {
        const by = actBy(colleagues.frances, at)
        const seen = await seenNow(tx, made.restrictionId)
        await keep(reviewRestriction(tx, by, made.restrictionId, asReviewed(outcome, seen)))
        await goes(tx, by, made)
      },
    })),
  ]
  return steps.filter((step): step is Step => step.ago !== undefined)
}

const staff = ({ by }: Story, at: Date) => actBy(colleagues[by], at)
const addressOf = ({ name }: Story) => `${name.toLowerCase().replaceAll(' ', '.')}@example.net`
const customerOf = (story: Story) => clue({ addresses: [addressOf(story)], names: [story.name] })

const mail = (story: Story, at: Date) =>
  message({
    internetMessageId: `<${at.getTime()}@example.net>`,
    subject: 'Still waiting',
    sentAt: at.toISOString(),
    from: { address: addressOf(story), name: story.name },
    recipients: [colleagues[story.by].address],
    mailbox: colleagues[story.by].address,
  })

const asWarned = (story: Story, at: Date) => ({
  customer: customerOf(story),
  service: story.service,
  contact: mail(story, at),
})

const asEscalated = (story: Story, at: Date) => ({
  customer: customerOf(story),
  service: story.service,
  behaviours: story.behaviours,
  account: story.account,
  evidence: [{ contact: mail(story, at), original: null }],
})

function asDecided({ decided, warned, account, service }: Story, day: string): Parameters<typeof decideEscalation>[3] {
  if (!('measures' in decided)) {
    return decided.outcome === 'decline'
      ? { outcome: 'decline', version: 1, reasons: 'Speak with them first; nobody has.' }
      : { outcome: 'no-action', version: 1, note: 'A one-off, in a bad week.' }
  }
  const { measures, mail: kind = 'none', months } = decided
  const affected = kind !== 'none' || measures.includes(noMail)
  const [ward] = council.councillors
  const heard = ward && affected ? [{ address: ward.address, consultedOn: day, said: 'I am glad to be asked.' }] : []
  return {
    outcome: 'approve',
    version: 1,
    reasons: account,
    considered: considered({
      warnings: warned === undefined ? 'None: it was too grave for one.' : `Warned by ${service}.`,
      councillors: { affected, arrangement: affected ? 'Their councillor is left out of the rule.' : '', heard },
    }),
    terms: terms({
      measures,
      mail: { kind, exceptions: heard.map(({ address }) => address) },
      until: months ? monthsLater(day, months) : null,
      reviewOn: monthsLater(day, Math.min(months ?? 6, 6)),
    }),
  }
}

const asHeard = ({ restrictionId }: Made, receivedOn: string) => ({
  restrictionId,
  receivedOn,
  account: 'I was upset, and nobody had answered me.',
  evidence: null,
})

const asAnswered = (outcome: 'maintained' | 'lifted' | undefined, seen: SeenBefore) =>
  outcome === 'lifted'
    ? { outcome, reasons: 'An apology was made, and kept to.', sameOfficerReason: null }
    : { outcome: 'maintained' as const, reasons: 'The messages have not stopped.', sameOfficerReason: null, seen }

const asReviewed = (outcome: 'continued' | 'lifted', seen: SeenBefore) => {
  const sameOfficerReason = 'Named by paragraph 15.'
  return outcome === 'lifted'
    ? { outcome, reasons: 'Six quiet months.', sameOfficerReason }
    : { outcome, reasons: 'Twice this spring it was not kept to.', sameOfficerReason, grounds, seen }
}

/** The letter goes by post, and ICT makes or takes away what there is to do, unless it still waits. */
async function goes(tx: Writing, by: Act, { letterId, restrictionId }: Made, waitsForIct = false): Promise<void> {
  if (letterId) await recordLetter(tx, by, letterId, { how: 'sent', sentOn: today(by), method: 'post', text: null })
  if (waitsForIct) return
  const waiting = await tx
    .selectFrom('arrangements')
    .select('id')
    .where('restriction_id', '=', restrictionId)
    .where('state', 'in', ['to-make', 'to-remove'])
    .execute()
  for (const { id } of waiting) await confirmNow(tx, actBy(colleagues.lee, by.at), id)
}
