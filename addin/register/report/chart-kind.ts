/** A line over time, columns over time, or a bar for each category. */
export type ChartKind = 'line' | 'columns' | 'bars'

/** `href`: the rows of the log that the figure counts. */
export type Line = { label: string; count: number; short?: string; href?: string }
