import { nameLength } from './name-length'
import { sameOnSeveralServers } from './same-on-several-servers'
import { uniqueOnServer } from './unique-on-server'
import type { Rule } from '../rule'

/** The rules of family RC-NAME, in the order of their ids. */
export const rcNameRules: readonly Rule[] = [uniqueOnServer, nameLength, sameOnSeveralServers]
