/**
 * `npm run container`: builds the images from Debian's packages and the Dockerfile. Then it starts compose.yaml as a
 * whole, kills each of two servers behind one address, and upgrades from the previous release. It prints a line for
 * each thing that it shows, and exits with 1 if something fails. It needs root on Debian 13 and the packages that it
 * names.
 * `-- two` runs that part alone (one, two, upgrade); `--images FOLDER` keeps the images there for the next run.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { releaseBefore } from '../register/support/releases.ts'
import { podmanIn } from './engine.ts'
import { makeImages, namesTheBase } from './images.ts'
import { certificates } from './project.ts'

const { values, positionals } = parseArgs({ options: { images: { type: 'string' } }, allowPositionals: true })
const parts = ['one', 'two', 'upgrade']
const asked = positionals.length > 0 ? positionals : parts
if (asked.some((part) => !parts.includes(part))) {
  console.error(`The parts are ${parts.join(', ')}. The option is --images FOLDER.`)
  process.exit(1)
}
const needed = {
  podman: 'podman',
  crun: 'crun',
  'docker-compose': 'docker-compose',
  mmdebstrap: 'mmdebstrap',
  nft: 'nftables',
  ip: 'iproute2',
  unshare: 'util-linux',
}
const isThere = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
const missing = Object.entries(needed).filter(([command]) => !isThere(command))
/** If a machine has both versions of cgroups, crun can only use one. */
const ownMounts = `
  if mountpoint -q /sys/fs/cgroup/unified; then umount /sys/fs/cgroup/unified; fi
  mount -t tmpfs none /run
  exec "$@"`
if (process.getuid?.() !== 0 || missing.length > 0) {
  const packages = [...missing.map(([, name]) => name), 'netavark', 'aardvark-dns'].join(' ')
  console.error(`This needs root and: apt-get install --no-install-recommends ${packages}`)
  process.exit(1)
}
if (!namesTheBase()) throw new Error('The Dockerfile names another base image than test/container/images.ts builds.')

const folder = values.images ?? mkdtempSync(join('/var/tmp', 'contact-register-container-'))
mkdirSync(folder, { recursive: true })
try {
  console.log('images')
  const { hasRelease } = await makeImages(folder, releaseBefore)
  process.exitCode = await inside([folder, hasRelease ? releaseBefore : '', ...asked])
} finally {
  if (values.images === undefined) {
    await podmanIn(folder)('rmi', '--force', '--all').catch(() => null)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs the second half in its own network, mount and process namespaces, which end with it. */
async function inside(args: string[]): Promise<number> {
  const { caFile } = await certificates(folder)
  const script = join(import.meta.dirname, 'inside.ts')
  // Deletes what engines remember of the last run, as a restart of the machine does.
  rmSync(join(folder, 'run'), { recursive: true, force: true })
  const own = ['--net', '--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc']
  const command = ['sh', '-c', ownMounts, 'sh', process.execPath, script, ...args]
  const { status } = spawnSync('unshare', [...own, ...command], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: caFile },
    stdio: 'inherit',
  })
  // rmdir removes only those that are empty.
  spawnSync('sh', ['-c', 'find /sys/fs/cgroup -depth -type d -path "*/libpod_parent*" -exec rmdir {} + 2>/dev/null'])
  return status ?? 1
}
