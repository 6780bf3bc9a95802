import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Program, podmanIn, program } from './engine.ts'
import { copyProject } from './project.ts'
import { inSeconds } from './report.ts'

const top = resolve(import.meta.dirname, '../..')
const recipes = join(import.meta.dirname, 'images')

/** The images that the Dockerfile and compose.yaml name, and the proxy's. */
const bases = { node: 'node:24-slim', postgres: 'postgres:17', proxy: 'haproxy:3' }

/** Without these, an engine in a sandbox asks for higher limits than it is allowed. */
const limits = ['--ulimit', 'nofile=20000:20000', '--ulimit', 'nproc=20000:20000']
const build = [
  'build',
  '--quiet',
  '--layers',
  '--format',
  'docker',
  '--isolation',
  'chroot',
  '--network',
  'host',
  ...limits,
]

/** The full name that an engine gives to an image without a registry in its name. */
export const imageName = (name: string) => `docker.io/library/${name}`

/** Builds every image in `folder`: base images from Debian's packages, then this checkout and the previous release. */
export async function makeImages(folder: string, release: string): Promise<{ hasRelease: boolean }> {
  const podman = podmanIn(folder)
  const timed = async (what: string, work: () => Promise<unknown>) => {
    const began = performance.now()
    await work()
    console.log(`  built: ${what}, ${inSeconds(began)}`)
  }
  await timed('a base from Debian’s packages', () => debian(folder, podman))
  const context = baseContext(folder)
  for (const [recipe, tag] of Object.entries(bases)) {
    const file = join(context, `${recipe}.Containerfile`)
    await timed(tag, () => podman(...build, '--tag', imageName(tag), '--file', file, context))
  }
  const mounts = await fromThisMachine()
  const ours = (tag: string, source: string) =>
    podman(...build, ...mounts, '--tag', imageName(`contact-register:${tag}`), source)
  await timed('this checkout, by its Dockerfile', () => ours('current', copyProject(folder)))
  const source = await checkout(folder, release)
  if (source) await timed(`${release}, by its own Dockerfile`, () => ours(release, source))
  return { hasRelease: source !== null }
}

async function debian(folder: string, podman: Program): Promise<void> {
  const archive = join(folder, 'debian.tar')
  if (!existsSync(archive)) await program('mmdebstrap', ['--variant=minbase', '--quiet', 'trixie', archive])
  const isThere = await podman('image', 'exists', imageName('debian-base')).then(
    () => true,
    () => false,
  )
  if (!isThere) await podman('import', '--quiet', archive, imageName('debian-base'))
}

/** Debian has no Node 24: it comes from this project's packages, and npm from this machine. */
function baseContext(folder: string): string {
  const context = join(folder, 'bases')
  mkdirSync(context, { recursive: true })
  for (const file of readdirSync(recipes)) copyFileSync(join(recipes, file), join(context, file))
  cpSync(process.execPath, join(context, 'node'))
  cpSync(npmFolder(), join(context, 'npm'), { recursive: true, dereference: true })
  writeFileSync(join(context, 'npmrc'), 'cafile=/etc/ssl/certs/ca-certificates.crt\n')
  return context
}

/** The npm that runs this command. */
function npmFolder(): string {
  const cli = process.env.npm_execpath
  if (!cli) throw new Error('Start it with npm run container.')
  return resolve(cli, '../..')
}

/** npm's cache, and the certificates that this machine trusts: the registry may be behind a proxy with its own. */
async function fromThisMachine(): Promise<string[]> {
  const cache = await program('npm', ['config', 'get', 'cache'])
  mkdirSync(cache, { recursive: true })
  const trusted = '/etc/ssl/certs/ca-certificates.crt'
  return ['--volume', `${cache}:/root/.npm`, '--volume', `${trusted}:${trusted}:ro`]
}

/** The folder with the release's source, or null if this checkout lacks its history. */
async function checkout(folder: string, release: string): Promise<string | null> {
  const source = join(folder, release)
  if (existsSync(source)) return source
  const commit = await commitOf(release)
  if (!commit) return null
  const archive = join(folder, `${release}.tar`)
  await program('git', ['archive', '--output', archive, commit], { cwd: top })
  mkdirSync(source)
  await program('tar', ['-x', '-f', archive, '-C', source])
  return source
}

/** The release's tag; a clone without tags has the commit that gave the release its heading in the changelog. */
async function commitOf(release: string): Promise<string | undefined> {
  const git = (...args: string[]) => program('git', args, { cwd: top }).catch(() => '')
  if (await git('tag', '--list', release)) return release
  const commits = await git('log', '--reverse', '--format=%H', '-S', `## [${release}]`, '--', 'CHANGELOG.md')
  return commits.split('\n').find((commit) => commit !== '')
}

/** Whether the Dockerfile names the base image that is made here; otherwise the run would not test it. */
export function namesTheBase(): boolean {
  return readFileSync(join(top, 'Dockerfile'), 'utf8').includes(bases.node)
}
