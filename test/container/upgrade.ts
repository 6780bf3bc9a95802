import { customers } from '../cast.ts'
import { asReleased } from '../register/support/releases.ts'
import { underLoad } from './loaded.ts'
import { inSeconds, type Report } from './report.ts'
import type { Stack } from './stack.ts'
import { twoServers } from './two.ts'

/** Two servers of the release before, on its filled register, are replaced one after the other under load. */
export async function upgrade(stack: Stack, report: Report, release: string): Promise<void> {
  const both = (first: string, second: string) => stack.compose(twoServers, { RELEASE: first, RELEASE_2: second })
  const old = both(release, release)
  await old('up', '--detach', 'postgres')
  await stack.healthy(['postgres'])
  await asReleased({ postgresUrl: await stack.postgresUrl() }, release)
  await old('up', '--detach')
  await stack.healthy(['register', 'register-2'])
  report.check(true, `two servers of ${release} serve its filled register`)

  const restricted = customers.petra.addresses[0] ?? ''
  const { account, recoveries } = await underLoad(
    stack,
    async (load) => {
      const all: number[] = []
      for (const [service, compose] of [
        ['register-2', both(release, 'current')],
        ['register', both('current', 'current')],
      ] as const) {
        const began = performance.now()
        await compose('up', '--detach', '--no-deps', service)
        await stack.healthy([service])
        all.push(await load.backAfter(performance.now()))
        console.log(`  ${service} replaced in ${inSeconds(began)}`)
      }
      return all
    },
    { restricted },
  )
  const { acknowledged, lost, doubled, wrong } = account
  report.check(
    acknowledged > 0 && lost + doubled + wrong.length === 0,
    `rolled: ${[`${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled`, ...new Set(wrong)].join('; ')} ${recoveries}`,
  )
  const said = await both('current', 'current')(
    'run',
    '--rm',
    '--no-deps',
    'register',
    'node',
    'dist/server/register-cli.js',
    'verify',
  )
  report.check(/Nothing differs/.test(said), `verify: ${said.split('\n').join(' ')}`)
  await old('down', '--volumes')
}
