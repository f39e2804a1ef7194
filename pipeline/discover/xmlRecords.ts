import { Parser } from 'htmlparser2'

/** An element of XML that stands for one thing, as `item` of a feed does. */
interface XmlRecord {
  /** The element's name, in lower case and without its prefix. */
  readonly name: string
  /**
   * Texts of the elements in it, by path: `pubdate`, `news/publication_date`; and `link@href`, where a `link` says so and is
   * the article itself. The first of several counts. An element that the XML breaks off in is left away.
   */
  readonly fields: ReadonlyMap<string, string>
}

/** Elements deeper in a record hold nothing that a feed or sitemap says of the article itself. */
const MAX_DEPTH = 3

/** The parser's time grows with the square of the nesting: deeper XML is nonsense, and left where that shows. */
const MAX_NESTING = 1000

const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase()

/**
 * The records of a piece of XML, the first `most` of them. Forgives what feeds get wrong: bare ampersands, undeclared
 * prefixes and entities, elements that are not closed, XML that ends in the middle.
 */
export function xmlRecords(xml: string, names: readonly string[], most: number): readonly XmlRecord[] {
  const records: XmlRecord[] = []
  let record: { name: string; fields: Map<string, string> } | null = null
  let path: string[] = []
  let text = ''
  let nesting = 0
  const keep = (complete: XmlRecord) => {
    if (records.length < most) records.push(complete)
  }

  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const name = localName(tag)
        text = ''
        nesting += 1
        if (nesting > MAX_NESTING) parser.pause()
        // A record within one of its own kind: the one before was not closed.
        if (record === null ? names.includes(name) : name === record.name) {
          if (record !== null) keep(record)
          record = { name, fields: new Map() }
          path = []
          return
        }
        if (record === null) return
        path.push(name)
        const { href, rel } = attributes
        if (name === 'link' && href !== undefined && (rel === undefined || rel === 'alternate')) {
          if (!record.fields.has('link@href')) record.fields.set('link@href', href)
        }
      },
      ontext: (more) => {
        if (record !== null && path.length > 0) text += more
      },
      onclosetag: (tag, implied) => {
        nesting -= 1
        if (record === null) return
        const name = localName(tag)
        if (path.length === 0) {
          if (name !== record.name) return
          keep(record)
          record = null
          path = []
          return
        }
        const key = path.length <= MAX_DEPTH ? path.join('/') : null
        path.pop()
        const value = text.trim()
        text = ''
        if (key !== null && !implied && value !== '' && !record.fields.has(key)) record.fields.set(key, value)
      },
    },
    { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: true },
  )
  parser.end(xml)
  return records
}
