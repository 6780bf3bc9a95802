/** A line over time, columns over time, or a bar for each category. */
export type ChartKind = 'line' | 'columns' | 'bars'

export type Line = { label: string; count: number; short?: string }
