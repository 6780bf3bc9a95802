import * as v from 'valibot'
import { object } from '../schemas.ts'

/**
 * What the server writes into each add-in page as JSON (`<script type="application/json" id="pane-settings">`), since
 * the pane needs it before anybody signs in. It contains no secrets.
 */
export const paneSettings = object({
  signIn: object({
    /** The URL of the identity provider, always https. */
    authority: v.pipe(v.string(), v.url()),
    /** Entra ID needs its own dialect; any other provider gets plain OpenID Connect. */
    protocol: v.picklist(['entra', 'oidc']),
    clientId: v.string(),
    /** The only scope of the register's API. */
    scope: v.string(),
  }),
  /** Microsoft Graph's URL, used to pass messages on in one click; null if that is not granted. */
  graphUrl: v.nullable(v.pipe(v.string(), v.url())),
})

export type PaneSettings = v.InferOutput<typeof paneSettings>
