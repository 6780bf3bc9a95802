import type { NotSent } from '../outlook/graph-forward.ts'
import type { NoGraphToken } from '../session/graph-token.ts'
import type { Session } from '../session/session.ts'

/** Microsoft Graph, where the council lets the pane forward through it. */
export type Graph = { url: string; session: Pick<Session, 'signedInWith'> }

/** Why a message was not passed on in one click. */
export type WhyNot = NotSent | Exclude<NoGraphToken, 'ask'> | 'owner-unknown'

/** How it went in one click, before anything else was tried; `maybe` has gone from the mailbox `from`, or has not. */
export type OneClick = { kind: 'sent' | 'maybe'; from: string } | { kind: 'not-sent'; why: WhyNot }

/**
 * How far reminding and passing on have come: what Outlook opened, or sent; null for what was not wanted. `oneClick` is
 * there where it was tried.
 */
export type Opened = { reminder: boolean | null; forward: boolean | null; oneClick?: OneClick }

/** `asking`: a window waits for the person's answer; `goOn` goes on without it. */
export type PassingOn = 'opening' | 'sending' | { asking: true; goOn: () => void } | Opened
