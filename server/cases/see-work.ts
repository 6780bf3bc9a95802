import type { WorkList } from '../contract/work.ts'
import type { Register } from '../register/register.ts'
import type { Act } from './act.ts'

/** What waits for this person, by their roles; the most pressing first. For staff: what an officer has asked them for. */
export declare function seeWork(register: Register, act: Act): Promise<WorkList>
