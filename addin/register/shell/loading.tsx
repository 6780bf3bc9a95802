import { registerPage as texts } from '../../../server/contract/messages/en/register-page.ts'
import { say } from '../../../server/contract/messages/say.ts'

/** What stands in place of a page until its code is loaded; seen only if that takes long. */
export const Loading = () => <p className="quiet late">{say(texts, 'loading')}</p>
