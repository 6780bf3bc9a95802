/** The origin that stands in the committed manifest.xml: the server's own default on this machine. */
const committed = 'https://localhost:8443'

/** An address that cannot stand in the manifest; the message says why, for the person who typed it. */
class BadAddress extends Error {}

/**
 * The manifest for a server at another address. `host` is an https origin without a path; `support` any https page
 * where the council's people find help (left as the pane itself when not given).
 * Throws BadAddress.
 */
export function manifestFor(manifest: string, { host, support }: { host: string; support?: string | undefined }) {
  const origin = originOf(host)
  const moved = manifest.replaceAll(`"${committed}/`, `"${origin}/`)
  if (!support) return moved
  const page = escapeXml(secureAddress('support', support).href)
  return moved.replace(/<SupportUrl DefaultValue="[^"]*"/, () => `<SupportUrl DefaultValue="${page}"`)
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

/** A full name in the DNS (`localhost` for trying): neither a number, nor a wildcard, nor one label alone. */
function isName(hostname: string): boolean {
  const labels = hostname.split('.')
  const wellFormed = labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label))
  return hostname === 'localhost' || (wellFormed && labels.length > 1 && !/^\d+$/.test(labels.at(-1) ?? ''))
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
