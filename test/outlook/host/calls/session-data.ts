import type { DraftSurroundings } from '../surroundings.ts'
import { type Answer, done, errors, failed, type Parameters, text } from './answer.ts'

/**
 * For one add-in and draft: metadata-for-an-outlook-add-in.md. From 1.16 the limit is higher, but no client here
 * supports that.
 */
const mostCharacters = 50_000

type Around = Pick<DraftSurroundings, 'session' | 'sessionLag'>

/** A draft's session data, by number. */
export const sessionCalls: Record<number, (parameters: Parameters, around: Around) => Answer> = {
  185: ({ name, value }, { session }) => {
    const others = [...session].filter(([key]) => key !== name).map(([key, one]) => key + one.value)
    if ([...others, text(name), text(value)].join('').length > mostCharacters) return failed(errors.tooMuchSessionData)
    session.set(text(name), { value: text(value), setAt: Date.now() })
    return done()
  },
  186: ({ name }, around) => {
    const kept = around.session.get(text(name))
    if (!kept) return failed(errors.keyUnknown)
    return done(isThere(kept, around) ? kept.value : null)
  },
  187: (_, around) => {
    const there = [...around.session].filter(([, kept]) => isThere(kept, around))
    return done(Object.fromEntries(there.map(([name, { value }]) => [name, value])))
  },
  188: (_, { session }) => {
    session.clear()
    return done()
  },
  189: ({ name }, { session }) => done(session.delete(text(name))),
}

const isThere = ({ setAt }: { setAt: number }, { sessionLag }: Around) => Date.now() - setAt >= sessionLag()
