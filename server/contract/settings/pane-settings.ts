import * as v from 'valibot'

/**
 * What the server writes into each add-in page as JSON (`<script type="application/json" id="pane-settings">`),
 * since the pane needs it before anybody has signed in. Nothing in it is secret.
 */
export const paneSettings = v.object({
  signIn: v.object({
    /** The provider that issues the tokens: its address, always https. */
    authority: v.pipe(v.string(), v.url()),
    /** Entra ID speaks a dialect of its own; any other provider plain OpenID Connect. */
    protocol: v.picklist(['entra', 'oidc']),
    clientId: v.string(),
    /** The one scope of the register's own API. */
    scope: v.string(),
  }),
  /** Where Microsoft Graph is, through which messages are passed on in one click; null where that is not granted. */
  graphUrl: v.nullable(v.pipe(v.string(), v.url())),
})

export type PaneSettings = v.InferOutput<typeof paneSettings>
