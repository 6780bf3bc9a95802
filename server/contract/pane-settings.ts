import { z } from '@hono/zod-openapi'

/**
 * What the server writes into each add-in page as JSON (`<script type="application/json" id="pane-settings">`),
 * since the pane needs it before anybody has signed in. Nothing in it is secret.
 */
export const paneSettings = z.object({
  signIn: z.object({
    /** The provider that issues the tokens: its address, always https. */
    authority: z.url(),
    /** Entra ID speaks a dialect of its own; any other provider plain OpenID Connect. */
    protocol: z.enum(['entra', 'oidc']),
    clientId: z.string(),
    /** The one scope of the register's own API. */
    scope: z.string(),
  }),
  /** Where Microsoft Graph is, through which messages are passed on in one click; null where that is not granted. */
  graphUrl: z.url().nullable(),
})

export type PaneSettings = z.infer<typeof paneSettings>
