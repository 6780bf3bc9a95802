import { dirname, resolve } from 'node:path'

type SourceMap = { sources: string[]; mappings: string }

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The sources of a map to which at least one place in its file leads, as paths of the disk. */
export function sourcesUsed({ sources, mappings }: SourceMap, file: string): string[] {
  const used = new Set<number>()
  let source = 0
  for (const segment of mappings.split(/[;,]/)) {
    const [, step] = numbersIn(segment)
    if (step === undefined) continue
    source += step
    used.add(source)
  }
  return [...used].map((n) => resolve(dirname(file), sources[n] ?? ''))
}

/** The numbers of a segment (Base64 VLQ): the second is the step to its source. */
function numbersIn(segment: string): number[] {
  const found: number[] = []
  let value = 0
  let shift = 0
  for (const letter of segment) {
    const bits = letters.indexOf(letter)
    value += (bits & 31) << shift
    shift += 5
    if (bits & 32) continue
    found.push(value & 1 ? -(value >> 1) : value >> 1)
    value = 0
    shift = 0
  }
  return found
}
