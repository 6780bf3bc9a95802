/** Why somebody is signed out, and what to do. The page itself explains why to sign in. */
export const signIn = {
  lost: 'Your sign-in has expired. Nothing was lost: what was waiting is sent once you sign in.',
  'no-answer': 'Outlook did not sign you in. Nothing was lost. Sign in in a window of its own, or try again.',
  'not-accepted': 'The register did not accept your sign-in. Nothing was lost. Sign in again; if it goes on, tell ICT.',
  left: 'Nothing of yours is kept on this device.',
  cancelled: 'The sign-in was not finished. Try again when you are ready.',
  'pop-up-blocked': 'The browser blocked the sign-in window. Allow windows for this page, then try again.',
  'not-allowed': 'The sign-in window was not opened. Choose Sign in again, then Allow.',
  'open-already': 'A sign-in window is open already. Close it, then sign in again.',
  'not-opened': 'Outlook could not open the sign-in window. Try again; if it goes on, tell ICT.',
  failed: 'The sign-in did not work. Try again; if it goes on, tell ICT.',
} as const
