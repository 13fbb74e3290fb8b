/** The OpenID provider of the sandbox warns at every start that it is made for development, which is known: the warning is left out. */
export function silenceProvider() {
  const { warn } = console;
  console.warn = (...words) => {
    if (!/^oidc-provider (NOTICE|WARNING)/.test(String(words[0]))) warn(...words);
  };
}
