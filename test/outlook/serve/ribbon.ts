import { readFileSync } from 'node:fs'
import type { AddIn } from '../mail-item.ts'

/**
 * What the manifest puts beside messages in Outlook on a desk (VersionOverrides 1.1), to read and to write, with its
 * addresses moved to where the add-in is served here.
 */
export function readRibbon(manifestFile: string, addInOrigin: string): AddIn {
  const manifest = readFileSync(manifestFile, 'utf8').replace(/<!--[\s\S]*?-->/g, '')
  const overrides = section(manifest, /<VersionOverrides[^>]*VersionOverridesV1_1"?[\s\S]*/) || manifest
  const desk = inside(overrides, 'DesktopFormFactor')
  const surface = section(desk, /<ExtensionPoint[^>]*"MessageReadCommandSurface"[\s\S]*?<\/ExtensionPoint>/)
  const resource = (id: string) =>
    attribute(section(overrides, new RegExp(`<bt:(?:String|Url|Image)[^>]*\\sid="${id}"[^>]*>`)), 'DefaultValue')
  const here = (address: string) => {
    const { pathname, search } = new URL(address)
    return addInOrigin + pathname + search
  }
  const composing = section(desk, /<ExtensionPoint[^>]*"MessageComposeCommandSurface"[\s\S]*?<\/ExtensionPoint>/)
  const events = [...desk.matchAll(/<LaunchEvent [^>]*>/g)].map(([tag]) => [
    attribute(tag, 'Type'),
    attribute(tag, 'FunctionName'),
  ])
  const functions = section(desk, /<FunctionFile[^>]*>/)
  const controlsIn = (text: string) =>
    [...text.matchAll(/<Control[^>]*"Button"[\s\S]*?<\/Control>/g)].map(([control]) => control)
  const face = (control: string) => ({
    id: attribute(control, 'id'),
    label: resource(attribute(section(control, /<Label[^>]*>/), 'resid')),
    icon: here(resource(attribute(section(control, /<bt:Image[^>]*size="32"[^>]*>/), 'resid'))),
  })
  return {
    name: attribute(section(manifest, /<DisplayName[^>]*>/), 'DefaultValue'),
    permissions: inside(manifest, 'Permissions')
      .replace(/<[^>]*>/g, '')
      .trim() as AddIn['permissions'],
    sharedFolders: /<SupportsSharedFolders>\s*true/.test(desk),
    compose: {
      buttons: controlsIn(composing).map((control) => ({
        ...face(control),
        functionName: inside(control, 'FunctionName').replace(/<[^>]*>/g, ''),
      })),
      events: Object.fromEntries(events),
      page: functions && here(resource(attribute(functions, 'resid'))),
    },
    buttons: controlsIn(surface).map((control) => ({
      ...face(control),
      page: here(resource(attribute(section(control, /<SourceLocation[^>]*>/), 'resid'))),
      canBePinned: /<SupportsPinning>\s*true/.test(control),
      forSeveral: /<SupportsMultiSelect>\s*true/.test(control),
    })),
  }
}

const section = (text: string, pattern: RegExp) => pattern.exec(text)?.[0] ?? ''
const inside = (text: string, element: string) => section(text, new RegExp(`<${element}[\\s\\S]*?</${element}>`))
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
