import { define } from '@tiwizi/core';
import { TiwiziReceipt } from './receipt.ts';

define('tiwizi-receipt', TiwiziReceipt);
