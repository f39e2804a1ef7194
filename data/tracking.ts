/** Parameters of an address that say who sent the reader, never what is read. A name that ends in `*` is a prefix. */
export const TRACKING_PARAMETERS = [
  'utm_*',
  'fbclid',
  'gclid',
  'dclid',
  'yclid',
  'msclkid',
  'igshid',
  'mc_cid',
  'mc_eid',
  '_ga',
  '_gl',
  'ref_src',
  'spm',
] as const
