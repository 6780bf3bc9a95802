import { onTestFinished, vi } from 'vitest'
import { settleMailedLetter, settleUnlessStillToGo } from '../../../server/cases/letter/mailed-letter.ts'
import { type MailedLetters, startPost } from '../../../server/post/post.ts'
import { type MailToSend, Refused } from '../../../server/post/sender.ts'
import type { Register } from '../../../server/register/register.ts'
import { byItself } from '../acts.ts'

/** For mail among which no letter to a customer is. */
export const noLetters: MailedLetters = { settleUnlessStillToGo: async () => true, settle: async () => undefined }

/** How a mail server refuses a mailbox that it does not have, with the address in its answer. */
export function refuse({ to }: MailToSend): never {
  throw new Refused(`550 5.1.1 <${to[0]}>: no such mailbox`, { left: to, forGood: true })
}

/** Sends everything that is due at this moment, as the running server does; each mail goes to `send`. */
export async function sendDue(
  register: Register,
  at: string,
  send: (mail: MailToSend) => void,
  { asksFirst = false } = {},
): Promise<void> {
  const act = byItself(at)
  const post = startPost({
    ...{ register, server: 'one', clock: () => act.at, onTrouble: () => undefined },
    sender: { send: async (mail) => send(mail), asksFirst, close: () => undefined },
    letters: {
      settleUnlessStillToGo: (tx, mail, mayHaveArrived) =>
        settleUnlessStillToGo(tx, act, mail, { server: 'one', mayHaveArrived }),
      settle: (tx, mail, outcome) => settleMailedLetter(tx, act, mail, outcome),
    },
  })
  onTestFinished(() => post.stop())
  await vi.waitFor(
    async () => {
      const left = await register.read((reading) =>
        reading
          .selectFrom('outbox')
          .select('id')
          .where('state', '=', 'waiting')
          .where((eb) => eb.or([eb('next_at', '<=', at), eb('claimed_by', 'is not', null)]))
          .execute(),
      )
      if (left.length > 0) throw new Error('Mail is still due.')
    },
    { timeout: 10_000, interval: 10 },
  )
  await post.stop()
}
