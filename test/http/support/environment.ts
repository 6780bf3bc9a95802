import { tenantId } from '../../cast.ts'
import type { Where } from '../../support/store/stores.ts'
import { audience, issuerName } from './issuer.ts'

/** The bearer token of `/metrics`. */
export const metricsToken = 'figures-for-the-tests'
export const mailCheckToken = 'mail-check '.trim().repeat(4)
export const directoryToken = 'who-is-here'.repeat(4)
export const feedToken = 'audit-feed'.repeat(4)

/** The settings of a production server, with a port that the kernel chooses, and plain http as behind a proxy. */
export const environment = (keysUrl: string, where: Where): Record<string, string> => ({
  HOST: '127.0.0.1',
  PORT: '0',
  PUBLIC_URL: 'https://register.ambleford.example',
  BEHIND_PROXY: 'true',
  COUNCIL_FILE: 'docs/council.json',
  METRICS_TOKEN: metricsToken,
  MAIL_CHECK_TOKEN: mailCheckToken,
  FEED_TOKEN: feedToken,
  DIRECTORY_TOKEN: directoryToken,
  OIDC_ISSUER: issuerName,
  OIDC_AUDIENCE: audience,
  OIDC_KEYS_URL: keysUrl,
  OIDC_TENANT_ID: tenantId,
  OIDC_CLIENT_ID: 'the-pane',
  OIDC_SCOPE: 'register/access_as_user',
  // A test does in a second what a person does in a day.
  WRITES_PER_MINUTE: '100000',
  WRITE_MEGABYTES_PER_MINUTE: '100000',
  ...('sqliteFile' in where ? { REGISTER_FILE: where.sqliteFile } : { DATABASE_URL: where.postgresUrl }),
})
