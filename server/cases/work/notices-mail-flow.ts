import { dayInWords } from '../../letters/sentences.ts'
import type { Day } from '../../policy/calendar.ts'
import type { Writing } from '../../register/store.ts'
import { addMail } from '../../register/work/outbox.ts'
import type { Act } from '../act.ts'

/**
 * P13: tells ICT and the authorising officers that the mail system differs from the register. `found` names the day and
 * the differences, so that the same ones are reported once a day.
 */
export const tellOfDrift = (
  tx: Writing,
  act: Act,
  { found, differences }: { found: string; differences: number },
): Promise<boolean> =>
  tellOfMailRules(tx, act, {
    key: `mail-drift:${found}`,
    subject: 'Mail rules to correct: they differ from the register',
    what: `${foundWords(differences)} found between the mail system and the register.`,
  })

/** P13: the same, once a week until somebody has put it right. */
export const tellOfOpenDrift = (
  tx: Writing,
  act: Act,
  { since, weeks, differences }: { since: Day; weeks: number; differences: number },
): Promise<boolean> =>
  tellOfMailRules(tx, act, {
    key: `mail-drift-open:${since}:week-${weeks}`,
    subject: `Mail rules still to correct: they have differed since ${dayInWords(since)}`,
    what: `The mail system has differed from the register since ${dayInWords(since)}. ${foundWords(differences)} found at the last comparison.`,
  })

/** P13: tells ICT that the daily check has stopped: nobody would learn of a difference. */
export const tellOfSilence = (tx: Writing, act: Act, { last, week }: { last: Day; week: number }): Promise<boolean> =>
  tellOfMailRules(tx, act, {
    key: `mail-check-silent:${last}:week-${week}`,
    subject: `No daily check of mail rules since ${dayInWords(last)}`,
    what: `The scheduled job last sent the mail rules on ${dayInWords(last)}. Check that it runs, that its token is right, and that it can reach the register.`,
    onlyIct: true,
  })

/** P13: tells ICT and the officers that a message's mark differs from the register, once for each difference. */
export const tellOfMarkDrift = (tx: Writing, act: Act, { id }: { id: string }): Promise<boolean> =>
  tellOfMailRules(tx, act, {
    key: `mail-drift:mark:${id}`,
    subject: 'Mail rules to correct: a mark differs from the register',
    what: 'Somebody opened a message whose mark differs from the register. The mail system may have applied a rule wrongly, or not at all.',
  })

const foundWords = (differences: number) =>
  differences === 1 ? 'One difference was' : `${differences} differences were`

type About = { key: string; subject: string; what: string; onlyIct?: boolean }

function tellOfMailRules(tx: Writing, act: Act, { key, subject, what, onlyIct }: About): Promise<boolean> {
  const { ict, authorisingOfficers } = act.council.posts
  return addMail(tx, {
    id: act.newId(),
    key,
    to: [...new Set([ict, ...(onlyIct ? [] : authorisingOfficers)].map(({ address }) => address))],
    subject,
    text: `${what}\n\nICT can see them at\n${act.publicUrl}/register.html#/mail-flow\n\n${act.council.name}\n`,
    headers: {},
    at: act.at,
  })
}
