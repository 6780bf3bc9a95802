import { type Kysely, sql } from 'kysely'

const alike: Record<string, string> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss' },
  ...{ ħ: 'h', ı: 'i', ŋ: 'n', ŧ: 't', ĸ: 'k' },
}
const letters = new RegExp(`[${Object.keys(alike).join('')}]`, 'g')
const longestWord = 200
const rowsAtOnce = 1_000

/** P4: names are found by words without letters such as ł too. */
export async function nameWords(db: Kysely<unknown>): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await sql<{ id: string; customer_id: string; key: string }>`
      select id, customer_id, key from contact_points where kind = 'name' and removed_at is null and id > ${after}
      order by id limit ${rowsAtOnce}`.execute(db)
    for (const { id, customer_id, key } of rows) {
      const there = new Set(wordsOf(key))
      for (const word of new Set(wordsOf(key.replace(letters, (letter) => alike[letter] ?? letter))))
        if (!there.has(word))
          await sql`insert into search_words (customer_id, contact_point_id, word)
            values (${customer_id}, ${id}, ${word})`.execute(db)
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

const wordsOf = (key: string) => key.split(' ').map((word) => [...word].slice(0, longestWord).join(''))
