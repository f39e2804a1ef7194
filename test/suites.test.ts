import { describe, expect, it } from 'vitest'
import { notHere } from './gate/sharedFile.ts'
import { suiteScore } from './gate/suiteScore.ts'

const score = suiteScore()
if (score === null) console.log(notHere('Suites of other tools'))

describe.skipIf(score === null)('the suites of other tools', () => {
  it('are answered as they ask, but where a reason is written down', () => {
    expect(score?.rows).toBeGreaterThan(300)
    expect(score?.wrong).toEqual([])
  })

  it('have no exception that passes, or that is not there', () => {
    expect(score?.idle).toEqual([])
  })
})
