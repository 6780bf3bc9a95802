import { readFileSync } from 'node:fs'
import type { AddIn, SendMode } from '../mail-item.ts'

/**
 * What the manifest declares for messages (VersionOverrides 1.1): reading on a computer and on a phone, and writing.
 * Addresses are changed to where the add-in is served here.
 */
export function readRibbon(manifestFile: string, addInOrigin: string): AddIn {
  const manifest = readFileSync(manifestFile, 'utf8').replace(/<!--[\s\S]*?-->/g, '')
  const overrides = section(manifest, /<VersionOverrides[^>]*VersionOverridesV1_1"?[\s\S]*/) || manifest
  const desk = inside(overrides, 'DesktopFormFactor')
  const phone = inside(overrides, 'MobileFormFactor')
  const resource = (id: string) =>
    attribute(section(overrides, new RegExp(`<bt:(?:String|Url|Image)[^>]*\\sid="${id}"[^>]*>`)), 'DefaultValue')
  const here = (address: string) => {
    const { pathname, search } = new URL(address)
    return addInOrigin + pathname + search
  }
  const addressIn = (text: string, pattern: RegExp) => {
    const tag = section(text, pattern)
    return tag && here(resource(attribute(tag, 'resid')))
  }
  const controls = (form: string, point: string) => {
    const surface = section(form, new RegExp(`<ExtensionPoint[^>]*"${point}"[\\s\\S]*?</ExtensionPoint>`))
    return [...surface.matchAll(/<Control[^>]*"(?:Mobile)?Button"[\s\S]*?<\/Control>/g)].map(([control]) => control)
  }
  const face = (control: string) => ({
    id: attribute(control, 'id'),
    label: resource(attribute(section(control, /<Label[^>]*>/), 'resid')),
    icon: addressIn(control, /<bt:Image[^>]*size="32"[^>]*>/),
  })
  const pages = (all: string[]) =>
    all.filter(has('ShowTaskpane')).map((control) => ({
      ...face(control),
      page: addressIn(control, /<SourceLocation[^>]*>/),
      canBePinned: /<SupportsPinning>\s*true/.test(control),
      forSeveral: /<SupportsMultiSelect>\s*true/.test(control),
    }))
  const functions = (all: string[]) =>
    all.filter(has('ExecuteFunction')).map((control) => ({
      ...face(control),
      functionName: inside(control, 'FunctionName').replace(/<[^>]*>/g, ''),
    }))
  const events = (form: string) =>
    Object.fromEntries(
      [...form.matchAll(/<LaunchEvent [^>]*>/g)].map(([tag]) => [
        attribute(tag, 'Type'),
        attribute(tag, 'FunctionName'),
      ]),
    )
  const reading = controls(desk, 'MessageReadCommandSurface')
  return {
    name: attribute(section(manifest, /<DisplayName[^>]*>/), 'DefaultValue'),
    permissions: inside(manifest, 'Permissions')
      .replace(/<[^>]*>/g, '')
      .trim() as AddIn['permissions'],
    sharedFolders: /<SupportsSharedFolders>\s*true/.test(desk),
    buttons: pages(reading),
    phoneButtons: pages(controls(phone, 'MobileMessageReadCommandSurface')),
    functionButtons: functions(reading),
    compose: {
      buttons: functions(controls(desk, 'MessageComposeCommandSurface')),
      events: events(desk),
      phoneEvents: events(phone),
      // Outlook's default if the manifest says nothing is SoftBlock.
      sendMode: (attribute(section(desk, /<LaunchEvent [^>]*"OnMessageSend"[^>]*>/), 'SendMode') ||
        'SoftBlock') as SendMode,
    },
    functionPage: addressIn(desk, /<FunctionFile[^>]*>/),
  }
}

const has = (action: string) => (control: string) => control.includes(`<Action xsi:type="${action}"`)
const section = (text: string, pattern: RegExp) => pattern.exec(text)?.[0] ?? ''
const inside = (text: string, element: string) => section(text, new RegExp(`<${element}[\\s\\S]*?</${element}>`))
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
