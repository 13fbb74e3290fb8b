/** What was found of a file. `unavailable`: nobody could look, and nothing is known of it. */
export type ScanResult =
  | { readonly state: 'clean' }
  /** `signature`: what the scanner calls it. */
  | { readonly state: 'infected'; readonly signature: string }
  | { readonly state: 'unavailable'; readonly cause?: unknown };

/** Looks files over for what would harm those who open them. */
export interface FileScanner {
  /** Tells what a file is; one that cannot be asked is `unavailable`. Never rejects, and ends by itself. */
  scan(bytes: Uint8Array): Promise<ScanResult>;
}
