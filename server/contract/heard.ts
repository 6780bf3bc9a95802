import * as v from 'valibot'
import { channels } from '../policy/vocabulary.ts'
import { words } from './parts.ts'

/** P14, P15: how a representation or a report came, if not with the open message. */
export const heard = {
  channel: v.optional(v.nullable(v.picklist(channels)), null),
  /** Who spoke for the customer: a name, and their part. */
  spokenBy: v.optional(v.nullable(words(200)), null),
}

/** The same with what most callers leave out. */
export type WithHeard<Given> = Omit<Given, keyof typeof heard> & {
  [name in keyof typeof heard]?: v.InferOutput<(typeof heard)[name]>
}
