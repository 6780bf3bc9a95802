import type { HalfSeen, WelshOfLetter } from '../../contract/letter.ts'
import { type Composed, compose, type Half } from '../../letters/compose.ts'
import { halvesIn } from '../../letters/halves.ts'
import { lostParts } from '../../letters/own-text.ts'
import { postOf, type SignedBy } from '../../letters/signature.ts'
import { countsOf } from '../../letters/welsh-voice.ts'
import { comparableText } from '../../policy/comparable-text.ts'
import { type LetterFacts, mayConfirm } from '../../policy/letter/confirmation.ts'
import { lettersGoIn, mayGoAsVersion, mayGoInWelsh, type Version } from '../../policy/letter/language.ts'
import { type Act, enforce } from '../act.ts'
import type { Posted } from './posted.ts'

/**
 * P14: whoever decided what the letter tells signs it, so that whoever sends it and whoever records it see one letter.
 * Where nobody knows who that was, or they hold no post on that day, the officer who acts signs; for anybody else, and
 * for the register itself, the post does.
 */
export function signedBy({ by, council }: Act, { decidedBy, on }: Pick<LetterFacts, 'decidedBy' | 'on'>): SignedBy {
  if (decidedBy && postOf(decidedBy, council, on)) return decidedBy
  return by.roles.includes('AuthorisingOfficer') ? by : null
}

/** A letter in the council's wording, in the customer's language. */
export const composeFrom = (act: Act, facts: LetterFacts): Composed =>
  compose(facts, signedBy(act, facts), act.council, lettersGoIn(act.council.welsh, facts.to.language ?? null))

/** What every letter shows, as it would be sent or as it was. `asSent`: its text then; null or empty: not kept. */
export function shownLetter(act: Act, facts: LetterFacts, asSent: string | null) {
  const { name, email, postal } = facts.to
  const { subject, paragraphs, headings, missing, ...languages } = asSent
    ? asItWasSent(act, facts, asSent)
    : toBeSent(act, facts)
  return {
    reference: facts.reference,
    on: facts.on,
    to: { name: name ?? email ?? '', address: email, lines: postal ?? [] },
    subject,
    paragraphs,
    headings,
    missing,
    ...languages,
  }
}

type Shown = Omit<Composed, 'halves' | 'lacks'> & { halves?: HalfSeen[]; welsh?: WelshOfLetter }

function toBeSent(act: Act, facts: LetterFacts): Shown {
  const { halves, lacks, ...letter } = composeFrom(act, facts)
  if (!halves || !lacks) return letter
  const { missing, notPassed, ownWords } = lacks
  return {
    ...letter,
    halves: halves.map(halfSeen),
    welsh: { missing: missing.map(({ english }) => english), notPassed: notPassed.length, ownWords },
  }
}

/** In the languages in which it was sent, whatever the customer's is now. */
function asItWasSent(act: Act, facts: LetterFacts, text: string): Shown {
  const paragraphs = text.trim().split(/\n{2,}/)
  const kept = halvesIn(paragraphs, facts)
  const {
    halves,
    lacks: _,
    ...letter
  } = compose(
    facts,
    signedBy(act, facts),
    act.council,
    kept.map(({ language }) => language),
  )
  if (!halves) return { ...letter, paragraphs }
  return {
    ...letter,
    paragraphs,
    halves: halves.map((half, i) => ({ ...halfSeen(half), paragraphs: kept[i]?.paragraphs ?? [] })),
  }
}

const halfSeen = ({ missing: _, ...half }: Half): HalfSeen => half

/**
 * P14: the text to keep of a letter that was sent: the council's wording, or the officer's own, which must still
 * contain everything that the letter has to say. Later corrections do not change it: the customer has not been told of
 * them. A letter with Welsh goes as it is made: in another version, nobody has passed the Welsh. One that was posted
 * already is kept as it went.
 */
export function textAsSent(act: Act, facts: LetterFacts, own: string | Posted | null): string {
  if (own !== null && typeof own !== 'string') return own.posted
  const { missing, paragraphs, halves, lacks } = composeFrom(act, facts)
  enforce(mayConfirm(missing))
  const text = paragraphs.join('\n\n')
  if (halves && lacks) {
    enforce(mayGoAsVersion(own === null ? 'as-made' : versionOf(own, halves)))
    enforce(mayGoInWelsh(countsOf(lacks)))
    return text
  }
  if (own === null) return text
  enforce(mayConfirm(lostParts(own, facts, act.council)))
  return own
}

/** A letter leaves as a document, too. */
export function enforceMayLeave({ welsh }: { welsh?: WelshOfLetter | undefined }): void {
  if (!welsh) return
  const { missing, notPassed, ownWords } = welsh
  const unsaid = ownWords.filter((one) => one.welsh === null)
  enforce(mayGoInWelsh({ missing: missing.length, notPassed, ownWords: unsaid.length }))
}

/** How an officer's own version differs from the letter as it is made. */
function versionOf(own: string, halves: readonly Half[]): Version {
  const said = comparableText(own)
  if (!halves.every(({ paragraphs: [first = ''] }) => said.includes(comparableText(first)))) return 'half-missing'
  return said === comparableText(halves.flatMap(({ paragraphs }) => paragraphs).join('\n\n')) ? 'as-made' : 'changed'
}
