import type { Sitting } from './desk.ts'

/** A message of somebody under restriction. */
export const restricted = 'You people are useless'
export const restrictedCard = (seat: Sitting) => seat.card('Restricted contact')
export const signInButton = (seat: Sitting) => seat.pane.getByRole('button', { name: 'Sign in', exact: true })

type Claims = { aud: string; oid: string; tid: string; scp?: string; nonce?: string }
export const claimsOf = (token: string): Claims =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

/** The tokens that were sent to the register, in order. */
export const tokensSent = ({ requests }: Sitting): string[] =>
  requests.flatMap((one) => one.headers().authorization?.replace(/^Bearer /, '') ?? [])
