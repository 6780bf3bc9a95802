/** How long MicrosoftAjax.js may take, in ms. After five seconds Outlook tells a sender that a check is slow. */
export const longestAjax = 3_000
