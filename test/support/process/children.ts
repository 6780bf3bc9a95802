import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** The child processes of a process that have a certain text in their command. */
export async function childrenOf(pid: number, command = ''): Promise<number[]> {
  const all = childrenByKernel(pid) ?? (await childrenByPs(pid))
  return all.filter(({ args }) => args.includes(command)).map(({ child }) => child)
}

type Child = { child: number; args: string }

/** Null where the kernel lists none. Tests look again and again, and to start `ps` costs more than what they look at. */
function childrenByKernel(pid: number): Child[] | null {
  const tasks = `/proc/${pid}/task`
  if (!existsSync(`${tasks}/${pid}/children`)) return null
  return readdirSync(tasks)
    .flatMap((task) => (readIfThere(`${tasks}/${task}/children`) ?? '').split(' ').filter(Boolean))
    .flatMap((child) => {
      const args = readIfThere(`/proc/${child}/cmdline`)
      return args === null ? [] : { child: Number(child), args: args.replaceAll('\0', ' ') }
    })
}

/** A process, or a thread of it, may end meanwhile. */
function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

async function childrenByPs(pid: number): Promise<Child[]> {
  const listed = spawn('ps', ['-o', 'pid=,args=', '--ppid', String(pid)])
  let said = ''
  for await (const piece of listed.stdout) said += piece
  return said.split('\n').flatMap((line) => {
    const [, child, args = ''] = /^\s*(\d+) (.*)$/.exec(line) ?? []
    return child && Number(child) !== listed.pid ? { child: Number(child), args } : []
  })
}

/** Whether a process is still running. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
