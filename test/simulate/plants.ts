/** A planted fault: a small change of the program as a run loads it, which the run must find. */
export type Plant = { name: string; file: string; edits: readonly [from: string, to: string][] }

/** Each `from` occurs once in its file; a test checks that. */
export const plants: readonly Plant[] = [
  {
    name: 'an answer comes before the commit',
    file: 'server/register/store/shared-commit.ts',
    edits: [['tell = () => resolve(value)', 'resolve(value)']],
  },
  {
    name: 'a retry is recorded again',
    file: 'server/http/once-only.ts',
    edits: [['const key = idempotencyKeyOf(exchange)', 'const key = idempotencyKeyOf(exchange) + act.newId()']],
  },
  {
    name: 'the nightly work passes over overdue reviews',
    file: 'server/policy/review/review.ts',
    edits: [['if (late < -noticeDays) return null', 'if (late < -noticeDays || late > 0) return null']],
  },
  {
    name: 'retention is a day late',
    file: 'server/policy/retention/retention.ts',
    edits: [['return day && day <= today ? day : null', 'return day && day < today ? day : null']],
  },
  {
    name: 'a lifted restriction still binds from a cache',
    file: 'server/cases/standing/see-standing.ts',
    edits: [
      [
        'const nobody: Shown = {',
        'const held = new WeakMap<Register, Map<string, Standing>>()\nconst nobody: Shown = {',
      ],
      [
        'standing: shownStanding(one.read, standings),',
        `standing: ((shown) => {
        const cache = held.get(register) ?? new Map<string, Standing>()
        held.set(register, cache)
        const key = [one.address, said.service].join()
        if (shown.kind === 'restricted') cache.set(key, shown)
        return cache.get(key) ?? shown
      })(shownStanding(one.read, standings)),`,
      ],
    ],
  },
  {
    name: 'a restriction is in force from the day on which its letter was recorded',
    file: 'server/cases/letter/record-letter.ts',
    edits: [["const on = sent.how === 'sent' ? sent.sentOn : today(act)", 'const on = today(act)']],
  },
  {
    name: 'mail is marked as sent before it is sent',
    file: 'server/post/post.ts',
    edits: [
      [
        '    await sender.send(mail)\n',
        '    await register.write((tx) => markSent(tx, { id, server, at: clock() }))\n    await sender.send(mail)\n',
      ],
    ],
  },
  {
    name: 'a claim on mail does not hold',
    file: 'server/register/work/outbox.ts',
    edits: [['new Date(wanted.now.getTime() + wanted.forMs)', 'new Date(wanted.now.getTime())']],
  },
  {
    name: 'one route writes no audit entry',
    file: 'server/cases/warning/undo-warning.ts',
    edits: [["  await audit(tx, act, { what: 'warning-undone', subjectId: warningId, customerId })\n", '']],
  },
  {
    name: 'the look-up by number forgets whose service it is',
    file: 'server/cases/standing/look-up.ts',
    edits: [['readerOf(act, { service, mailbox })', 'readerOf(act, { mailbox })']],
  },
  {
    name: 'a hold keeps nothing',
    file: 'server/policy/retention/retention.ts',
    edits: [['held.isHeld ? [] : dueRecords(', 'dueRecords(']],
  },
  {
    name: 'a restriction binds beyond its last day',
    file: 'server/policy/restriction/restriction.ts',
    edits: [['(until === null || today <= until) &&', '']],
  },
  {
    name: 'a variation puts the review off',
    file: 'server/cases/restriction/come-into-force.ts',
    edits: [['const replacedDue = await replacedDueOf(tx, act, restriction, on)', 'const replacedDue = null']],
  },
  {
    name: 'what is open stays with the version that was replaced',
    file: 'server/cases/restriction/come-into-force.ts',
    edits: [['    await carryOpenOver(tx, earlier.id, id)\n', '']],
  },
  {
    name: 'a change is lifted with the answer that it owes',
    file: 'server/cases/restriction/lift-restriction.ts',
    edits: [["if (await isLiftingHeld(tx, act, restriction)) throw new Refusal('answer-not-sent')", '']],
  },
  {
    name: 'retention deletes each version by itself',
    file: 'server/policy/retention/retention.ts',
    edits: [['const lines = linesOf(held.restrictions)', 'const lines = held.restrictions.map((one) => [one])']],
  },
]

/** The text of the file with the change made. */
export function planted({ name, edits }: Plant, text: string): string {
  return edits.reduce((changed, [from, to]) => {
    if (changed.split(from).length !== 2) throw new Error(`The text does not occur exactly once in its file: ${name}`)
    return changed.replace(from, () => to)
  }, text)
}
