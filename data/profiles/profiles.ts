import type { CmsId } from '../../models/source.ts'
import { AASAAM } from './aasaam.ts'
import { GENERIC } from './generic.ts'
import { IRANSAMANEH } from './iransamaneh.ts'
import { NASTOOH } from './nastooh.ts'
import type { Profile } from './profile.ts'
import { TASNIM_CMS } from './tasnim.ts'

/** The profile of every system that a source can declare. */
export const PROFILES: Readonly<Record<CmsId, Profile>> = {
  nastooh: NASTOOH,
  iransamaneh: IRANSAMANEH,
  aasaam: AASAAM,
  tasnim: TASNIM_CMS,
  generic: GENERIC,
}
