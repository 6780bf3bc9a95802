import type { Person, Reached } from './happened.ts'
import type { Paragraph } from './paragraphs.ts'

export type Step = {
  id: string
  /** What to do, and what you will then see. */
  words: string
  /** The policy's paragraph that asks for it. */
  paragraph: Paragraph
  /** When it was done: decided by the register and the mailboxes, never by a click. */
  reached: Reached
  /** A file that the step needs, from the stand-in's own address. */
  file?: { words: string; path: string }
}

/** A walk of ten minutes in one role. */
export type Walk = {
  id: string
  role: string
  person: Person
  /** The purpose of the role. */
  about: string
  steps: readonly Step[]
  /** What was learnt, shown at the end. */
  learnt: string
  next: { words: string; walk: string }
}
