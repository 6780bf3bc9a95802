/** Which of the two stores: all that a migration is told of it. */
export type Dialect = 'sqlite' | 'postgres'
