import { type Bundled, type BundleList, keyOf } from './packages-in-bundle.ts'

/** What the lock file says of a package. */
export type Locked = { version?: string; integrity?: string; license?: string; dev?: boolean; optional?: boolean } & {
  devOptional?: boolean
}
type LockFile = { packages: Record<string, Locked> }

/** The program that a bill is of. */
export type About = { name: string; version: string; license: string; part: 'add-in' | 'server' }

/** A package, and where it is: the builds with its code, and whether it is installed beside the server. */
type Part = Omit<Bundled, 'files'> & { builds: string[]; beside: 'required' | 'optional' | null }

/** A bill of the add-in: the packages with code in its files, and no others (CycloneDX 1.6). */
export function billOfAddin(lists: readonly BundleList[], lock: LockFile, about: Omit<About, 'part'>): object {
  const addin = lists.filter(({ build }) => build !== 'server')
  return bill(partsIn(addin), lock, { ...about, part: 'add-in' })
}

/**
 * A bill of the server: the packages with code in its bundle, and those that are installed beside it in production
 * (CycloneDX 1.6). What npm calls optional, such as a second Node, has the scope `optional`.
 */
export function billOfServer(lists: readonly BundleList[], lock: LockFile, about: Omit<About, 'part'>): object {
  const parts = partsIn(lists.filter(({ build }) => build === 'server'))
  for (const [path, { version = '', license = '', dev, optional, devOptional }] of Object.entries(lock.packages)) {
    if (path === '' || dev) continue
    const name = nameAt(path)
    const known = parts.get(keyOf({ name, version }))
    const isRequired = !(optional || devOptional) || known?.beside === 'required'
    const beside = isRequired ? 'required' : 'optional'
    parts.set(keyOf({ name, version }), { name, version, license, builds: known?.builds ?? [], beside })
  }
  return bill(parts, lock, { ...about, part: 'server' })
}

const nameAt = (path: string) => path.replace(/^.*node_modules\//, '')

function partsIn(lists: readonly BundleList[]): Map<string, Part> {
  const parts = new Map<string, Part>()
  for (const { build, packages } of lists)
    for (const { files: _, ...one } of packages) {
      const known = parts.get(keyOf(one))
      parts.set(keyOf(one), { ...one, builds: [...(known?.builds ?? []), build], beside: null })
    }
  return parts
}

function bill(parts: Map<string, Part>, lock: LockFile, about: About): object {
  const hashes = new Map(
    Object.entries(lock.packages).map(([path, { version = '', integrity }]) => [
      keyOf({ name: nameAt(path), version }),
      integrity,
    ]),
  )
  const ref = `pkg:npm/${about.name}@${about.version}#${about.part}`
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': ref,
        name: `${about.name} (${about.part})`,
        version: about.version,
        licenses: licences(about.license),
      },
    },
    components: [...parts.values()]
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .map((part) => component(part, hashes.get(keyOf(part)))),
  }
}

function component({ name, version, license, builds, beside }: Part, integrity: string | undefined): object {
  const [, group, own = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? []
  const purl = `pkg:npm/${group ? `${group.replace('@', '%40')}/` : ''}${own}@${version}`
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group ? { group } : {}),
    name: own,
    version,
    scope: builds.length > 0 || beside === 'required' ? 'required' : 'optional',
    ...(integrity ? { hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }] } : {}),
    licenses: licences(license),
    purl,
    properties: [
      ...builds.map((value) => ({ name: 'contact-register:bundled-in', value })),
      ...(beside ? [{ name: 'contact-register:installed', value: 'beside the server' }] : []),
    ],
  }
}

const hexOf = (integrity: string) => Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')

/** One licence by its SPDX name, or an expression of several. */
const licences = (spdx: string): object[] =>
  /^[\w.+-]+$/.test(spdx) ? [{ license: { id: spdx } }] : [{ expression: spdx }]
