/** One difference between two versions of a part. `before` null: added; `after` null: removed. */
export type Difference = { path: string; before: string | null; after: string | null }

/**
 * The differences between two values of the same form, as a person reads them: texts and numbers by their path, list
 * entries by content, so that a moved entry is not a difference.
 */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before.map(inWords), after.map(inWords), path)
  if (isPlain(before) && isPlain(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names.flatMap((name) => differences(before[name], after[name], path === '' ? name : `${path}.${name}`))
  }
  const [one, other] = [inWords(before), inWords(after)]
  return one === other ? [] : [{ path, before: one || null, after: other || null }]
}

function ofLists(before: string[], after: string[], path: string): Difference[] {
  const gone = before.filter((one) => !after.includes(one)).map((one) => ({ path, before: one, after: null }))
  const added = after.filter((one) => !before.includes(one)).map((one) => ({ path, before: null, after: one }))
  return [...gone, ...added]
}

/** All its values in order, separated by commas. */
function inWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  return Object.values(value).map(inWords).filter(Boolean).join(', ')
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
