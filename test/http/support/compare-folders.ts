import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file in a folder by its path from there, with slashes, in the order of their bytes. */
export function filesIn(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => !one.isDirectory())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]))
}

/** How the files of two builds differ, a line each; empty if they are byte for byte the same. */
export function differencesBetween(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort().flatMap((path) => {
    const [first, second] = [one.get(path), other.get(path)]
    if (!first) return [`${path}: only in the second build.`]
    if (!second) return [`${path}: only in the first build.`]
    if (first.equals(second)) return []
    const at = first.findIndex((byte, i) => byte !== second[i])
    return [`${path}: differs from byte ${at < 0 ? first.length : at}.`]
  })
}
