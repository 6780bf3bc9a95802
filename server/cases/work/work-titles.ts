import type { Say } from '../../contract/texts/say.ts'
import { duty as duties } from '../../contract/texts/words/duty.ts'
import { postingLabels } from '../../contract/texts/words/posting.ts'
import { contactTroubleWords } from '../../contract/texts/words/presence.ts'
import { workLetters as letters, workTitles as texts } from '../../contract/texts/words/work-titles.ts'
import { dayIn } from '../../letters/day-in.ts'
import { lowered } from '../../letters/sentences.ts'
import type { Day } from '../../policy/calendar.ts'
import type { Waiting } from '../../register/work/work.ts'

/** What waits, without the customer's name: "review due on 3 March 2027". `today` decides what is late. */
export function describeWaiting(say: Say, waiting: Waiting, today: Day): string {
  const { kind, dueOn, letter, posting, byEmail, answerFirst } = waiting
  const due = (what: string, words: 'due-on' | 'and-due-on') => {
    if (dueOn === null) return what
    const late = { 'due-on': 'was-due-on', 'and-due-on': 'and-was-due-on' } as const
    return say(texts[dueOn < today ? late[words] : words], { what, day: dayIn(say, dueOn) })
  }
  switch (kind) {
    case 'decision':
    case 'legal-advice':
    case 'details-wanted':
    case 'proposal':
    case 'hold':
      return say(texts[kind])
    case 'letter': {
      const plain = letter ? say(letters[letter]) : say(texts.letter)
      const words = answerFirst ? say(texts['answer-first'], { letter: plain }) : plain
      return posting ? say(postingLabels[`${byEmail ? 'mail' : 'work'}-${posting}`], { letter: words }) : words
    }
    case 'representation':
      // Without a restriction, it is against a formal warning.
      return toAnswer(say, waiting.restrictionId ? 'representation' : 'objection', waiting, today)
    case 'changed-circumstances':
      if (waiting.formerCouncillors)
        return say(texts['former-councillors'], { addresses: waiting.formerCouncillors.join(', ') })
      return waiting.contact
        ? say(contactTroubleWords[waiting.contact.trouble], { contact: waiting.contact.name })
        : toAnswer(say, 'circumstances', waiting, today)
    case 'review':
      return due(say(texts.review), 'due-on')
    case 'precaution':
      return letter ? say(letters[letter]) : say(texts.precaution)
    case 'rights-request':
      if (waiting.acknowledgedOn)
        return say(texts['complaint-acknowledged'], { day: dayIn(say, waiting.acknowledgedOn) })
      return due(waiting.duty ? lowered(say(duties[waiting.duty])) : say(texts['rights-request']), 'and-due-on')
    case 'passed-on': {
      const what = say(duties[waiting.duty ?? 'message'])
      return due(/^(FOI|EIR)/.test(what) ? what : lowered(what), 'and-due-on')
    }
    case 'mail-arrangement':
    case 'dead-letter':
    case 'import-to-sign':
      return ''
  }
}

/** "representation to answer by 1 December 2026"; late ones say when it was due. */
function toAnswer(
  say: Say,
  kind: 'representation' | 'objection' | 'circumstances',
  { dueOn, dueAct }: Waiting,
  today: Day,
): string {
  const what = say(texts[kind])
  if (dueOn === null) return say(texts['to-answer'], { what })
  const [late, by] = [dueOn < today, { what, day: dayIn(say, dueOn) }]
  if (dueAct === 'acknowledge') return say(late ? texts['to-acknowledge-was-due'] : texts['to-acknowledge-by'], by)
  return say(late ? texts['to-answer-was-due'] : texts['to-answer-by'], by)
}
