import { define } from '@tiwizi/core';
import { TiwiziReceipt } from './receipt.ts';

define('tiwizi-receipt', TiwiziReceipt);

// Whoever imports this module alone knows the tag and its events.
export type { TiwiziReceipt } from './receipt.ts';
