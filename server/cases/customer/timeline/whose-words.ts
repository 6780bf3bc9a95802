import type { Say } from '../../../contract/texts/say.ts'
import { eventPoints, timelineEvents as texts } from '../../../contract/texts/words/timeline-events.ts'
import { partWords } from '../../../contract/texts/words/whose.ts'
import type { Whose } from '../../../policy/contact-point/whose.ts'
import type { ContactPointKind } from '../../../policy/vocabulary.ts'

/** P8: a contact point and whose it is, inside a sentence: “the shared number 01904 551550”. */
export function pointPhrase(say: Say, kind: ContactPointKind, value: string, whose: Whose): string {
  const point = { kind: say(eventPoints[kind]), value }
  if (whose.kind !== 'representative')
    return say(whose.kind === 'shared' ? texts['shared-point'] : texts['own-point'], point)
  return say(texts['point-of'], { ...point, part: say(partWords[whose.part]), name: whose.name })
}

/** What it counts as from now on. */
export function countsAs(say: Say, whose: Whose): string {
  if (whose.kind !== 'representative') return say(whose.kind === 'own' ? texts['counts-own'] : texts['counts-shared'])
  return say(texts['counts-of'], { part: say(partWords[whose.part]), name: whose.name })
}
