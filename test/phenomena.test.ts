import { describe, expect, it } from 'vitest'
import { holds } from './gate/barred.ts'
import { phenomena, phenomenaFigures } from './gate/phenomena.ts'
import { notHere } from './gate/sharedFile.ts'

const read = phenomena()
if (read === null) console.log(notHere('Phenomena'))

describe.skipIf(read === null)('forty phenomena that break readers of quantities', () => {
  const named = (wrong: NonNullable<typeof read>) => wrong.map(({ phenomenon: { n, id } }) => `${n} ${id}`)

  it('have all their numbers read, and nothing beside', () => {
    expect(read).toHaveLength(40)
    expect(named((read ?? []).filter(({ numbers }) => !numbers))).toEqual([])
  })

  it('are read with their units', () => {
    expect(phenomenaFigures(read ?? []).filter((figure) => !holds(figure))).toEqual([])
  })
})
