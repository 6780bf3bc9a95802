import { useMemo, useState } from 'react'
import { deviceStorage } from '../../outlook/device-storage.ts'
import type { Column } from '../../parts/table/table.tsx'

const storage = deviceStorage()

type Chosen<Row> = {
  /** The first column names the row and is always shown. */
  shown: Column<Row>[]
  choose: (keys: string[]) => void
  keys: string[]
}

/** The columns somebody chose, stored on this device. `usual`: those shown until they choose. */
export function useColumns<Row>(name: string, all: readonly Column<Row>[], usual: readonly string[]): Chosen<Row> {
  const place = `columns.${name}`
  const [chosen, setChosen] = useState(() => read(storage.get(place)))
  const keys = useMemo(() => chosen ?? [...usual], [chosen, usual])
  const shown = useMemo(() => all.filter(({ key }, at) => at === 0 || keys.includes(key)), [all, keys])
  return {
    shown,
    choose: (keys) => {
      storage.set(place, JSON.stringify(keys))
      setChosen(keys)
    },
    keys,
  }
}

/** A value stored by an earlier version may have any shape. */
function read(kept: string | null): string[] | null {
  try {
    const given: unknown = JSON.parse(kept ?? 'null')
    return Array.isArray(given) ? given.filter((one) => typeof one === 'string') : null
  } catch {
    return null
  }
}
