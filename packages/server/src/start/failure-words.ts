/**
 * What is said of a start that failed: its message alone where whoever starts it can mend it (a stable code, ours or the system's), with its
 * places in the code where somebody has to mend a program.
 *
 * @param another how to start on another port
 */
export function failureWords(error: unknown, another: string): string {
  const { code, message, port, stack } = error as Partial<NodeJS.ErrnoException> & { readonly port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. ${another}`;
  if (code === 'EACCES' && port !== undefined) return `Port ${port} is not for everybody to listen on. ${another}`;
  if (code === 'port_in_use') return `${message} It is 100 above that of the service. ${another}`;
  return (typeof code === 'string' && !code.startsWith('ERR_') ? message : stack) ?? String(error);
}
