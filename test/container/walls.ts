import { existsSync, readFileSync } from 'node:fs'

/** The kernel's own, and files that every engine lays over a container's names. */
const ofTheEngine =
  /^\/(?:proc|sys|dev)(?:\/|$)|^\/etc\/(?:hosts|hostname|resolv\.conf)$|^\/run\/(?:\.containerenv|secrets)$/

/** Where a process can write, as far as its mounts say: on a disk, and in memory. */
export function writable(pid: number): { onDisk: string[]; inMemory: string[] } {
  const lines = readFileSync(`/proc/${pid}/mountinfo`, 'utf8').trim().split('\n')
  const places = lines
    .map((line) => line.split(' '))
    .map((words) => ({ place: words[4] ?? '', options: words[5] ?? '', type: words[words.indexOf('-') + 1] }))
    .filter(({ place, options }) => options.split(',').includes('rw') && !ofTheEngine.test(place))
  const those = (isMemory: boolean) =>
    places
      .filter(({ type }) => (type === 'tmpfs') === isMemory)
      .map(({ place }) => place)
      .sort()
  return { onDisk: those(false), inMemory: those(true) }
}

/** The limit of a process's cgroup, in bytes, and the most that it had, in MB; null where there is none. */
export function memoryOf(pid: number): { limit: number | null; peak: number | null } {
  const lines = readFileSync(`/proc/${pid}/cgroup`, 'utf8').trim().split('\n')
  const [, path] = lines.map((line) => /^\d+:memory:(.+)$/.exec(line)).find(Boolean) ?? []
  const folder = path === undefined ? `/sys/fs/cgroup${lines[0]?.replace('0::', '')}` : `/sys/fs/cgroup/memory${path}`
  const [limit, most] =
    path === undefined ? ['memory.max', 'memory.peak'] : ['memory.limit_in_bytes', 'memory.max_usage_in_bytes']
  const read = (file: string) =>
    existsSync(`${folder}/${file}`) ? Number(readFileSync(`${folder}/${file}`, 'utf8')) : null
  const peak = read(most)
  return { limit: read(limit), peak: peak === null ? null : Math.round(peak / 2 ** 20) }
}
