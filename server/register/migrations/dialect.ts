/** The store. A migration knows nothing else about it. */
export type Dialect = 'sqlite' | 'postgres'
