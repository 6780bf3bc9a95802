import { spawn } from 'node:child_process'

/** The child processes of a process that have a certain text in their command. */
export async function childrenOf(pid: number, command = ''): Promise<number[]> {
  const listed = spawn('ps', ['-o', 'pid=,args=', '--ppid', String(pid)])
  let said = ''
  for await (const piece of listed.stdout) said += piece
  return said.split('\n').flatMap((line) => {
    const [, child, args = ''] = /^\s*(\d+) (.*)$/.exec(line) ?? []
    return child && Number(child) !== listed.pid && args.includes(command) ? Number(child) : []
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
