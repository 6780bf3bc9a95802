import { partWords } from '../../../contract/messages/en/whose.ts'
import { say } from '../../../contract/messages/say.ts'
import type { Whose } from '../../../policy/contact-point/whose.ts'
import type { ContactPointKind } from '../../../policy/vocabulary.ts'
import { pointWords } from './words.ts'

/** P8: a contact point and whose it is, inside a sentence: “the shared number 01904 551550”. */
export function pointPhrase(kind: ContactPointKind, value: string, whose: Whose): string {
  if (whose.kind === 'shared') return `the shared ${pointWords[kind]} ${value}`
  const its = `the ${pointWords[kind]} ${value}`
  return whose.kind === 'representative' ? `${its} of the ${say(partWords, whose.part)} ${whose.name}` : its
}

/** What it counts as from now on. */
export function countsAs(whose: Whose): string {
  if (whose.kind === 'own') return 'the customer’s own'
  return whose.kind === 'shared' ? 'shared with others' : `that of the ${say(partWords, whose.part)} ${whose.name}`
}
