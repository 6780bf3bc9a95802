import { randomUUID } from 'node:crypto'
import type { Act } from '../cases/act.ts'
import { settleMailedLetter, settleUnlessStillToGo } from '../cases/letter/mailed-letter.ts'
import { settlePosting, watchPosting } from '../cases/letter/settle-posting.ts'
import { type Log, withoutPersonalData } from '../http/log.ts'
import { notifyClient } from '../post/notify/client.ts'
import { notifySender } from '../post/notify/email.ts'
import { startLetters } from '../post/notify/letters.ts'
import { startPost } from '../post/post.ts'
import type { Post } from '../post/rounds.ts'
import type { Sender } from '../post/sender.ts'
import { smtpSender } from '../post/smtp.ts'
import type { Register } from '../register/register.ts'
import type { Settings } from '../settings/settings.ts'

type Parts = {
  settings: Pick<Settings, 'mail' | 'notify'>
  register: Register
  clock: () => Date
  /** An act of the register itself, now. */
  act: () => Promise<Act>
  log: Log
}

/**
 * What the register sends in the background: mail, and letters by GOV.UK Notify. Null if the settings name no way to
 * send it.
 */
export function startSending(parts: Parts): { mail: Post | null; letters: Post | null } {
  const server = randomUUID()
  const { register, clock, log, act } = parts
  const sender = senderFrom(parts)
  const mail =
    sender &&
    startPost({
      ...{ register, sender, clock, server },
      letters: {
        settleUnlessStillToGo: async (tx, letter, mayHaveArrived) =>
          settleUnlessStillToGo(tx, await act(), letter, { server, mayHaveArrived }),
        settle: async (tx, letter, outcome) => settleMailedLetter(tx, await act(), letter, outcome),
      },
      onTrouble: (error, what) =>
        log.error(
          { error: withoutPersonalData(error) },
          what === 'mail' ? 'mail could not be sent' : 'the outbox cannot be read',
        ),
    })
  return { mail, letters: lettersFrom(parts, server) }
}

function senderFrom({ settings: { mail, notify }, clock }: Parts): Sender | null {
  if (mail) return smtpSender(mail)
  return notify?.emailTemplateId ? notifySender(notifyClient(notify, clock), notify.emailTemplateId) : null
}

function lettersFrom({ settings: { notify }, register, clock, act, log }: Parts, server: string): Post | null {
  if (!notify?.letterTemplateId) return null
  return startLetters({
    ...{ register, clock, server, templateId: notify.letterTemplateId },
    client: notifyClient(notify, clock),
    settle: async (tx, posting, settled) => settlePosting(tx, await act(), posting, settled, server),
    watch: async (tx, posting) => watchPosting(tx, await act(), posting),
    onTrouble: (error) =>
      log.error({ error: withoutPersonalData(error) }, 'a letter could not be given to GOV.UK Notify, or asked about'),
  })
}

/** Call after every act: looks for anything that it added. */
export function wakingThePosts(register: Register, posts: readonly (Post | null)[]): Register {
  return {
    ...register,
    write: async (work) => {
      const done = await register.write(work)
      for (const post of posts) post?.wake()
      return done
    },
  }
}
