/** What the pane asks of the sign-in dialog. */
export type DialogRequest = { attempt: string; scope: string; claims: string | null; loginHint: string | undefined }

/**
 * The dialog's address, of the pane's own origin, as Outlook requires. The query holds nothing personal, because it
 * reaches the server. The fragment holds the person's address, and stays in the browser. Without it, the person chooses
 * an account.
 */
export function dialogAddress(origin: string, { attempt, scope, claims, loginHint }: DialogRequest): string {
  const url = new URL('/dialog.html', origin)
  url.searchParams.set('attempt', attempt)
  url.searchParams.set('scope', scope)
  if (claims) url.searchParams.set('claims', claims)
  if (loginHint) url.hash = String(new URLSearchParams({ hint: loginHint }))
  return url.href
}

/**
 * Reads the request from the dialog's own address. Null if the pane did not write it: anybody can link to the page.
 * @param scopes those that the council has granted
 */
export function readDialogAddress(href: string, scopes: readonly string[]): DialogRequest | null {
  const { searchParams, hash } = new URL(href)
  const [attempt, scope] = [searchParams.get('attempt'), searchParams.get('scope')]
  if (!attempt || !scope || !scopes.includes(scope)) return null
  const loginHint = new URLSearchParams(hash.slice(1)).get('hint') || undefined
  return { attempt, scope, claims: searchParams.get('claims'), loginHint }
}
