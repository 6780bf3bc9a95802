import type { Instruction } from '../../server/contract/standing/standing.ts'
import type { OpenMessage } from '../outlook/reading/open-message.ts'
import type { Session } from '../session/session.ts'

/** Microsoft Graph, where the council lets the pane forward through it. */
export type Graph = { url: string; session: Pick<Session, 'signedInWith'> }

/** How it went in one click, and what the person is told of it; `maybe` has gone, or has not. `from` is the mailbox. */
export type OneClick = { kind: 'sent' | 'maybe' | 'not-sent'; words: string; from: string }

/**
 * How far reminding and passing on have come: what Outlook opened, or what was sent; null for what was not wanted.
 * `oneClick` is there where that was tried.
 */
export type Opened = { reminder: boolean | null; forward: boolean | null; oneClick?: OneClick }

/** Not done yet; `goOn` is there while a window waits for the person's answer, and goes on without it. */
export type UnderWay = { underWay: string; goOn?: () => void }

/** What passing one message on is made of, however it goes. */
export type Steps = {
  message: OpenMessage
  passTo: Instruction['passTo']
  /** Opens the reminder where it is wanted; null where it is not. */
  remind(wanted: boolean): Promise<boolean | null>
  /** Opens a message to the contact, to be sent by hand. */
  forward(): Promise<boolean>
  note(now: UnderWay | Opened): void
  /** That was it: notes and records what was opened or sent. */
  done(opened: Opened): void
  /** More was done than before: noted, and recorded in place of the part. */
  further(before: Opened, now: Opened): void
  /** Whether a record of it stands. */
  isRecorded: boolean
}
