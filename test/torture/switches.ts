import { createServer } from 'vite'
import type { Torture } from './result.ts'

const many = 10_000

/**
 * Ten thousand switches between messages, on a virtual clock: events that come late, twice or never, and answers about
 * another message. Every frame is compared with what is true of the message that it shows. `SWITCHES_SEED` repeats the
 * same switches.
 */
export const torture: Torture = async (times = many) => {
  const seed = Number(process.env.SWITCHES_SEED) || Math.floor(Math.random() * 1e9)
  // Vite compiles the pane's code as it is loaded, because Node cannot run JSX.
  const vite = await createServer({
    configFile: false,
    // Fluent's ES modules name files without their endings, which Vite reads and Node does not.
    ssr: { noExternal: [/^@(fluentui|griffel)\//] },
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
  })
  const loaded = await vite.ssrLoadModule(`${import.meta.dirname}/switches/storm.ts`)
  const { storm } = loaded as typeof import('./switches/storm.ts')
  const { frames, foreign, originals, wrong } = await storm(seed, times).finally(() => vite.close())
  return [
    {
      ...{ fault: 'switches between messages, answers about another', store: 'none', times },
      ...{ acknowledged: frames, lost: 0, doubled: 0, slowestRecovery: null },
      goal: 'no wrong frame, no other message’s original',
      met: frames > times && foreign > 0 && originals > 0 && wrong.length === 0,
      why: [`seed ${seed}: ${frames} frames, ${foreign} answers about another message`, ...wrong],
    },
  ]
}
