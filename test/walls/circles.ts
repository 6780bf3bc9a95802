import type { Source } from './source.ts'

/**
 * Groups of files, or of rooms, that import each other, directly or indirectly. Type imports count. They are Tarjan's
 * strongly connected components.
 */
export function circlesIn(files: readonly Pick<Source, 'path' | 'imports'>[]): string[][] {
  const importsOf = new Map(
    files.map(({ path, imports }) => [path, imports.flatMap((one) => (one.package ? [] : [one.from]))]),
  )
  const number = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []

  const visit = (path: string): number => {
    const own = number.size
    number.set(path, own)
    open.push(path)
    let least = own
    for (const next of importsOf.get(path) ?? []) {
      if (!importsOf.has(next)) continue
      if (!number.has(next)) least = Math.min(least, visit(next))
      else if (open.includes(next)) least = Math.min(least, number.get(next) ?? own)
    }
    if (least === own) {
      const circle = open.splice(open.indexOf(path))
      if (circle.length > 1 || importsOf.get(path)?.includes(path)) circles.push(circle)
    }
    return least
  }
  for (const path of importsOf.keys()) if (!number.has(path)) visit(path)
  return circles
}
