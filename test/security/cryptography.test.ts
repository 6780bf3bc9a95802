import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nameOf, read } from '../walls/source.ts'

const chapter = readFileSync('docs/cryptography.md', 'utf8')
/** The paths in the third column of the inventory. */
const listed = [...chapter.matchAll(/^\|[^|]+\|[^|]+\|([^|]+)\|[^|]*\|$/gm)].flatMap(([, where = '']) =>
  [...where.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
)

const libraries = /^(node:(crypto|tls)|jose|age-encryption|@azure\/msal[\w-/]*)$/
/** Whether a file encrypts, signs, hashes or asks for a random number, by itself or through a library. */
function usesCryptography(path: string, text: string): boolean {
  const { imports, nodes } = read(path, text)
  return (
    imports.some(({ from, typeOnly }) => libraries.test(from) && !typeOnly) ||
    nodes.some((node) => node.type === 'MemberExpression' && /^(globalThis\.)?crypto\./.test(nameOf(node)))
  )
}
const files = ['addin', 'docs', 'server']
  .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((file) => `${top}/${file}`))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
const users = files.filter((path) => usesCryptography(path, readFileSync(path, 'utf8')))
const covers = (place: string, path: string) => path === place || path.startsWith(`${place}/`)

test('every file that uses cryptography is in the inventory', () => {
  expect(users.length).toBeGreaterThan(40)
  expect(users.filter((path) => !listed.some((place) => covers(place, path)))).toEqual([])
})

test('every place in the inventory uses cryptography', () => {
  expect(listed.length).toBeGreaterThan(20)
  expect(listed.filter((place) => !users.some((path) => covers(place, path)))).toEqual([])
  for (const place of listed) expect(statSync(place).size).toBeGreaterThan(0)
})

test('a use of it is recognised, however it is written', () => {
  for (const text of [
    "import { createHash } from 'node:crypto'",
    "const { sign } = await import('node:crypto')",
    'const id = crypto.randomUUID()',
    'const sum = await globalThis.crypto.subtle.digest(name, bytes)',
    "export { jwtVerify } from 'jose'",
  ])
    expect(usesCryptography('server/x.ts', text), text).toBe(true)
  expect(usesCryptography('server/x.ts', "import type { KeyObject } from 'node:crypto'")).toBe(false)
})
