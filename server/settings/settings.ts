import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { PaneSettings } from '../contract/settings/pane-settings.ts'
import { registrationFor, scopeName } from '../contract/settings/registration.ts'
import { type Council, council } from '../council/council.ts'
import { deepFreeze } from '../council/deep-freeze.ts'
import { inWords } from './issue-in-words.ts'
import { readTokens, type Tokens } from './read-tokens.ts'
import { type Listening, readListening } from './settings-listening.ts'
import {
  hasWholeCodes,
  type MailSettings,
  type NotifySettings,
  percentInWords,
  readMail,
  readNotify,
} from './settings-sending.ts'
import { whyNotRead } from './why-not-read.ts'

export type { Council } from '../council/council.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

/** All settings of the server: read once at the start, and never changed. */
export type Settings = Tokens & {
  readonly listen: Listening
  /** The https origin at which the council's staff reach the server. */
  readonly publicUrl: string
  readonly register: { sqliteFile: string } | { postgresUrl: string }
  /** The council file. The register keeper's changes are in the register: see council-cache.ts. */
  readonly councilFile: Council
  readonly signIn: {
    issuer: string
    audience: string
    tenantId: string
    keysUrl: string
    /** The same, as the pane needs it. */
    pane: PaneSettings['signIn']
  }
  /** Where the pages load Office.js from. */
  readonly officeScripts: readonly string[]
  readonly frameAncestors: readonly string[]
  /** The address of Microsoft Graph, for passing on messages in one click; null if the council has not granted that. */
  readonly graphUrl: string | null
  readonly logLevel: (typeof logLevels)[number]
  /** How many addresses one person may look up in a minute. */
  readonly lookupsPerMinute: number
  /** How much one person may write in a minute. */
  readonly writesPerMinute: { acts: number; bytes: number }
  /** In bytes: the limit for all original messages in the register. */
  readonly originalsQuota: number
  /** What a token must say before an act that is hard to undo: an authentication context; null if nothing. */
  readonly strongSignIn: string | null
  /** The mail server and sender; null if no mail is sent, which then waits in the outbox. */
  readonly mail: MailSettings | null
  readonly notify: NotifySettings | null
}

/** Wrong settings: one message for each, by the setting's name, without any secret. */
export class WrongSettings extends Error {
  readonly messages: readonly string[]
  constructor(messages: readonly string[]) {
    super(messages.join('\n'))
    this.name = 'WrongSettings'
    this.messages = messages
  }
}

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
/** The origins at which Outlook on the web and new Outlook frame an add-in. */
const outlook = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
  'https://*.officeapps.live.com',
]

/**
 * Reads the environment and the files that it names.
 * @throws WrongSettings, naming every setting that is missing or wrong and what would be right
 */
export function readSettings(env: NodeJS.ProcessEnv, readFile: (path: string) => Buffer = readFileSync): Settings {
  const wrong: string[] = []
  /** Records what is wrong and continues, so that all of it is reported at once; the return value is never used. */
  const refuse = (name: string, why: string): string => {
    wrong.push(`${name}: ${why}`)
    return ''
  }
  const text = (name: string) => env[name]?.trim() || undefined
  const needed = (name: string, what: string) => text(name) ?? refuse(name, `is missing. Give ${what}.`)
  const wholeNumber = (name: string, fallback: number, least: number, most: number) => {
    const value = text(name) ?? String(fallback)
    if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value)
    refuse(name, `must be a whole number from ${least} to ${most}.`)
    return fallback
  }
  const list = (name: string, fallback: string[], right: (url: string) => boolean, what: string) => {
    const values = text(name)?.split(/\s+/) ?? fallback
    if (!values.every(right)) refuse(name, `must be ${what}, with spaces between them.`)
    return values
  }
  const httpsUrl = (name: string, what: string) => {
    const value = needed(name, what)
    if (value && !isHttps(value)) refuse(name, `must be an https address: ${what}.`)
    return value
  }
  const file = (name: string, what: string) => {
    const path = needed(name, what)
    try {
      return path ? readFile(path) : Buffer.alloc(0)
    } catch (error) {
      refuse(name, `${whyNotRead(path, error)} Give ${what}.`)
      return Buffer.alloc(0)
    }
  }
  const uuid = (name: string, what: string) => {
    const value = needed(name, what)
    if (value && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)) refuse(name, `must be ${what}.`)
    return value.toLowerCase()
  }

  const readRegister = () => {
    const postgresUrl = text('DATABASE_URL')
    const sqliteFile = text('REGISTER_FILE')
    if (postgresUrl !== undefined && sqliteFile !== undefined)
      refuse('DATABASE_URL', 'leave it out where REGISTER_FILE is given, or leave that out.')
    if (postgresUrl !== undefined) {
      if (!/^postgres(ql)?:\/\/./.test(postgresUrl) || !URL.canParse(postgresUrl))
        refuse('DATABASE_URL', 'must be like postgres://name:password@host:5432/database.')
      else if (!hasWholeCodes(new URL(postgresUrl))) refuse('DATABASE_URL', percentInWords)
      return { postgresUrl }
    }
    return { sqliteFile: sqliteFile ?? refuse('REGISTER_FILE', 'is missing. Give a file’s path, or DATABASE_URL.') }
  }

  const readCouncil = (): Council => {
    const before = wrong.length
    const bytes = file('COUNCIL_FILE', 'the path of the council’s settings, made after docs/council.json')
    if (wrong.length > before) return {} as Council
    let value: unknown
    try {
      value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    } catch {
      refuse('COUNCIL_FILE', 'is not JSON in UTF-8. See docs/council.json.')
      return {} as Council
    }
    const { success, output, issues } = v.safeParse(council, value, { message: inWords })
    if (success) return output
    for (const issue of issues) refuse(`COUNCIL_FILE ${v.getDotPath(issue) ?? ''}`.trim(), `${issue.message}.`)
    return {} as Council
  }

  const readSignIn = (): Settings['signIn'] => {
    const entra = Object.keys(env).some((name) => name.startsWith('ENTRA_') && text(name))
    const oidc = Object.keys(env).some((name) => name.startsWith('OIDC_') && text(name))
    if (entra === oidc) {
      const choice = 'ENTRA_TENANT_ID and ENTRA_API_CLIENT_ID, or the six that begin with OIDC_'
      refuse(
        'ENTRA_TENANT_ID',
        entra ? `two kinds of sign-in are given. Give ${choice}.` : `is missing. Give ${choice}.`,
      )
    }
    if (entra) {
      const tenantId = uuid('ENTRA_TENANT_ID', 'the tenant’s id (a UUID)')
      const apiClientId = uuid('ENTRA_API_CLIENT_ID', 'the client id (a UUID) of the register’s API')
      const addInClientId = text('ENTRA_ADDIN_CLIENT_ID')
        ? uuid('ENTRA_ADDIN_CLIENT_ID', 'the client id (a UUID) of the add-in')
        : undefined
      const authority = `https://login.microsoftonline.com/${tenantId}`
      const keysUrl = `${authority}/discovery/v2.0/keys`
      // Without a public address nothing can be derived; that it is missing has already been reported.
      const registered = registrationFor({ publicUrl: publicUrl || 'https://localhost', apiClientId, addInClientId })
      const { audience, scope } = registered
      const pane = { authority, protocol: 'entra', clientId: registered.addInClientId, scope } as const
      return { issuer: `${authority}/v2.0`, audience, tenantId, keysUrl, pane }
    }
    if (!oidc) return { issuer: '', audience: '', tenantId: '', keysUrl: '', pane: {} as PaneSettings['signIn'] }
    const issuer = httpsUrl('OIDC_ISSUER', 'the issuer, exactly as its tokens name it')
    const keysUrl = needed('OIDC_KEYS_URL', 'the address of the issuer’s key set')
    if (keysUrl && !isHttps(keysUrl) && !isLoopback(keysUrl))
      refuse('OIDC_KEYS_URL', 'must be an https address (http only on this machine itself).')
    const clientId = needed('OIDC_CLIENT_ID', 'the client id of the add-in')
    const scopeWanted = `the scope that the add-in asks for, ending in /${scopeName}`
    const scope = needed('OIDC_SCOPE', scopeWanted)
    if (scope && !scope.endsWith(`/${scopeName}`)) refuse('OIDC_SCOPE', `must be ${scopeWanted}.`)
    return {
      issuer,
      audience: needed('OIDC_AUDIENCE', 'the audience that its tokens name'),
      tenantId: needed('OIDC_TENANT_ID', 'the tid that its tokens name'),
      keysUrl,
      pane: { authority: issuer, protocol: 'oidc', clientId, scope },
    }
  }

  const readStrongSignIn = (): string | null => {
    const value = text('STRONG_SIGN_IN')
    if (value !== undefined && !/^[\w.:/-]{1,200}$/.test(value))
      refuse('STRONG_SIGN_IN', 'must be an authentication context, such as c1, or left out.')
    return value ?? null
  }

  const readGraph = (): string | null => {
    const url = text('GRAPH_URL')
    if (url === undefined) return null
    if (isHttpsOrigin(url) && !url.includes('*') && URL.canParse(url)) return new URL(url).origin
    refuse('GRAPH_URL', 'must be an https address without a path, such as https://graph.microsoft.com, or left out.')
    return null
  }

  const givenUrl = httpsUrl('PUBLIC_URL', 'the address at which the council’s people reach this server')
  if (isHttps(givenUrl) && new URL(givenUrl).pathname !== '/') refuse('PUBLIC_URL', 'must have no path.')
  const publicUrl = isHttps(givenUrl) ? new URL(givenUrl).origin : ''
  if (isHttps(givenUrl) && /[?#@]/.test(givenUrl)) refuse('PUBLIC_URL', 'must have no name, password, ? or #.')

  if (text('NODE_EXTRA_CA_CERTS'))
    file('NODE_EXTRA_CA_CERTS', 'the path of the certificates of your own authority (PEM)')
  const logLevel = logLevels.find((level) => level === (text('LOG_LEVEL') ?? 'info'))
  if (!logLevel) refuse('LOG_LEVEL', `must be one of ${logLevels.join(', ')}.`)
  const settings: Settings = {
    listen: readListening({ text, file, wholeNumber, refuse, refusals: () => wrong.length }),
    publicUrl,
    register: readRegister(),
    councilFile: readCouncil(),
    signIn: readSignIn(),
    officeScripts: list('OFFICE_JS_URLS', [officeJs], isHttps, 'https addresses of scripts'),
    frameAncestors: list('FRAME_ANCESTORS', outlook, isHttpsOrigin, 'https origins, without a path'),
    graphUrl: readGraph(),
    logLevel: logLevel ?? 'info',
    lookupsPerMinute: wholeNumber('LOOKUPS_PER_MINUTE', 300, 1, 100_000_000),
    writesPerMinute: {
      // A hundred messages selected in Outlook arrive as a hundred acts, plus one that files them.
      acts: wholeNumber('WRITES_PER_MINUTE', 120, 1, 100_000_000),
      // The largest request must fit into a minute's worth, or it would be allowed only now and then.
      bytes: wholeNumber('WRITE_MEGABYTES_PER_MINUTE', 200, 50, 1_000_000) * 1_000_000,
    },
    originalsQuota: wholeNumber('ORIGINALS_GIGABYTES', 20, 1, 100_000) * 1_000_000_000,
    ...readTokens({ text, refuse }),
    strongSignIn: readStrongSignIn(),
    mail: readMail({ text, refuse, isAddress }),
    notify: readNotify({ text, file, refuse }),
  }
  if (wrong.length > 0) throw new WrongSettings(wrong)
  return deepFreeze(settings)
}

const isHttps = (url: string) => /^https:\/\/[^\s"'<>;,\\]+$/.test(url) && URL.canParse(url)
const isHttpsOrigin = (url: string) => /^https:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?$/.test(url)
const isAddress = (text: string) => /^[^\s@<>"(),;:\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)
const isLoopback = (url: string) => /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(url) && URL.canParse(url)
