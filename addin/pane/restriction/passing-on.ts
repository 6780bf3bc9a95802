import type { Instruction } from '../../../server/contract/standing/standing.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'
import type { Session } from '../../session/session.ts'

/** Microsoft Graph, where the council lets the pane forward through it. */
export type Graph = { url: string; session: Pick<Session, 'signedInWith'> }

/**
 * The result of one click, and what to tell the person; `maybe`: it may or may not have been sent. `from` is the
 * mailbox.
 */
export type OneClick = { kind: 'sent' | 'maybe' | 'not-sent'; words: string; from: string }

/** `maybe`: Outlook has not told whether it opened it. It counts as opened: the person is asked whether they sent it. */
export type HowOpened = boolean | 'maybe'

/**
 * The progress of reminding and passing on: whether Outlook opened it, or it was sent; null for what was not wanted.
 * `oneClick` is set where one click was tried.
 */
export type Opened = {
  reminder: HowOpened | null
  forward: HowOpened | null
  oneClick?: OneClick
  /** What Outlook did not open and the person then sent by hand. */
  byHand?: { reminder: boolean; forward: boolean }
}

/** Under way; `goOn` is set while a window waits for the person's answer, and continues without it. */
export type UnderWay = { underWay: string; goOn?: () => void }

/** The steps of passing one message on, by hand or in one click. */
export type Steps = {
  message: OpenMessage
  passTo: Instruction['passTo']
  /** Opens the reminder if wanted; null if not. */
  remind(wanted: boolean): Promise<HowOpened | null>
  /** Opens a message to the contact, to send by hand. */
  forward(): Promise<HowOpened>
  note(now: UnderWay | Opened): void
  /** Finished: notes and records what was opened or sent. */
  done(opened: Opened): void
  /** More was done than before: notes it, and replaces the partial record. */
  further(before: Opened, now: Opened): void
  /** Whether it is recorded and the record was not undone. */
  isRecorded: boolean
}
