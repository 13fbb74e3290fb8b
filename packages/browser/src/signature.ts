import '@tiwizi/signature/define';
import { usePagesOf } from './document-viewer.ts';

usePagesOf(new URL('./document-pages.js', import.meta.url));
