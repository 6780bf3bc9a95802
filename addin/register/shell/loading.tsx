import { say } from '../../../server/contract/texts/say.ts'

/** What stands in place of a page until its code is loaded; seen only if that takes long. */
export const Loading = () => <p className="quiet late">{say('Loading…')}</p>
