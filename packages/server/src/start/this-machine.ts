/** Whether a host is this machine: names and addresses that never leave it. */
export const isThisMachine = (hostname: string): boolean =>
  /^(?:(?:.+\.)?localhost\.?|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[^\]]*\])$/.test(hostname);
