import { sqliteStore } from '../../pipeline/stores/sqliteStore.ts'
import { sampleArticle } from './samples.ts'

/** A second process on a data folder: writes 300 articles into it. */
const store = await sqliteStore(process.argv[2] ?? '')
for (let number = 0; number < 300; number += 1) await store.putArticle(sampleArticle(number))
await store.close()
