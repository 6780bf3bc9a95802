import { registrationFor } from '../contract/settings/registration.ts'
import type { Settings } from '../settings/settings.ts'
import { type Finding, findingsFor, type SetUp } from './finding.ts'
import { resourceOf } from './sign-in.ts'

const { error, warning, notChecked } = findingsFor('Manifest')

/** What the compose guard listens to, on a computer and on a phone. */
const guardEvents = {
  DesktopFormFactor: ['OnNewMessageCompose', 'OnMessageCompose', 'OnMessageRecipientsChanged', 'OnMessageSend'],
  MobileFormFactor: ['OnNewMessageCompose', 'OnMessageRecipientsChanged'],
} as const

/** Checks the manifest as deployed: its addresses, and its resource against the scope that the pages request. */
export function checkManifest({ settings, manifest }: SetUp): Finding[] {
  if (manifest === 'not-given')
    return notChecked('No manifest was given.', 'Run the check with --manifest FILE, the file that you deploy.')
  if (manifest === 'not-readable')
    return error('The file given with --manifest cannot be read.', 'Give the path of the manifest that you deploy.')
  const text = manifest.text.replace(/<!--[\s\S]*?-->/g, '')
  if (!/<OfficeApp[\s>]/.test(text))
    return error('The file is not an add-in manifest.', 'Give the file that npm run manifest wrote.')
  const { publicUrl, signIn } = settings
  const client = signIn.pane.protocol === 'entra' ? ` --client ${signIn.audience}` : ''
  const again = `Write it again with npm run manifest -- --host ${publicUrl}${client}, and deploy that.`
  return [
    ...addressFindings(text, settings, again),
    ...signInFindings(text, settings, again),
    ...eventFindings(text, again),
  ]
}

function eventFindings(text: string, again: string): Finding[] {
  const missing = Object.entries(guardEvents).flatMap(([form, events]) => {
    const within = [...text.matchAll(new RegExp(`<${form}>[\\s\\S]*?</${form}>`, 'g'))].join('')
    return events.filter((event) => !within.includes(`Type="${event}"`)).map((event) => `${event} (${form})`)
  })
  if (missing.length === 0) return []
  const listed = missing.join(', ')
  return warning(`Outlook does not tell the compose guard everything: the manifest lacks ${listed}.`, again)
}

function addressFindings(text: string, { publicUrl }: Settings, again: string): Finding[] {
  const found = [...text.matchAll(/<(?:\w+:)?(\w+)[^<>]*\bDefaultValue="(https?:[^"]+)"/g)]
  const origins = found
    .filter(([, name]) => name !== 'SupportUrl')
    .map(([, , url = '']) => (URL.canParse(url) ? new URL(url).origin : url))
  const others = [...new Set(origins)].filter((origin) => origin !== publicUrl)
  if (others.length === 0) return []
  return error(`It is for ${others.join(' and ')}, and PUBLIC_URL is ${publicUrl}.`, again)
}

function signInFindings(text: string, { publicUrl, signIn }: Settings, again: string): Finding[] {
  const isEntra = signIn.pane.protocol === 'entra'
  const [, info] = /<WebApplicationInfo>([\s\S]*?)<\/WebApplicationInfo>/.exec(text) ?? []
  const right = registrationFor({ publicUrl, apiClientId: signIn.audience })
  if (info === undefined)
    return isEntra
      ? error(
          'It has no WebApplicationInfo, so classic Outlook on Windows cannot sign in for the compose guard.',
          again,
        )
      : []
  const part = (name: string) => new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(info)?.[1] ?? ''
  const resource = resourceOf(signIn.pane.scope)
  const findings: Finding[] = []
  if (isEntra && part('Id') !== right.apiClientId)
    findings.push(
      ...error(`It names the client ${part('Id') || '(none)'}, and the register’s API is ${right.apiClientId}.`, again),
    )
  if (part('Resource') !== resource)
    findings.push(
      ...error(
        `It names the resource ${part('Resource') || '(none)'}, and the pages ask for ${signIn.pane.scope}.`,
        `It has to be ${resource}. ${again}`,
      ),
    )
  const missing = right.manifestScopes.filter((scope) => !new RegExp(`<Scope>\\s*${scope}\\s*</Scope>`).test(info))
  if (missing.length > 0) findings.push(...error(`It does not ask for ${missing.join(' and ')}.`, again))
  return findings
}
