import type { Notice, Surroundings } from '../surroundings.ts'
import { type Answer, type Calls, done, errors, failed, type Parameters, text } from './answer.ts'

const change = ({ item, notices, showNotices }: Surroundings, next: (all: Notice[]) => Notice[] | number): Answer => {
  if (!item) return failed(errors.response)
  const changed = next(notices(item))
  if (typeof changed === 'number') return failed(changed)
  showNotices(item, changed)
  return done()
}

const has = (notices: Notice[], key: unknown) => notices.some((one) => one.key === key)
export const without = (notices: Notice[], key: unknown) => notices.filter((one) => one.key !== key)

export const asNotice = ({ key, type, message, persistent }: Parameters): Notice => ({
  key: text(key),
  type: type as Notice['type'],
  message: text(message),
  persistent: persistent === true,
})

/** The lines above a message; five at most, each under its own key. */
export const noticeCalls: Calls = {
  33: (given, around) =>
    change(around, (all) => {
      if (has(all, given.key)) return errors.keyKnown
      return all.length < 5 ? [...all, asNotice(given)] : errors.response
    }),
  34: (_, { item, notices }) => done(item ? notices(item) : []),
  35: (given, around) => change(around, (all) => [...without(all, given.key), asNotice(given)]),
  36: (given, around) => change(around, (all) => (has(all, given.key) ? without(all, given.key) : errors.keyUnknown)),
}
