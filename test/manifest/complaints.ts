import { order } from './order.ts'
import { pngSize } from './png-size.ts'
import { all, type Element, named, parse } from './xml.ts'

/** What the add-in serves at a path of its own origin; null where there is nothing. */
export type Served = (path: string) => Buffer | null

/** Everything for which Outlook or Microsoft's validator would turn the manifest down, in words; empty when all is well. */
export function complaints(xml: string, served: Served): string[] {
  const app = parse(xml)
  const [v1, v11, ...more] = named(app, 'VersionOverrides')
  return [
    ...say(guid.test(textOf(app, 'Id')), 'Id is not a GUID'),
    ...say(fourParts.test(textOf(app, 'Version')), 'Version has not four parts'),
    ...say(
      typeOf(v1) === 'VersionOverridesV1_0' && v1?.children.at(-1) === v11 && !more.length,
      'VersionOverrides 1.1 must be the last thing inside 1.0',
    ),
    ...say(typeOf(v11) === 'VersionOverridesV1_1', 'VersionOverrides 1.1 is missing'),
    ...say(
      v1 && !own(v1).some(onlyIn11),
      'VersionOverrides 1.0 knows neither pinning nor several messages nor shared folders nor events nor phones',
    ),
    ...all(app).flatMap(misplaced),
    ...all(app).flatMap(tooLong),
    ...named(app, 'VersionOverrides').flatMap(unresolved),
    ...named(app, 'DesktopFormFactor').flatMap(withoutFunctionFile),
    ...named(app, 'Control').flatMap(wrongControl),
    ...named(app, 'MobileFormFactor').flatMap(onAPhone),
    ...named(app, 'VersionOverrides').flatMap(otherRuntime),
    ...addresses(app, served),
  ]
}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const fourParts = /^[1-9]\d{0,4}(\.\d{1,5}){3}$/
const onlyIn11 = ({ name }: Element) =>
  [
    'SupportsPinning',
    'SupportsMultiSelect',
    'SupportsSharedFolders',
    'Runtimes',
    'LaunchEvents',
    'MobileFormFactor',
  ].includes(name)
const say = (fine: unknown, words: string) => (fine ? [] : [words])
const typeOf = (element?: Element) => element?.attributes['xsi:type']
const textOf = (app: Element, name: string) => app.children.find((child) => child.name === name)?.text ?? ''

function misplaced(parent: Element): string[] {
  const places = parent.children.map(({ name }) => (order[parent.name] ?? []).indexOf(name))
  return parent.children.flatMap(({ name }, i) => [
    ...say(places[i] !== -1, `${name} does not belong in ${parent.name}`),
    ...say(i === 0 || places.slice(0, i).every((before) => before <= (places[i] ?? 0)), `${name} comes too late`),
  ])
}

/** At each level, also where no function is called: Microsoft's validators have turned manifests down that lack it. */
const withoutFunctionFile = ({ children }: Element): string[] =>
  say(
    children.filter(({ name }) => name === 'FunctionFile').length === 1,
    'DesktopFormFactor must hold one FunctionFile',
  )

/** What each kind of control must have, and what its pictures must be: sizes, on a phone each at three scales. */
function wrongControl(control: Element): string[] {
  const { id, 'xsi:type': type } = control.attributes
  const phone = type === 'MobileButton'
  const [icon] = named(control, 'Icon')
  const pictures = icon?.children.map(({ attributes: { size, scale } }) => (scale ? `${size}@${scale}` : size)) ?? []
  const wanted = phone
    ? [25, 32, 48].flatMap((size) => [1, 2, 3].map((scale) => `${size}@${scale}`))
    : ['16', '32', '80']
  const parts = phone ? ['Label', 'Icon', 'Action'] : ['Label', 'Supertip', 'Icon', 'Action']
  return [
    ...say(control.children.map(({ name }) => name).join() === parts.join(), `${id} must hold ${parts.join(', ')}`),
    ...say(pictures.join() === wanted.join(), `The pictures of ${id} must be ${wanted.join(', ')}`),
    ...say(typeOf(icon) === (phone ? 'bt:MobileIconList' : undefined), `The pictures of ${id} are of the wrong kind`),
  ]
}

/** A phone knows neither menus nor tabs nor pinning, and its buttons are of a kind of their own. */
const onAPhone = (phone: Element): string[] => [
  ...all(phone)
    .filter(({ name }) => ['OfficeTab', 'SupportsPinning', 'SupportsSharedFolders'].includes(name))
    .map(({ name }) => `A phone has no ${name}`),
  ...named(phone, 'ExtensionPoint').flatMap((point) =>
    typeOf(point) === 'LaunchEvent'
      ? []
      : say(point.children.length === 1, 'An extension point of a phone holds one group'),
  ),
  ...named(phone, 'LaunchEvent').flatMap(({ attributes: { Type } }) =>
    say(phoneEvents.includes(Type ?? ''), `A phone raises no ${Type}`),
  ),
  ...named(phone, 'Control').flatMap((control) =>
    say(typeOf(control) === 'MobileButton', `${control.attributes.id} is no button of a phone`),
  ),
]

/** Of those that the add-in knows (mobile-event-based.md). */
const phoneEvents = ['OnNewMessageCompose', 'OnMessageRecipientsChanged', 'OnMessageFromChanged']

/** Events run in the level's one runtime: Outlook compares the two names. */
function otherRuntime(level: Element): string[] {
  const runtimes = own(level).filter(({ name }) => name === 'Runtime')
  const points = own(level).filter((one) => one.name === 'ExtensionPoint' && typeOf(one) === 'LaunchEvent')
  return points.flatMap(({ children }) => {
    const [page] = children.filter(({ name }) => name === 'SourceLocation')
    return say(
      runtimes.length === 1 && page?.attributes.resid === runtimes[0]?.attributes.resid,
      'Events must run in the one runtime',
    )
  })
}

/** Microsoft's limits, in characters. */
const longest: Record<string, number> = { ProviderName: 125, DisplayName: 125, Description: 250 }

function tooLong(element: Element): string[] {
  const limit = { ShortStrings: 125, LongStrings: 250 }[element.name]
  const strings = limit ? element.children : longest[element.name] && !element.attributes.resid ? [element] : []
  return strings.flatMap((string) => {
    const words = string.attributes.DefaultValue ?? string.text
    return say(words && words.length <= (limit ?? longest[element.name] ?? 0), `Empty or too long: "${words}"`)
  })
}

/** A level's own elements, without those of a level nested in it: 1.1 replaces 1.0 and borrows nothing from it. */
const own = (level: Element): Element[] => level.children.filter(({ name }) => name !== 'VersionOverrides').flatMap(all)

const shelfFor: Record<string, string> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  Runtime: 'Urls',
  Override: 'Urls',
  Image: 'Images',
}

function unresolved(level: Element): string[] {
  const kept = own(level)
    .filter(({ name }) => name in { Images: 0, Urls: 0, ShortStrings: 0, LongStrings: 0 })
    .flatMap((shelf) => shelf.children.map(({ attributes }) => `${shelf.name} ${attributes.id}`))
  const asked = own(level).flatMap(({ name, attributes }) =>
    attributes.resid ? [`${shelfFor[name]} ${attributes.resid}`] : [],
  )
  return [
    ...asked.flatMap((each) => say(kept.includes(each), `No such resource: ${each}`)),
    ...kept.flatMap((each) => say(asked.includes(each), `Nobody asks for the resource ${each}`)),
    ...kept.flatMap((each, i) => say(kept.indexOf(each) === i, `Two resources of one name: ${each}`)),
    ...kept.flatMap((each) =>
      say((each.split(' ')[1] ?? '').length <= 32, `The name of ${each} is over 32 characters`),
    ),
  ]
}

function addresses(app: Element, served: Served): string[] {
  const pictures = [...named(app, 'VersionOverrides').flatMap(commandIcons), ...appIcons(app)]
  const given = all(app).flatMap((element) => {
    const address = element.attributes.DefaultValue
    return address && /^\w+:/.test(address) ? [{ name: element.name, url: new URL(address) }] : []
  })
  const home = new URL(appIcons(app)[0]?.address ?? 'https://nowhere.invalid').origin
  return [
    ...given.flatMap(({ url }) => say(url.protocol === 'https:', `Not https: ${url}`)),
    ...given.flatMap(({ name, url }) => say(url.origin === home || name === 'SupportUrl', `Another origin: ${url}`)),
    ...given.flatMap(({ url }) => say(url.origin !== home || served(url.pathname), `Nothing is served at ${url}`)),
    ...pictures.flatMap(({ address, pixels }) => {
      const size = pngSize(served(new URL(address).pathname) ?? Buffer.alloc(0))
      return say(size?.width === pixels && size.height === pixels, `Not a PNG of ${pixels} pixels: ${address}`)
    }),
  ]
}

const appIcons = (app: Element) =>
  app.children.flatMap(({ name, attributes }) => {
    const pixels = { IconUrl: 64, HighResolutionIconUrl: 128 }[name]
    return pixels ? [{ address: attributes.DefaultValue ?? '', pixels }] : []
  })

const commandIcons = (level: Element) =>
  own(level).flatMap(({ attributes: { size, scale, resid } }) => {
    const picture = own(level).find(({ name, attributes }) => name === 'Image' && attributes.id === resid)
    return size && picture
      ? [{ address: picture.attributes.DefaultValue ?? '', pixels: Number(size) * Number(scale ?? 1) }]
      : []
  })
