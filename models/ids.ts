import { z } from 'zod'

/** Twenty lower-case hex digits of a SHA-256: 80 bits, enough that two of a billion ids still do not meet. */
const hash = '[0-9a-f]{20}'

/** A page: the hash of its canonical URL. */
export const PageId = z.string().regex(new RegExp(`^pag_${hash}$`))
/** An article that the pipeline stored: the hash of its identity (source and code, or canonical URL, or what it says). */
export const ArticleId = z.string().regex(new RegExp(`^art_${hash}$`))
/** A claim: the hash of article, section, span and kind; never of how it was read. */
export const ClaimId = z.string().regex(new RegExp(`^clm_${hash}$`))
/** A slot: the hash of everything that makes two claims speak of the same thing. */
export const SlotId = z.string().regex(new RegExp(`^slt_${hash}$`))
/** A fact: the hash of its slot. */
export const FactId = z.string().regex(new RegExp(`^fct_${hash}$`))
/** The content of a page: the whole SHA-256 of its raw bytes, in hex. */
export const ContentHash = z.string().regex(/^[0-9a-f]{64}$/)
