/** A line over time, bars over time, or a bar for each of some words. */
export type Drawn = 'line' | 'columns' | 'bars'

export type Line = { label: string; count: number; short?: string }
