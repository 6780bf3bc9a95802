import { registrationFor } from '../../server/contract/settings/registration.ts'

/** The header of a mark, as the mail rules set it. */
const markHeader = 'X-Contact-Register-Mark'

/** The origin in the committed manifest.xml: the server's default on a developer's machine. */
const committed = 'https://localhost:8443'

/** An address or id that the manifest cannot have; the message tells the person who typed it why. */
class BadAddress extends Error {}

type Wanted = {
  host: string
  support?: string | undefined
  client?: string | undefined
  marks?: boolean | undefined
  oneMessage?: boolean | undefined
}

/**
 * The manifest for a server at another address. `host` is an https origin without a path; `support` any https page
 * where the council's staff find help (default: the pane itself). `client` is the client id of the register's API in
 * Entra ID: classic Outlook on Windows needs it to sign people in where there is no page (the compose guard).
 * `marks`: with the event of opening a marked message, which Microsoft has only as a preview. `oneMessage`: without the
 * button for several selected messages, which needs permission for the whole mailbox.
 * @throws BadAddress
 */
export function manifestFor(committedManifest: string, { host, support, client, marks, oneMessage }: Wanted): string {
  const origin = originOf(host)
  const oneOrMore = oneMessage ? withOneMessage(committedManifest) : committedManifest
  const manifest = marks ? withMarkedMessages(oneOrMore) : oneOrMore
  const moved = withClient(manifest.replaceAll(`"${committed}/`, `"${origin}/`), origin, client)
  if (!support) return moved
  const page = escapeXml(secureAddress('support', support).href)
  return moved.replace(/<SupportUrl DefaultValue="[^"]*"/, () => `<SupportUrl DefaultValue="${page}"`)
}

/**
 * Classic Outlook on Windows, in its beta channel, then runs a command when a marked message is opened. It is not in the
 * committed manifest: Microsoft says that a preview is not for production.
 */
const withMarkedMessages = (manifest: string): string =>
  manifest.replace(
    /(\n *)(<LaunchEvent Type="OnMessageSend"[^\n]*)/,
    `$1$2$1<LaunchEvent Type="OnMessageReadWithCustomHeader" FunctionName="markedMessageRead" HeaderName="${markHeader}" />`,
  )

/** Microsoft gives what is selected, and messages by their ids, only with permission to read and write the mailbox. */
const withOneMessage = (manifest: string): string =>
  manifest
    .replace(/ *<!-- A page of its own, for several messages[\s\S]*?<\/Control>\n/, '')
    .replace(/ *<bt:\w+ id="(?:Register\.)?Selected\b[^\n]*\n/g, '')
    .replace('<Permissions>ReadWriteMailbox<', '<Permissions>ReadWriteItem<')

/** Goes last in 1.1, as Outlook requires. */
function withClient(manifest: string, origin: string, client: string | undefined): string {
  if (client === undefined) return manifest
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(client))
    throw new BadAddress(`client: "${client}" is not a client id. Copy it from the app registration in Entra ID`)
  const end = manifest.indexOf('</VersionOverrides>')
  // In the server's spelling, because Entra ID compares application ID URIs character by character.
  const registered = registrationFor({ publicUrl: origin, apiClientId: client.toLowerCase() })
  const scopes = registered.manifestScopes.map((scope) => `<Scope>${scope}</Scope>`).join('')
  const info = `<WebApplicationInfo><Id>${registered.apiClientId}</Id><Resource>${registered.applicationIdUri}</Resource><Scopes>${scopes}</Scopes></WebApplicationInfo>`
  return `${manifest.slice(0, end)}  ${info}\n    ${manifest.slice(end)}`
}

function originOf(host: string): string {
  const url = secureAddress('host', host)
  if (url.pathname !== '/' || url.search || url.hash || /[?#]$/.test(host))
    throw new BadAddress(`host: give the address alone, without a path: ${url.origin}`)
  return url.origin
}

function secureAddress(option: string, given: string): URL {
  const example = 'for example https://register.example.gov.uk'
  if (!URL.canParse(given)) throw new BadAddress(`${option}: "${given}" is not an address. Give one, ${example}`)
  const url = new URL(given)
  if (url.protocol !== 'https:')
    throw new BadAddress(`${option}: Outlook loads add-ins over https only. Give an https address, ${example}`)
  if (url.username || url.password) throw new BadAddress(`${option}: an address here holds no name or password`)
  if (!isName(url.hostname))
    throw new BadAddress(`${option}: "${url.hostname}" is not a full host name. Give one, ${example}`)
  return url
}

/** A full DNS name (or `localhost` for a trial): not an IP address, a wildcard or a single label. */
function isName(hostname: string): boolean {
  const labels = hostname.split('.')
  const wellFormed = labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label))
  return hostname === 'localhost' || (wellFormed && labels.length > 1 && !/^\d+$/.test(labels.at(-1) ?? ''))
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
