import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

it('an ingest that is killed three times and started again exports what an undisturbed one does', {
  timeout: 300_000,
}, () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', resolve(import.meta.dirname, '../bench/kill.ts'), '--files', '60', '--kills', '3'],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(stdout.match(/^same: /gm)).toHaveLength(3)
  expect(stdout).toMatch(/same: claims [1-9]/)
  expect(status).toBe(0)
})
