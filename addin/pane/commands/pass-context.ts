import * as v from 'valibot'

const shape = v.object({
  contact: v.object({ name: v.string(), address: v.string() }),
  insteadOf: v.array(v.string()),
})

/** What the send dialog hands to the command that passes the draft on. */
export type PassContext = v.InferOutput<typeof shape>

/** As text: an older classic Outlook takes nothing else. */
export const passContext = (context: PassContext): string => JSON.stringify(context)

/** Null where the command was not chosen in the send dialog. */
export function readPassContext(given: string): PassContext | null {
  try {
    const context: unknown = JSON.parse(given)
    return v.is(shape, context) ? context : null
  } catch {
    return null
  }
}
