import { chownSync, copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { customers } from '../cast.ts'
import { asReleased } from '../register/support/releases.ts'
import { heard, type Program } from './engine.ts'
import { inWords, isKept, underLoad } from './loaded.ts'
import { inSeconds, type Report } from './report.ts'
import type { Stack } from './stack.ts'
import { servers, twoServers } from './two.ts'

const cli = ['node', 'dist/server/register-cli.js']

/** Upgrades two servers of the previous release and its filled register under load, as docs/upgrading.md says. */
export async function upgrade(stack: Stack, report: Report, release: string): Promise<void> {
  const both = (first: string, second = first) => stack.compose(twoServers, { RELEASE: first, RELEASE_2: second })
  const [old, current] = [both(release), both('current')]
  putReleased(stack, release)
  await old('up', '--detach', 'postgres')
  await stack.healthy(['postgres'])
  await asReleased({ postgresUrl: await stack.postgresUrl() }, release)
  await old('up', '--detach')
  await stack.healthy(servers)
  report.check(true, `two servers of ${release} serve its filled register, with its council file`)

  const byHand = (compose: Program, ...args: string[]) => {
    const volume = `${join(stack.project.folder, 'backups')}:/backups`
    return heard(compose('run', '--rm', '--no-deps', '--volume', volume, 'register', ...cli, ...args))
  }
  const [pending = ''] =
    /Migrations pending: \d+/.exec(await byHand(current, 'upgrade', '--dry-run', '--backups', '/backups')) ?? []
  report.check(pending !== '', `upgrade --dry-run while they serve: ${pending}`)

  const restricted = customers.petra.addresses[0] ?? ''
  let known: string[] = []
  const { account, recoveries } = await underLoad(
    stack,
    async (load) => {
      known = differences(await byHand(old, 'verify'))
      await old('stop', ...servers)
      const stopped = performance.now()
      const said = await byHand(current, 'upgrade', '--backups', '/backups')
      const isUp = /^(?:Start the servers of this version now|The register is upgraded)/m.test(said)
      report.check(
        isUp && isNone(differences(said), known),
        `both stopped; backed up, migrated and verified in ${inSeconds(stopped)}`,
      )
      await both('current', release)('up', '--detach', '--no-deps', 'register')
      const back = await load.backAfter(stopped)
      await stack.healthy(['register'])
      await current('up', '--detach', '--no-deps', 'register-2')
      await stack.healthy(['register-2'])
      report.check(
        true,
        `the new servers started one after the other; both were healthy ${inSeconds(stopped)} after the stop`,
      )
      return [back]
    },
    { restricted },
  )
  const waited = `acts waited ${((recoveries[0] ?? Number.NaN) / 1000).toFixed(1)} s`
  report.check(isKept(account), `acts by the old and the new servers: ${inWords(account)}; ${waited}`)
  const said = await byHand(current, 'verify')
  const found = `${known.length} that ${release} itself names, and no other`
  report.check(
    /^Sound: /m.test(said) && isNone(differences(said), known),
    `verify: the trail is sound; differences: ${found}`,
  )
  await current('down', '--volumes')
}

/** What `verify` reports as changed. */
const differences = (said: string) => said.match(/^.+: changed, and not by this program$/gm) ?? []
const isNone = (found: string[], known: string[]) => found.every((each) => known.includes(each))

/** Copies the release's own council file, which lacks later settings, and makes a folder for the backup. */
function putReleased({ project }: Stack, release: string): void {
  copyFileSync(join(project.folder, '..', release, 'docs/council.json'), join(project.folder, '.local/council.json'))
  const backups = join(project.folder, 'backups')
  mkdirSync(backups, { recursive: true })
  chownSync(backups, 1000, 1000)
}
