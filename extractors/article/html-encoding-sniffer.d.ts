declare module 'html-encoding-sniffer' {
  /** The name of the encoding that the HTML standard would read these bytes in. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string
}
