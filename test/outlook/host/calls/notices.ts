import { clients } from '../../client/clients.ts'
import { isTaken, withNotice } from '../../client/notice-limits.ts'
import type { Notice, Surroundings } from '../surroundings.ts'
import { type Answer, type Calls, done, errors, failed, type Parameters, text } from './answer.ts'

/** The notices above one item, read or composed. */
export type NoticeBoard = Pick<Surroundings, 'client'> & { all: Notice[]; show(next: Notice[]): void }
type NoticeCall = (given: Parameters, board: NoticeBoard) => Answer

const asNotice = ({ key, type, message, icon, persistent }: Parameters): Notice => ({
  key: text(key),
  type: type as Notice['type'],
  message: text(message),
  icon: text(icon),
  persistent: persistent === true,
})

const put: NoticeCall = (given, { client, all, show }) => {
  const notice = asNotice(given)
  if (!isTaken(notice)) return failed(errors.response)
  const next = withNotice(all, notice, clients[client].mostNotices)
  if (!next) return failed(errors.tooManyNotices)
  show(next)
  return done()
}

const stands = ({ key }: Parameters, { all }: NoticeBoard) => all.some((one) => one.key === key)

/** By call number: add; get all; replace, which adds if there is nothing to replace; remove. */
export const noticesOn: Record<number, NoticeCall> = {
  33: (given, board) => (stands(given, board) ? failed(errors.keyKnown) : put(given, board)),
  34: (_, { all }) => done(all),
  35: put,
  36: (given, board) => {
    if (!stands(given, board)) return failed(errors.keyUnknown)
    board.show(board.all.filter(({ key }) => key !== given.key))
    return done()
  },
}

/** The same, above the open message. */
export const noticeCalls: Calls = Object.fromEntries(
  Object.entries(noticesOn).map(([dispatchId, call]) => [
    dispatchId,
    (given: Parameters, { item, client, notices, showNotices }: Surroundings) =>
      item
        ? call(given, { client, all: notices(item), show: (next) => showNotices(item, next) })
        : failed(errors.response),
  ]),
)
