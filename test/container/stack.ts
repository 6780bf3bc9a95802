import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Program, podmanIn, program, quiet, storedIn } from './engine.ts'
import type { Project } from './project.ts'

/** What compose.yaml has started, and how to reach it. */
export type Stack = {
  project: Project
  podman: Program
  /** `docker compose` with the project's settings, these files and these variables. */
  compose(files: string[], variables?: Record<string, string>): Program
  /** The address of a service's container. */
  address(service: string): Promise<string>
  /** The id of its process on this machine; 0 while there is none. */
  process(service: string): Promise<number>
  /** Kills its process with kill -9; resolves with the time (performance.now) at which it was gone. */
  kill(service: string): Promise<number>
  /** Resolves once each is healthy. */
  healthy(services: string[]): Promise<void>
  postgresUrl(): Promise<string>
  close(): Promise<void>
}

const name = 'ambleford'
const container = (service: string) => `${name}-${service}-1`

/** Podman as the engine for docker-compose, on its own socket. */
export async function openStack(folder: string, project: Project): Promise<Stack> {
  const podman = podmanIn(folder)
  const socket = join(folder, 'engine.sock')
  const engine = spawn('podman', [...storedIn(folder), 'system', 'service', '--time', '0', `unix://${socket}`], {
    env: quiet,
    cwd: folder,
    stdio: 'ignore',
  })
  await until('the engine’s socket', () => existsSync(socket))
  const stopTimer = playTimer(podman)

  const compose: Stack['compose'] = (files, variables = {}) => {
    const named = files.flatMap((file) => ['--file', file])
    const env = { ...process.env, DOCKER_HOST: `unix://${socket}`, DOCKER_BUILDKIT: '0', ...variables }
    const always = ['--project-name', name, '--env-file', '.local/council.env', ...named]
    return (...args) => program('docker-compose', [...always, ...args], { cwd: project.folder, env })
  }
  const asked = (service: string, what: string) => podman('inspect', '--format', what, container(service))
  const processOf = async (service: string) => Number(await asked(service, '{{.State.Pid}}'))
  const address = (service: string) => asked(service, '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}')
  return {
    project,
    podman,
    compose,
    address,
    process: processOf,
    kill: async (service) => {
      const pid = await processOf(service)
      process.kill(pid, 'SIGKILL')
      await until(`the end of ${service}`, () => !existsSync(`/proc/${pid}`), 5)
      return performance.now()
    },
    healthy: async (services) => {
      for (const service of services) {
        const isHealthy = async () => (await asked(service, '{{with .State.Health}}{{.Status}}{{end}}')) === 'healthy'
        await until(`${service} to be healthy`, isHealthy).catch(async (error) => {
          const log = await podman('logs', '--tail', '4', container(service))
          throw new Error(`${error.message} Its log: ${log}`)
        })
      }
    },
    postgresUrl: async () =>
      `postgres://register:${project.databasePassword}@${await address('postgres')}:5432/register`,
    close: async () => {
      stopTimer()
      await podman('rm', '--force', '--all', '--time', '0', '--volumes').catch(() => null)
      await podman('volume', 'prune', '--force').catch(() => null)
      await ended(engine)
    },
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

/** Waits for something for at most a minute and a half, and checks it every `every` ms. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, every = 200): Promise<void> {
  const giveUpAt = performance.now() + 90_000
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error(`Waited in vain for ${what}.`)
    await wait(every)
  }
}

/** Podman leaves the timer of health checks to systemd. Without systemd, this runs them every three seconds. */
function playTimer(podman: Program): () => void {
  if (existsSync('/run/systemd/system')) return () => undefined
  let isOver = false
  const ask = async () => {
    const checked = '{{range .}}{{if .Config.Healthcheck}}{{.Name}} {{end}}{{end}}'
    const running = (await podman('ps', '--quiet')).split('\n').filter(Boolean)
    if (running.length === 0) return
    const names = await podman(
      'inspect',
      '--format',
      checked.replace(/^\{\{range \.\}\}|\{\{end\}\}$/g, ''),
      ...running,
    )
    for (const each of names.split(/\s+/).filter(Boolean)) await podman('healthcheck', 'run', each).catch(() => null)
  }
  void (async () => {
    while (!isOver) {
      await ask().catch(() => null)
      await wait(3_000)
    }
  })()
  return () => {
    isOver = true
  }
}

/** The lines of a process's status file, by name. */
export function statusOf(pid: number): Record<string, string> {
  const lines = readFileSync(`/proc/${pid}/status`, 'utf8').trim().split('\n')
  return Object.fromEntries(lines.map((line) => [line.replace(/:.*/, ''), line.replace(/^[^:]*:\s*/, '')]))
}
