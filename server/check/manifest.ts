import { readFileSync } from 'node:fs'
import { DomUtils, parseDocument } from 'htmlparser2'
import { registrationFor } from '../contract/settings/registration.ts'
import { error, type Finding, notChecked, type SetUp, warning } from './finding.ts'
import { resourceOf } from './registration.ts'

/** Checks the manifest as deployed: its addresses, and its resource against the scope that the pages request. */
export function* checkManifest({ settings, manifest }: SetUp): Iterable<Finding> {
  if (manifest === null)
    return yield notChecked('No manifest was given.', 'Run the check with --manifest FILE, the file that you deploy.')
  const elements = elementsIn(manifest)
  if (!elements)
    return yield error(
      'The file given with --manifest cannot be read.',
      'Give the path of the manifest that you deploy.',
    )
  if (elements[0]?.name !== 'OfficeApp')
    return yield error('The file is not an add-in manifest.', 'Give the file that npm run manifest wrote.')
  const { publicUrl, signIn } = settings
  const client = signIn.pane.protocol === 'entra' ? ` --client ${signIn.audience}` : ''
  const again = `Write it again with npm run manifest -- --host ${publicUrl}${client}, and deploy that.`
  const addresses = elements.flatMap(({ name, attribs: { DefaultValue: url = '' } }) =>
    name !== 'SupportUrl' && /^https?:/.test(url) ? [URL.canParse(url) ? new URL(url).origin : url] : [],
  )
  const others = [...new Set(addresses)].filter((origin) => origin !== publicUrl)
  if (others.length > 0) yield error(`It is for ${others.join(' and ')}, and PUBLIC_URL is ${publicUrl}.`, again)
  yield* signInFindings(elements, settings, again)
  const missing = Object.entries(guardEvents).flatMap(([form, events]) => {
    const within = DomUtils.getElementsByTagName(
      'LaunchEvent',
      elements.filter(({ name }) => name === form),
    )
    return events
      .filter((type) => !within.some(({ attribs }) => attribs.Type === type))
      .map((type) => `${type} (${form})`)
  })
  if (missing.length > 0)
    yield warning(
      `Outlook does not tell the compose guard everything: the manifest lacks ${missing.join(', ')}.`,
      again,
    )
}

/** Every element, in the order of the file; null if it cannot be read. */
function elementsIn(file: string) {
  try {
    return DomUtils.getElementsByTagName('*', parseDocument(readFileSync(file, 'utf8'), { xmlMode: true }))
  } catch {
    return null
  }
}

/** What the compose guard listens to, on a computer and on a phone. */
const guardEvents = {
  DesktopFormFactor: ['OnNewMessageCompose', 'OnMessageCompose', 'OnMessageRecipientsChanged', 'OnMessageSend'],
  MobileFormFactor: ['OnNewMessageCompose', 'OnMessageRecipientsChanged'],
}

type Elements = NonNullable<ReturnType<typeof elementsIn>>

function* signInFindings(
  elements: Elements,
  { publicUrl, signIn }: SetUp['settings'],
  again: string,
): Iterable<Finding> {
  const isEntra = signIn.pane.protocol === 'entra'
  const info = elements.find(({ name }) => name === 'WebApplicationInfo')
  if (!info) {
    if (isEntra)
      yield error(
        'It has no WebApplicationInfo, so classic Outlook on Windows cannot sign in for the compose guard.',
        again,
      )
    return
  }
  const parts = (name: string) =>
    DomUtils.getElementsByTagName(name, info).map((one) => DomUtils.textContent(one).trim())
  const right = registrationFor({ publicUrl, apiClientId: signIn.audience })
  const [id = '(none)'] = parts('Id')
  if (isEntra && id !== right.apiClientId)
    yield error(`It names the client ${id}, and the register’s API is ${right.apiClientId}.`, again)
  const [resource = '(none)'] = parts('Resource')
  const wanted = resourceOf(signIn.pane.scope)
  if (resource !== wanted)
    yield error(
      `It names the resource ${resource}, and the pages ask for ${signIn.pane.scope}.`,
      `It has to be ${wanted}. ${again}`,
    )
  const missing = right.manifestScopes.filter((scope) => !parts('Scope').includes(scope))
  if (missing.length > 0) yield error(`It does not ask for ${missing.join(' and ')}.`, again)
}
