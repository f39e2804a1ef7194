import { type CheerioAPI, load } from 'cheerio/slim'
import { DomHandler, Parser } from 'htmlparser2'

/** Browsers stop nesting at 512; sloppy pages that never close their tags go deeper, hostile ones go deepest. */
const DEEPEST = 2000
const PIECE = 8192

/** A parsed page, and whether its end was left away because it nests too deep to be read in reasonable time. */
interface PageTree {
  readonly $: CheerioAPI
  readonly cut: boolean
}

/** Parses a page, however broken or cut off. The time is linear in its length: what nests deeper than any page is left away. */
export function pageTree(html: string): PageTree {
  const handler = new DomHandler()
  const { onopentag, onclosetag } = handler
  let depth = 0
  handler.onopentag = (...tag: Parameters<typeof onopentag>) => {
    depth++
    onopentag.apply(handler, tag)
  }
  handler.onclosetag = () => {
    depth--
    onclosetag.apply(handler)
  }
  const parser = new Parser(handler, { decodeEntities: true })
  let at = 0
  for (; at < html.length && depth <= DEEPEST; at += PIECE) parser.write(html.slice(at, at + PIECE))
  const cut = at < html.length
  parser.end()
  return { $: load(handler.root), cut }
}
