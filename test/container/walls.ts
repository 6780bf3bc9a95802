import { existsSync, readFileSync } from 'node:fs'

/** The kernel's file systems, and the files that every engine mounts into a container. */
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

/** The memory limit of a process, in bytes; null if the kernel has no memory cgroup. */
export function memoryLimit(pid: number): number | null {
  const lines = readFileSync(`/proc/${pid}/cgroup`, 'utf8').trim().split('\n')
  const [, path] = lines.map((line) => /^\d+:memory:(.+)$/.exec(line)).find(Boolean) ?? []
  const file =
    path === undefined
      ? `/sys/fs/cgroup${lines[0]?.replace('0::', '')}/memory.max`
      : `/sys/fs/cgroup/memory${path}/memory.limit_in_bytes`
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : null
}
