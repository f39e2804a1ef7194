import type { Source } from '../../models/source.ts'
import { ASRIRAN } from './asriran.ts'
import { BORNA } from './borna.ts'
import { DONYA_E_EQTESAD } from './donya-e-eqtesad.ts'
import { FARS } from './fars.ts'
import { HAMSHAHRI } from './hamshahri.ts'
import { ILNA } from './ilna.ts'
import { IMNA } from './imna.ts'
import { IRIB } from './irib.ts'
import { IRINN } from './irinn.ts'
import { IRNA } from './irna.ts'
import { ISNA } from './isna.ts'
import { KHABARONLINE } from './khabaronline.ts'
import { MEHR } from './mehr.ts'
import { SHABESTAN } from './shabestan.ts'
import { TABNAK } from './tabnak.ts'
import { TASNIM } from './tasnim.ts'
import { YJC } from './yjc.ts'

/** Every source that is crawled, in the order of ids. A file beside this one that is missing here is a fault that a test finds. */
export const SOURCES: readonly Source[] = [
  ASRIRAN,
  BORNA,
  DONYA_E_EQTESAD,
  FARS,
  HAMSHAHRI,
  ILNA,
  IMNA,
  IRIB,
  IRINN,
  IRNA,
  ISNA,
  KHABARONLINE,
  MEHR,
  SHABESTAN,
  TABNAK,
  TASNIM,
  YJC,
]
