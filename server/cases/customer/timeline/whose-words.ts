import { eventPoints, timelineEvents as texts } from '../../../contract/messages/en/timeline-events.ts'
import { partWords } from '../../../contract/messages/en/whose.ts'
import type { Say } from '../../../contract/messages/say.ts'
import type { Whose } from '../../../policy/contact-point/whose.ts'
import type { ContactPointKind } from '../../../policy/vocabulary.ts'

/** P8: a contact point and whose it is, inside a sentence: “the shared number 01904 551550”. */
export function pointPhrase(say: Say, kind: ContactPointKind, value: string, whose: Whose): string {
  const point = { kind: say(eventPoints, kind), value }
  if (whose.kind !== 'representative') return say(texts, whose.kind === 'shared' ? 'shared-point' : 'own-point', point)
  return say(texts, 'point-of', { ...point, part: say(partWords, whose.part), name: whose.name })
}

/** What it counts as from now on. */
export function countsAs(say: Say, whose: Whose): string {
  if (whose.kind !== 'representative') return say(texts, whose.kind === 'own' ? 'counts-own' : 'counts-shared')
  return say(texts, 'counts-of', { part: say(partWords, whose.part), name: whose.name })
}
