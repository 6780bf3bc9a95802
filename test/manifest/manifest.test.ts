import { existsSync, readFileSync } from 'node:fs'
import manifestTools from 'office-addin-manifest'
import { describe, expect, it } from 'vitest'
import { manifestFor } from '../../addin/manifest/for-host.ts'
import { complaints } from './complaints.ts'
import { all, named, parse } from './xml.ts'

const xml = readFileSync('manifest.xml', 'utf8')

/** Vite serves addin/ as it is, and what is in its public folder at the root. */
const served = (path: string) =>
  // Built from addin/pane/commands; the server puts its settings before it.
  path === '/commands.js'
    ? readFileSync('addin/pane/commands/main.ts')
    : ([`addin${path}`, `addin/public${path}`].filter(existsSync).map((file) => readFileSync(file))[0] ?? null)

/** The manifest's version in each release. Microsoft 365 takes a manifest for an update only if its version is higher. */
const released: [version: string, manifest: string][] = [
  ['0.9.0', '1.0.0.0'],
  ['1.0.0', '1.1.0.0'],
]

describe('the manifest', () => {
  it('has a higher version than that of the release before', () => {
    const [version] = named(parse(xml), 'Version').map(({ text }) => text)
    const { version: program } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(released.at(-1), 'A release adds its line, with the manifest’s version raised.').toEqual([program, version])
    const numbers = released.map(([, manifest]) => manifest)
    expect(numbers).toEqual([...new Set(numbers)].toSorted(new Intl.Collator('en', { numeric: true }).compare))
  })

  it('has nothing that Outlook would reject', () => {
    expect(complaints(xml, served)).toEqual([])
  })

  it('is recognised as a mail add-in by Microsoft’s own tool', async () => {
    expect(await manifestTools.OfficeAddinManifest.readManifestFile('manifest.xml')).toMatchObject({
      officeAppType: 'MailApp',
      hosts: ['Mailbox'],
      defaultLocale: 'en-GB',
      displayName: 'Contact register',
      permissions: 'ReadWriteMailbox',
      appDomains: [],
    })
  })

  const levels = named(parse(xml), 'VersionOverrides').map((level) =>
    level.children.filter(({ name }) => name !== 'VersionOverrides').flatMap(all),
  )
  const [v1 = [], v11 = []] = levels
  const point = (inside: typeof v1, type: string) =>
    inside.filter(({ name, attributes }) => name === 'ExtensionPoint' && attributes['xsi:type'] === type).flatMap(all)
  const typesOf = (inside: typeof v1, name: string) =>
    inside.filter((each) => each.name === name).map((each) => each.attributes['xsi:type'])

  const functionsIn = (inside: typeof v1) =>
    inside.filter(({ name }) => name === 'FunctionName').map(({ text }) => text)

  it('gives a message being read one button for the pane, and in 1.1 one for several messages and two without a pane', () => {
    expect(typesOf(v1, 'ExtensionPoint')).toEqual(['MessageReadCommandSurface'])
    expect(typesOf(v1, 'Action')).toEqual(['ShowTaskpane'])
    const read = point(v11, 'MessageReadCommandSurface')
    expect(typesOf(read, 'Control')).toEqual(['Button', 'Button', 'Button', 'Button'])
    expect(typesOf(read, 'Action')).toEqual(['ShowTaskpane', 'ShowTaskpane', 'ExecuteFunction', 'ExecuteFunction'])
    expect(functionsIn(read)).toEqual(['escalateMessage', 'passMessage'])
  })

  it('gives a phone one button, which opens the pane', () => {
    const phone = point(v11, 'MobileMessageReadCommandSurface')
    expect(typesOf(phone, 'Control')).toEqual(['MobileButton'])
    expect(typesOf(phone, 'Action')).toEqual(['ShowTaskpane'])
    const [label] = phone.filter(({ name }) => name === 'Label')
    const [text] = v11.filter(({ attributes }) => attributes.id === label?.attributes.resid)
    // More is cut beside its picture.
    expect(text?.attributes.DefaultValue?.length).toBeLessThanOrEqual(16)
  })

  it('gives a message being written one button, which runs its function', () => {
    const compose = point(v11, 'MessageComposeCommandSurface')
    expect(typesOf(compose, 'Action')).toEqual(['ExecuteFunction'])
    expect(functionsIn(compose)).toEqual(['passDraft'])
  })

  const eventsIn = (form: string) =>
    v11
      .filter(({ name }) => name === form)
      .flatMap(all)
      .filter(({ name }) => name === 'LaunchEvent')
      .map(({ attributes }) => attributes)

  it('handles drafts that open, changes of recipients and Send; it asks, and never blocks', () => {
    expect(eventsIn('DesktopFormFactor')).toEqual([
      { Type: 'OnNewMessageCompose', FunctionName: 'draftOpened' },
      { Type: 'OnMessageCompose', FunctionName: 'draftOpened' },
      { Type: 'OnMessageRecipientsChanged', FunctionName: 'recipientsChanged' },
      { Type: 'OnMessageSend', FunctionName: 'beforeSending', SendMode: 'PromptUser' },
    ])
  })

  it('handles on a phone what a phone raises', () => {
    expect(eventsIn('MobileFormFactor')).toEqual([
      { Type: 'OnNewMessageCompose', FunctionName: 'draftOpened' },
      { Type: 'OnMessageRecipientsChanged', FunctionName: 'recipientsChanged' },
    ])
  })

  it('names only functions that the commands define', () => {
    const known = readFileSync('addin/pane/commands/main.ts', 'utf8')
    const named = v11.flatMap(({ name, text, attributes }) =>
      name === 'FunctionName' ? text : (attributes.FunctionName ?? []),
    )
    expect(named.length).toBe(9)
    for (const name of named) expect(known).toMatch(new RegExp(`\\bon(Command|Function)\\(\\s*'${name}'`))
  })

  it('has classic Outlook on Windows run the script, and every other Outlook load the page', () => {
    const [runtime] = v11.filter(({ name }) => name === 'Runtime')
    expect(runtime?.attributes.resid).toBe('Commands.Url')
    expect(runtime?.children.map(({ attributes }) => attributes)).toEqual([
      { type: 'javascript', resid: 'Commands.Script' },
    ])
  })

  it('opens a separate page for several messages, so that the pane beside one stays pinned', () => {
    const actions = point(v11, 'MessageReadCommandSurface').filter(({ name }) => name === 'Action')
    const opening = actions.filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane')
    expect(opening.map(({ children }) => children.map(({ name, attributes }) => attributes.resid ?? name))).toEqual([
      ['Pane.Url', 'SupportsPinning'],
      ['Selected.Url', 'SupportsMultiSelect'],
    ])
  })

  it('can be pinned, and works in shared mailboxes', () => {
    expect(named(parse(xml), 'SupportsPinning', 'SupportsSharedFolders').map(({ text }) => text)).toEqual([
      'true',
      'true',
    ])
  })

  it('is still complete for a council’s own address', () => {
    const written = manifestFor(xml, { host: 'https://register.example.gov.uk' })
    expect(complaints(written, served)).toEqual([])
    expect(written).not.toContain('localhost')
  })
})

/** Each line breaks the manifest in one way. A check that lets one of them through is no check. */
describe('a broken manifest is detected', () => {
  const breakages: [what: string, from: string | RegExp, to: string, complaint: RegExp][] = [
    ['an Id that is not a GUID', /<Id>.*<\/Id>/, '<Id>contact-register</Id>', /not a GUID/],
    ['a version of three parts', '<Version>1.1.0.0', '<Version>1.1.0', /four parts/],
    [
      'two elements swapped',
      /(<Supertip>[\s\S]*?<\/Supertip>)(\s*)(<Icon>[\s\S]*?<\/Icon>)/,
      '$3$2$1',
      /Supertip comes too late/,
    ],
    [
      'requirements after permissions',
      /(<Requirements>[\s\S]*?<\/Requirements>)([\s\S]*?<Permissions>.*)/,
      '$2$1',
      /FormSettings|Requirements/,
    ],
    ['an element in the wrong place', '<Permissions>', '<Tooltip/><Permissions>', /Tooltip does not belong/],
    [
      'no function file under 1.0',
      '<FunctionFile resid="Commands.Url" />',
      '',
      /DesktopFormFactor must hold one FunctionFile/,
    ],
    [
      'no function file under 1.1',
      /(<SupportsSharedFolders>.*)\n\s*<FunctionFile resid="Commands.Url" \/>/,
      '$1',
      /DesktopFormFactor must hold one FunctionFile/,
    ],
    [
      'a function file after the buttons',
      /(<FunctionFile .*\/>)(\s*)(<ExtensionPoint[\s\S]*?<\/ExtensionPoint>)/,
      '$3$2$1',
      /FunctionFile comes too late/,
    ],
    ['pinning under 1.0', '</Action>', '<SupportsPinning>true</SupportsPinning></Action>', /1\.0 knows neither/],
    [
      'several messages under 1.0',
      '</Action>',
      '<SupportsMultiSelect>true</SupportsMultiSelect></Action>',
      /1\.0 knows neither/,
    ],
    ['no version 1.1', 'xsi:type="VersionOverridesV1_1"', 'xsi:type="VersionOverridesV1_0"', /1\.1 is missing/],
    ['a missing resource', '<Label resid="Register.Name"', '<Label resid="Register.Nome"', /No such resource/],
    [
      'an address used as a text',
      '<Label resid="Register.Name"',
      '<Label resid="Pane.Url"',
      /No such resource: ShortStrings/,
    ],
    [
      'an unused resource',
      '<bt:ShortStrings>',
      '<bt:ShortStrings><bt:String id="Old" DefaultValue="x"/>',
      /Nobody asks/,
    ],
    ['a resource named twice', /(<bt:Url id.*\/>)/, '$1$1', /Two resources/],
    ['a name that is too long', /Register\.Name/g, 'R'.repeat(33), /over 32/],
    ['a button’s text that is too long', 'id="Register.Name" DefaultValue="', `$&${'x'.repeat(125)}`, /too long/],
    ['a tip that is too long', 'id="Register.Open.Tip" DefaultValue="', `$&${'x'.repeat(250)}`, /too long/],
    ['a description that is too long', '<Description DefaultValue="', `$&${'x'.repeat(250)}`, /too long/],
    [
      'an address without https',
      'https://localhost:8443/taskpane.html',
      'http://localhost:8443/taskpane.html',
      /Not https/,
    ],
    [
      'a page on another site',
      /(id="Pane.Url" DefaultValue=")https:\/\/localhost:8443/,
      '$1https://elsewhere.example',
      /Another origin/,
    ],
    ['a missing page', 'taskpane.html', 'pane.html', /Nothing is served at .*pane\.html/],
    ['a missing icon', 'icon-80.png', 'icon-81.png', /Nothing is served/],
    ['an icon of another size', 'icon-80.png', 'icon-64.png', /Not a PNG of 80/],
    ['an icon too small for a phone', 'icons/icon-75.png', 'icons/icon-50.png', /Not a PNG of 75/],
    ['a phone without an icon', /\n.*size="48" scale="3".*/, '', /Register\.Phone\.Open must be .*48@3/],
    ['a phone with a computer’s icons', ' xsi:type="bt:MobileIconList"', '', /of the wrong kind/],
    ['a phone with a computer’s button', '"MobileButton"', '"Button"', /Phone\.Open is no button of a phone/],
    [
      'a phone with a tip',
      /(id="Register.Phone.Open">)([\s\S]*?)(<Icon)/,
      '$1$2<Supertip><Title resid="Register.Name"/></Supertip>$3',
      /Phone\.Open must hold Label, Icon, Action/,
    ],
    [
      'a phone that pins',
      /(<MobileFormFactor>[\s\S]*?)(<\/Action>)/,
      '$1<SupportsPinning>true</SupportsPinning>$2',
      /A phone has no SupportsPinning/,
    ],
    [
      'two groups on a phone',
      /(<Group id="Register.Phone.Group">[\s\S]*?<\/Group>)/,
      '$1$1',
      /An extension point of a phone holds one group/,
    ],
    [
      'a phone that asks before sending',
      /(<MobileFormFactor>[\s\S]*?)OnNewMessageCompose/,
      '$1OnMessageSend',
      /A phone raises no OnMessageSend/,
    ],
    [
      'events in another page than the runtime’s',
      /(<\/LaunchEvents>\s*<SourceLocation resid=")Commands\.Url/,
      '$1Pane.Url',
      /Events must run in the one runtime/,
    ],
    ['an app icon of another size', 'icon-128.png', 'icon-80.png', /Not a PNG of 128/],
    ['a page for an icon', 'icons/icon-128.png', 'taskpane.html', /Not a PNG of 128/],
  ]
  it.each(breakages)('%s', (_, from, to, complaint) => {
    const broken = xml.replace(from, to)
    expect(broken).not.toBe(xml)
    expect(complaints(broken, served).join('\n')).toMatch(complaint)
  })
})
