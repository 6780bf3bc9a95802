import { readFileSync } from 'node:fs'
import type { AddIn } from '../mail-item.ts'

/**
 * The buttons that the manifest puts beside an open message in Outlook on a desk (VersionOverrides 1.1), with its
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
  const controls = [...surface.matchAll(/<Control[^>]*"Button"[\s\S]*?<\/Control>/g)].map(([control]) => control)
  return {
    name: attribute(section(manifest, /<DisplayName[^>]*>/), 'DefaultValue'),
    permissions: inside(manifest, 'Permissions')
      .replace(/<[^>]*>/g, '')
      .trim() as AddIn['permissions'],
    sharedFolders: /<SupportsSharedFolders>\s*true/.test(desk),
    buttons: controls.map((control) => ({
      id: attribute(control, 'id'),
      label: resource(attribute(section(control, /<Label[^>]*>/), 'resid')),
      icon: here(resource(attribute(section(control, /<bt:Image[^>]*size="32"[^>]*>/), 'resid'))),
      page: here(resource(attribute(section(control, /<SourceLocation[^>]*>/), 'resid'))),
      canBePinned: /<SupportsPinning>\s*true/.test(control),
    })),
  }
}

const section = (text: string, pattern: RegExp) => pattern.exec(text)?.[0] ?? ''
const inside = (text: string, element: string) => section(text, new RegExp(`<${element}[\\s\\S]*?</${element}>`))
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
