/** What browsers and Node both have and the language itself has not. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
declare function atob(base64: string): string;
declare class URL {
  constructor(address: string);
  readonly protocol: string;
  readonly hostname: string;
}
