import type { TableColumnSizingOptions } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { deviceStorage } from '../../outlook/device-storage.ts'

const storage = deviceStorage()
const narrowest = 72
const usual = 140

type Sized = { key: string; width?: number; least?: number }

/** The widths of a grid's columns, as somebody last left them on this device. */
export function useWidths(name: string, columns: readonly Sized[]) {
  const place = `widths.${name}`
  const [widths, setWidths] = useState(() => read(storage.get(place)))
  const sizes = useMemo(() => {
    const options: TableColumnSizingOptions = {}
    for (const { key, width = usual, least = narrowest } of columns) {
      options[key] = { minWidth: least, defaultWidth: width, idealWidth: widths[key] ?? width }
    }
    return options
  }, [columns, widths])
  const onResize = (key: string, width: number) => {
    const next = { ...widths, [key]: Math.round(width) }
    storage.set(place, JSON.stringify(next))
    setWidths(next)
  }
  return { sizes, onResize }
}

/** A value stored by an earlier version may have any shape. */
function read(kept: string | null): Record<string, number> {
  try {
    const given: unknown = JSON.parse(kept ?? '{}')
    if (typeof given !== 'object' || given === null) return {}
    return Object.fromEntries(Object.entries(given).filter(([, width]) => typeof width === 'number'))
  } catch {
    return {}
  }
}
