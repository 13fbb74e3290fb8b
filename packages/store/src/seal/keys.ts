/** 32 bytes, or several of them: the first seals, all open. To change keys, first add the new one at the end everywhere, then make it the first. */
export type Keys = Uint8Array | readonly Uint8Array[];
