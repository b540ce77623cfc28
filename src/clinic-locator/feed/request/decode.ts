/**
 * The text of a file: by its byte order mark, else by the charset its host names, else as UTF-8. Bytes
 * that are not UTF-8 become U+FFFD, which is reported later; older code pages are not guessed.
 */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  return decoder(bytes, /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1]).decode(bytes);
}

function decoder([first, second]: Uint8Array, charset: string | undefined): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
