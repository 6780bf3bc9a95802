import type { Person, Reached } from './happened.ts'
import type { Paragraph } from './paragraphs.ts'

export type Step = {
  id: string
  /** What to do, and what is then to be seen. */
  words: string
  /** The policy's paragraph that asks for it. */
  paragraph: Paragraph
  /** When its end was reached: asked of the register and the mailboxes, never of a click. */
  reached: Reached
  /** A file that the step needs, from the stand-in's own address. */
  file?: { words: string; path: string }
}

/** Ten minutes in one role. */
export type Walk = {
  id: string
  role: string
  person: Person
  /** What the role is there for. */
  about: string
  steps: readonly Step[]
  /** What was learnt, at the end. */
  learnt: string
  next: { words: string; walk: string }
}
