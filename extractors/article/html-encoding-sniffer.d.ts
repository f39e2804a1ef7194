declare module 'html-encoding-sniffer' {
  // biome-ignore lint/style/noDefaultExport: the package, which has no types of its own, exports one function in this way.
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string
}
