import type { ServerRefusalName } from '../../problem.ts'

/** The server refused a request before checking any policy rule. */
export const serverRefusal = {
  'not-found': 'There is nothing at this address.',
  'method-not-allowed': 'This address does not take this method.',
  'token-missing': 'Sign in to continue.',
  'token-not-valid': 'The sign-in is not valid. Sign in again.',
  'token-expired': 'Your sign-in has expired. Sign in again.',
  'token-not-yet-valid': 'The sign-in is not valid yet. Check the clock and sign in again.',
  'token-not-for-this-register': 'This sign-in is not for this register. Sign in with your council account.',
  'stronger-sign-in-needed':
    'This needs a stronger sign-in, so nothing was done. Try again, and complete the sign-in in the window.',
  'metrics-token-needed':
    'Send the metrics token as a bearer token. METRICS_TOKEN sets it; without it nobody gets the metrics.',
  'mail-check-token-needed':
    'Send the token of the daily check as a bearer token. MAIL_CHECK_TOKEN sets it; without it no job can send mail rules.',
  'feed-token-needed':
    'Send the token of the audit feed as a bearer token. FEED_TOKEN sets it; without it nobody gets the feed.',
  'feed-cursor-unknown':
    'This register has no entry with this cursor: it was restored from a backup, or it is another one. Read the feed without “after” from its first entry.',
  'notify-token-needed':
    'Send the token of the callbacks as a bearer token. NOTIFY_CALLBACK_TOKEN sets it; without it no callback is taken.',
  'directory-token-needed':
    'Send the token of the directory’s job as a bearer token. DIRECTORY_TOKEN sets it; without it no job can say who has left.',
  'returned-too-early':
    'The register does not know yet that this letter was dispatched, so nothing was recorded. Send this again shortly.',
  'sign-in-unavailable': 'The sign-in service cannot be reached, so nothing was done. Try again shortly.',
  'length-needed': 'Say how long the request is (Content-Length).',
  'too-large': 'This is too large to take. Leave the original message out and try again.',
  'not-json': 'Send JSON (Content-Type: application/json).',
  'not-valid':
    'Something in the request is not as it should be. Reload, in case an earlier version of the add-in sent it, and try again.',
  'request-not-readable': 'The request could not be read.',
  'idempotency-key-needed': 'Give an Idempotency-Key of 1 to 200 visible ASCII characters.',
  'idempotency-key-reused': 'This Idempotency-Key was used for something else.',
  'too-many-lookups': 'Too many look-ups in a short time. Wait a little and try again.',
  'too-many-writes':
    'You have done more in a minute than the register takes from one person, so this was not recorded. Wait a little and try again.',
  'too-much-written':
    'You have sent more in a minute than the register takes from one person, so this was not recorded. Wait a little and try again.',
  'too-busy': 'The register is busy with other requests, so nothing was done. Try again shortly.',
  'register-unavailable': 'The register cannot be reached. Try again shortly: nothing is recorded twice.',
  'disk-full': 'The register’s disk is full, so nothing was recorded. Tell ICT, and try again later.',
  'register-moved':
    'The register’s file was moved, deleted or replaced while the server ran, so nothing was recorded. Tell ICT, and try again later.',
  'server-too-old':
    'This server is older than the register: the register was upgraded while the server ran. Nothing was recorded. Try again shortly. If it lasts, tell ICT.',
  stopping: 'The server is restarting. Try again shortly.',
  unexpected: 'Something went wrong on the server, and nothing was recorded. Try again, and quote the reference.',
} as const satisfies Record<ServerRefusalName, string>
