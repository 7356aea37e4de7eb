import { askedOnTheInternet } from './asked-on-the-internet'
import { insideHostOutside } from './inside-host-outside'
import type { Rule } from '../rule'

/** The rules of family DNS, in the order of their ids. */
export const dnsRules: readonly Rule[] = [insideHostOutside, askedOnTheInternet]
