import type { Notice, Surroundings } from '../surroundings.ts'
import { type Answer, type Calls, done, errors, failed, type Parameters, text } from './answer.ts'

const shown = new Map<string, Notice[]>()

const change = (around: Surroundings, next: (notices: Notice[]) => Notice[] | number): Answer => {
  if (!around.item) return failed(errors.response)
  const changed = next(shown.get(around.item.id) ?? [])
  if (typeof changed === 'number') return failed(changed)
  shown.set(around.item.id, changed)
  around.showNotices(around.item, changed)
  return done()
}

const has = (notices: Notice[], key: unknown) => notices.some((one) => one.key === key)
const without = (notices: Notice[], key: unknown) => notices.filter((one) => one.key !== key)

const notice = (parameters: Parameters): Notice => ({
  key: text(parameters.key),
  type: parameters.type as Notice['type'],
  message: text(parameters.message),
})

/** The lines above a message; five at most, each under its own key. */
export const noticeCalls: Calls = {
  33: (given, around) =>
    change(around, (all) => {
      if (has(all, given.key)) return errors.keyKnown
      return all.length < 5 ? [...all, notice(given)] : errors.response
    }),
  34: (_, around) => done(around.item ? (shown.get(around.item.id) ?? []) : []),
  35: (given, around) => change(around, (all) => [...without(all, given.key), notice(given)]),
  36: (given, around) => change(around, (all) => (has(all, given.key) ? without(all, given.key) : errors.keyUnknown)),
}
