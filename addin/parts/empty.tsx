import { say } from '../../server/contract/texts/say.ts'
import { empty } from '../../server/contract/texts/words/empty.ts'

/** What stands in place of a list or table of the register's page that is empty. */
export const Empty = ({ of }: { of: Exclude<keyof typeof empty, 'reviews'> }) => <p>{say(empty[of])}</p>
