// For pages with words of their own: a script of the page's imports this, before the kits draw anything.
export { setMessages } from '@tiwizi/i18n';
